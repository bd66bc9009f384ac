import { useState } from "react";
import { GROUP_NAMES } from "../../config/indicators";
import { msoasOfDetail } from "../../export/geo/msoas-of-detail";
import { saveFile } from "../../export/save";
import { GROUPS, type Group } from "../../model/indicator";
import { VERDICT } from "../../model/rule";
import { useDetail, useEngland, useLsoas, useNeighbours } from "../../state/atlas";
import { useView } from "../../state/view-store";
import { columnsOf } from "../../stats";
import { Button } from "../../ui/Button";
import { count } from "../../ui/format";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { useList } from "../list/use-list";
import { columnIds, rememberedGroups, rememberGroups } from "./chosen-columns";
import styles from "./Export.module.css";
import type { Facts } from "./facts";
import { FORMATS, LISTS, type Format, type ListKind } from "./file-choices";
import { makeFiles, nameOf } from "./make-file";
import { TaskLine } from "./TaskLine";
import { useTask } from "./use-task";

/** Sizes in words: "214 kB", "3.1 MB". */
const sayBytes = (bytes: number): string =>
  bytes < 1e6 ? `${count(Math.max(1, Math.round(bytes / 1e3)))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

function GroupChecks({
  groups,
  onChange,
}: {
  readonly groups: readonly Group[];
  readonly onChange: (next: Group[]) => void;
}) {
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>
        Columns beside name, codes, people, flag and the main deprivation figures (remembered in this browser)
      </legend>
      <div className={styles.checks}>
        {GROUPS.map((group) => (
          <label key={group} className={styles.check}>
            <input
              type="checkbox"
              checked={groups.includes(group)}
              onChange={({ target }) =>
                onChange(GROUPS.filter((one) => (one === group ? target.checked : groups.includes(one))))
              }
            />
            {GROUP_NAMES[group]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** MSOAs of a kind of list, in code order, or as the list on screen has them. */
function useMsoas(facts: Facts, list: ListKind): readonly number[] {
  const { rows } = useList();
  const { scope, verdict, pocket } = facts.answer;
  if (list === "filtered") return rows ?? [];
  return [...scope].filter(
    (msoa) =>
      list === "all" ||
      verdict[msoa] === VERDICT.yes ||
      (list === "flagged-and-pockets" && pocket[msoa] === 1),
  );
}

/** Downloads of the list: what, which columns, which format; the name before it is saved, progress and cancel. */
export function ListPane({ facts }: { readonly facts: Facts }) {
  const { vintage, footprint } = useView();
  const [format, setFormat] = useState<Format>("csv");
  const [list, setList] = useState<ListKind>("flagged");
  const [groups, setGroups] = useState(rememberedGroups);
  const { task, run, cancel } = useTask();
  const msoas = useMsoas(facts, list);
  const [lsoas, england, neighbours] = [useLsoas(), useEngland(), useNeighbours()];
  const detail = useDetail(vintage, footprint);
  const waits = [lsoas, england, neighbours, ...(footprint ? [detail] : [])];
  const failed = waits.find((one) => one.status === "failed");
  const kind = format === "xlsx" ? "flagged" : list;
  const name = nameOf({ facts, format, list: kind });
  const save = (): void => {
    if (lsoas.status !== "ready" || england.status !== "ready" || neighbours.status !== "ready") return;
    const near = detail.status === "ready" ? msoasOfDetail(detail.value, lsoas.value.msoa) : england.value;
    const ids = columnIds(groups, [facts.indicator.id, ...columnsOf(facts.view.rule)]);
    const order = {
      facts,
      format,
      list: kind,
      msoas,
      ids,
      lsoas: lsoas.value,
      geometry: near,
      neighbours: neighbours.value,
    };
    void run(async (report, signal) => {
      const files = await makeFiles(order, report, signal);
      for (const file of files) saveFile(file.content, file.name);
      return `Saved ${files.map((file) => `${file.name} (${sayBytes(file.content.size)})`).join(" and ")}`;
    });
  };
  return (
    <div className={styles.pane}>
      <div className={styles.row}>
        <SelectField label="Format" value={format} choices={FORMATS} onChange={setFormat} />
        {format === "xlsx" ? (
          <span>Flagged areas, all areas, LSOAs, indicators and sources, each on a sheet</span>
        ) : (
          <SelectField label="Areas" value={list} choices={LISTS} onChange={setList} />
        )}
      </div>
      <GroupChecks
        groups={groups}
        onChange={(next) => {
          setGroups(next);
          rememberGroups(next);
        }}
      />
      {failed?.status === "failed" ? (
        <Notice tone="problem" onRetry={failed.retry}>
          What the file needs could not be loaded. {failed.reason}
        </Notice>
      ) : null}
      <div className={styles.row}>
        <Button
          look="solid"
          onPress={save}
          isDisabled={task.status === "busy" || waits.some((one) => one.status !== "ready")}
        >
          Save {format === "xlsx" ? "workbook" : `${count(msoas.length)} areas`}
        </Button>
        <span className={styles.file}>
          {name}
          {format === "xlsx" ? "" : ", with a second file that states rule, scope, date, sources and link"}
        </span>
      </div>
      <TaskLine task={task} onCancel={cancel} />
    </div>
  );
}
