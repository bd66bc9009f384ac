import { alignRows } from "../pipeline/align";
import { InputError } from "../pipeline/input-error";
import { parseTable } from "../pipeline/table";

/** House of Commons Library names and ONS names, in MSOA code order. */
export interface MsoaNames {
  readonly ons: readonly string[];
  readonly name: readonly string[];
}

/** Parses and checks the names: every MSOA has one, and none is blank. */
export function parseNames(file: string, bytes: Uint8Array, msoas: readonly string[]): MsoaNames {
  const table = parseTable(file, bytes, ["msoa21cd", "msoa21nm", "msoa21hclnm"]);
  const rows = alignRows(table, "msoa21cd", msoas, "msoa21");
  const column = (name: string): string[] => {
    const cells = table.cells(name);
    return Array.from(rows, (row) => {
      const text = cells[row]?.trim() ?? "";
      if (text === "")
        throw new InputError({ file, row: row + 1, column: name }, "the name is blank.", "Check the file.");
      return text;
    });
  };
  return { ons: column("msoa21nm"), name: column("msoa21hclnm") };
}
