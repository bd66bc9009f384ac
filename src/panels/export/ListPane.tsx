import { useMemo, useState } from "react";
import { selectedIndices } from "../../state/choose";
import { ONE_FILE } from "../../data";
import { saveFile } from "../../export/save";
import { useVoice } from "../../state/voice";
import type { BriefAudience } from "../../readings/voice/brief";
import { agreedEntries } from "../../readings/voice/table";
import { entries } from "../../readings/voice/words";
import { VERDICT } from "../../model/rule";
import { columnsOf } from "../../stats";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { useList } from "../list/use-list";
import type { Form } from "../../export/form";
import { BulkAddresses } from "./BulkAddresses";
import { columnIds, rememberedGroups, rememberGroups } from "./chosen-columns";
import { rememberedForm, rememberForm } from "./chosen-form";
import { saySize } from "../../words/say-size";
import styles from "./Export.module.css";
import type { Facts } from "./facts";
import {
  BOUNDARIES,
  firstList,
  FORM_CHOICES,
  FORMATS,
  LISTS,
  type Boundaries,
  type Format,
  type ListKind,
} from "./file-choices";
import { GroupChecks } from "./GroupChecks";
import { nameOf } from "./list-name";
import { makeFile } from "./make-file";
import type { Order } from "./order";
import { PackSave } from "./PackSave";
import { PointsSave } from "./PointsSave";
import { sizeOf } from "./size-of";
import { TaskLine } from "./TaskLine";
import { VoiceChoice } from "./VoiceChoice";
import { voiceSheetOf } from "./voice-sheet-of";
import { useMaterials, usePublished } from "./use-materials";
import { useTask } from "./use-task";

/** MSOAs of a kind of list, in code order, or as the list on screen has them. */
function useMsoas(facts: Facts, list: ListKind): readonly number[] {
  const { rows } = useList();
  const { answer, areas, view } = facts;
  return useMemo(() => {
    if (list === "filtered") return rows ?? [];
    if (list === "selected") return selectedIndices(areas, view.selection).toSorted((a, b) => a - b);
    const { scope, verdict, pocket } = answer;
    return [...scope].filter(
      (msoa) =>
        list === "all" ||
        verdict[msoa] === VERDICT.yes ||
        (list === "flagged-and-pockets" && pocket[msoa] === 1),
    );
  }, [list, rows, answer, areas, view]);
}

/** Why a list is empty, and what to do. */
const NONE: Readonly<Record<ListKind, string>> = {
  flagged: "No areas match: choose other areas, or another rule.",
  "flagged-and-pockets": "No areas match: choose other areas, or another rule.",
  all: "No areas match: choose another footprint.",
  selected: "No area is selected: pick areas on the map or in the list.",
  filtered: "No areas match: change the filter of the list.",
};

/** What the file that is saved holds, and its size. */
function sayInside(format: Format, size: string): string {
  if (format === "xlsx") return `, about ${size}`;
  const label = FORMATS.find(({ value }) => value === format)?.label ?? format;
  const codebook = format === "csv" ? "its codebook, " : "";
  return `: the list as ${label} (about ${size} unpacked), ${codebook}and a sheet that states rule, scope, date, sources and link`;
}

