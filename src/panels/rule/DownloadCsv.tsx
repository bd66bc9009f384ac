import { writeCsv, type Table } from "../../export/csv";
import { fileName } from "../../export/file-name";
import { saveFile } from "../../export/save";
import { usePreset } from "../../state/derived";
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
  const { footprint, place } = useView();
  const preset = usePreset()?.id ?? null;
  const save = (): void => {
    const date = new Date().toISOString().slice(0, 10);
    const name = fileName({ footprint, place, what, preset, date, extension: "csv" });
    saveFile(new Blob([writeCsv(table())], { type: "text/csv;charset=utf-8" }), name);
  };
  return <Button onPress={save}>{label}</Button>;
}
