import { useState } from "react";
import { writeCsv, type Table } from "../../export/csv";
import { fileName } from "../../export/file-name";
import { zipOf } from "../../export/zip";
import { saveFile } from "../../export/save";
import { shortIcbName } from "../../config/text";
import { useDerived, useScopeName } from "../../state/derived";
import { useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/SelectField";
import { personalAmong, sayAmong } from "../../readings/voice/personal";
import { mayShow, voiceAbout, voiceTable } from "../../readings/voice/table";
import { entries } from "../../readings/voice/words";
import { isoDay } from "../../words/iso-day";
import type { Audience } from "../../workspace/voice/entry";
import type { VoiceView } from "./use-voice-view";
import { PersonalNotice } from "./PersonalNotice";
import styles from "./Voice.module.css";

const FOR = [
  { value: "private", label: "Myself: all of them" },
  { value: "partners", label: "Partners: what was agreed for them" },
  { value: "public", label: "The public: what was agreed for it" },
] as const;

const fileOf = (name: string, table: Table) => ({ name, content: writeCsv(table) });

/** Saves the entries that were asked for as CSV, for those who may see them, with a sheet that explains its columns. */
export function SaveEntries({ view: { found, areas, at, filter } }: { readonly view: VoiceView }) {
  const { footprint } = useView();
  const place = useDerived().place?.code ?? null;
  const scope = shortIcbName(useScopeName());
  const [audience, setAudience] = useState<Audience>("private");
  const [warned, setWarned] = useState("");
  const records = found.filter((record) => mayShow(record, audience));
  const write = (): void => {
    const date = new Date();
    const here = filter.where === "here";
    const which = here ? { scope, footprint, place } : { scope: "everywhere" };
    const what = `what-people-say-for-${audience === "private" ? "myself" : audience}`;
    const name = fileName({ ...which, what, date, extension: "csv" });
    const rows = `${entries(records.length)} of ${here ? scope : "all places"}, as filtered`;
    const agreed = FOR.find(({ value }) => value === audience)?.label ?? "";
    const zip = zipOf([
      fileOf(name, voiceTable(records, areas, at, audience)),
      fileOf(name.replace(/\.csv$/, "_about.csv"), voiceAbout(rows, agreed, isoDay(date))),
    ]);
    saveFile(zip, name.replace(/\.csv$/, ".zip"));
    setWarned("");
  };
  const ask = (): void => {
    const personal = audience === "private" ? [] : personalAmong(records, areas);
    if (personal.length === 0) write();
    else setWarned(sayAmong(personal));
  };
  return (
    <>
      <div className={styles.line}>
        <SelectField
          label="For"
          value={audience}
          choices={FOR}
          onChange={(value) => {
            setWarned("");
            setAudience(value);
          }}
        />
        <Button isDisabled={records.length === 0} onPress={ask}>
          {`Save ${entries(records.length)} (CSV)`}
        </Button>
      </div>
      <PersonalNotice seen={warned} onStop={() => setWarned("")} onSave={write} />
    </>
  );
}
