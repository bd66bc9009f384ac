import { writeCsv } from "../../export/csv";
import { saveFile } from "../../export/save";
import { Button } from "../../ui/Button";

/** Saves the list of what of a table is left out, and why; nothing where nothing is. */
export function LeftOut({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  if (rows.length === 0) return null;
  return (
    <Button
      look="plain"
      onPress={() =>
        saveFile(
          new Blob([writeCsv({ columns: ["why", "row"], rows })], { type: "text/csv;charset=utf-8" }),
          "left-out.csv",
        )
      }
    >
      Save the list of what is left out ({rows.length})
    </Button>
  );
}
