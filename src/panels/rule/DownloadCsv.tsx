import { shortIcbName } from "../../config/text";
import { writeCsv, type Table } from "../../export/csv";
import { fileName, ruleName } from "../../export/file-name";
import { saveFile } from "../../export/save";
import { useDerived, usePreset, useScopeName } from "../../state/derived";
import { useView } from "../../state/view-store";
import { Button } from "../../ui/Button";

interface DownloadCsvProps {
  readonly label: string;
  /** What the file holds, for its name: "patches". */
  readonly what: string;
  /** Built when it is asked for. */
  readonly table: () => Table;
}

/** Saves a table as CSV by docs/methods.md, named after the footprint, what it holds, the rule and the day. */
export function DownloadCsv({ label, what, table }: DownloadCsvProps) {
  const { footprint, rule } = useView();
  const place = useDerived().place?.code ?? null;
  const scope = shortIcbName(useScopeName());
  const preset = usePreset()?.id ?? null;
  const save = (): void => {
    const which = { rule: ruleName(preset, rule), date: new Date(), extension: "csv" };
    const name = fileName({ scope, footprint, place, what, ...which });
    saveFile(new Blob([writeCsv(table())], { type: "text/csv;charset=utf-8" }), name);
  };
  return <Button onPress={save}>{label}</Button>;
}