/** Downloads of the list: what, which columns, which format; name and size before it is saved, progress and cancel. */
export function ListPane({ facts }: { readonly facts: Facts }) {
  const [format, setFormat] = useState<Format>("csv");
  const [form, setForm] = useState(rememberedForm);
  const [boundaries, setBoundaries] = useState<Boundaries>("simplified");
  const [list, setList] = useState(() => firstList(facts.view));
  const [groups, setGroups] = useState(rememberedGroups);
  const { task, run, cancel } = useTask();
  const msoas = useMsoas(facts, list);
  const materials = useMaterials();
  const records = useVoice();
  const [audience, setAudience] = useState<BriefAudience>("");
  const said = useMemo(() => {
    if (audience === "" || format !== "xlsx") return [];
    const { answer, areas } = facts;
    return agreedEntries(records, new Set(Array.from(answer.scope, (i) => areas.code[i] ?? "")), audience);
  }, [records, audience, format, facts]);
  const kind = format === "xlsx" ? "flagged" : list;
  const cells = format === "csv" || format === "xlsx";
  const written: Form = cells ? form : "people";
  const choosesBoundaries = (format === "geojson" || format === "parquet") && facts.footprint === null;
  const wantsPublished = choosesBoundaries && boundaries === "published";
  const published = usePublished(wantsPublished);
  const order = useMemo((): Order | null => {
    if (materials.status !== "ready") return null;
    if (wantsPublished && published.status !== "ready") return null;
    const fine = published.status === "ready" && wantsPublished ? { published: published.value } : {};
    const ids = columnIds(facts.catalogue, groups, [facts.indicator.id, ...columnsOf(facts.view.rule)]);
    const voice = said.length > 0 && audience !== "" ? { voice: voiceSheetOf(said, facts, audience) } : {};
    return { facts, format, form: written, list: kind, msoas, ids, ...voice, ...materials.value, ...fine };
  }, [materials, published, wantsPublished, groups, facts, format, written, kind, msoas, said, audience]);
  const size = useMemo(() => (order ? saySize(sizeOf(order)) : ""), [order]);
  const empty = format !== "xlsx" && msoas.length === 0;
  const save = (): void => {
    if (!order) return;
    void run(async (report, signal) => {
      const { name, content } = await makeFile(order, report, signal);
      saveFile(content, name);
      return `Saved ${name} (${saySize(content.size)})`;
    });
  };
  return (
    <div className={styles.pane}>
      <div className={styles.row}>
        <SelectField label="Format" value={format} choices={FORMATS} onChange={setFormat} />
        {format === "xlsx" ? (
          <span>
            Flagged areas, all areas, LSOAs, networks of GP practices, indicators and sources, each on a sheet
          </span>
        ) : (
          <SelectField label="Areas" value={list} choices={LISTS} onChange={setList} />
        )}
        {choosesBoundaries ? (
          <SelectField label="Boundaries" value={boundaries} choices={BOUNDARIES} onChange={setBoundaries} />
        ) : null}
        {cells ? (
          <SelectField
            label="Form"
            value={form}
            choices={FORM_CHOICES}
            onChange={(next) => {
              setForm(next);
              rememberForm(next);
            }}
          />
        ) : null}
      </div>
      {format === "xlsx" && records.some(({ deleted }) => deleted === null) ? (
        <div className={styles.row}>
          <VoiceChoice
            label="What people say of these areas"
            areas={facts.areas}
            audience={audience}
            printed={said}
            onChange={setAudience}
          />
          {audience === "" ? null : <span>{entries(said.length)} on a sheet of their own</span>}
        </div>
      ) : null}
      <GroupChecks
        groups={groups}
        onChange={(next) => {
          setGroups(next);
          rememberGroups(next);
        }}
      />
      {wantsPublished && published.status === "failed" ? (
        <Notice tone="problem" onRetry={published.retry}>
          The published boundaries could not be loaded. {published.reason}
        </Notice>
      ) : null}
      {wantsPublished && published.status === "loading" ? (
        <p role="status">Loading the published boundaries, 2.4 MB…</p>
      ) : null}
      {materials.status === "failed" ? (
        <Notice tone="problem" onRetry={materials.retry}>
          What the file needs could not be loaded. {materials.reason}
        </Notice>
      ) : null}
      <div className={styles.row}>
        {/* Pending and not disabled, which would take the focus, and with it Escape, from the dialog. */}
        <Button look="solid" onPress={save} isPending={task.status === "busy"} isDisabled={!order || empty}>
          Save{" "}
          {format === "xlsx" ? "workbook" : `${count(msoas.length)} ${msoas.length === 1 ? "area" : "areas"}`}
        </Button>
        <span className={styles.file}>
          {empty
            ? NONE[list]
            : `${nameOf(order ?? { facts, format, form: written, list: kind, msoas })}${size && sayInside(format, size)}`}
        </span>
      </div>
      <TaskLine task={task} onCancel={cancel} />
      <PackSave order={order} />
      {ONE_FILE ? null : <PointsSave order={order} />}
      <BulkAddresses />
    </div>
  );
}
