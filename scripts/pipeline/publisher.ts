import { unzipSync } from "fflate";
import { InputError } from "./input-error";
import type { Table } from "./table";

/** The publisher's own layout of a table: where it is in a zip, and which of its columns (summed where several) is each of ours. */
export interface PublisherLayout<C extends string = string> {
  /** Name of the file inside the zip, where it comes zipped. */
  readonly entry?: RegExp;
  readonly key: string;
  readonly columns: Readonly<Record<C, string | readonly string[]>>;
  /** Codes that are kept: the publisher's files cover Wales as well. */
  readonly keep: RegExp;
}

/** The CSV inside a zip of the publisher, or the bytes as they are when they are no zip. */
export function unpackZip(file: string, bytes: Uint8Array, entry: RegExp | undefined): Uint8Array {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes;
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => entry?.test(name) ?? false });
    const found = Object.values(files)[0];
    if (found) return found;
  } catch {
    throw new InputError({ file }, "the zip is cut short or damaged.", "Fetch the file again.");
  }
  throw new InputError(
    { file },
    `the zip holds no file like ${String(entry)}.`,
    "Check that it is the right table and geography.",
  );
}

/** Column names of Nomis carry their measure behind; without it they are as in the bulk files. */
const plain = (column: string): string => column.replace(/; measures: Value$/, "").trim();

/** The table under our column names, when it has the publisher's layout; else null. Cells of summed columns are added. */
export function fromPublisher<C extends string>(
  table: Table,
  key: string,
  layout: PublisherLayout<C>,
): Table | null {
  const actual = new Map(table.columns.map((column) => [plain(column), column]));
  const originalKey = actual.get(layout.key);
  if (table.columns.includes(key) || originalKey === undefined) return null;
  const codes = table.cells(originalKey);
  const kept = [...codes.keys()].filter((i) => layout.keep.test(codes[i] ?? ""));
  const take = (column: string): string[] => {
    const cells = table.cells(actual.get(column) ?? column);
    return kept.map((i) => cells[i] ?? "");
  };
  const names = Object.keys(layout.columns) as C[];
  return {
    file: table.file,
    columns: [key, ...names],
    length: kept.length,
    cells: (column) => {
      if (column === key) return kept.map((i) => codes[i] ?? "");
      const from = (layout.columns as Readonly<Record<string, string | readonly string[] | undefined>>)[
        column
      ];
      if (from === undefined)
        throw new InputError(
          { file: table.file, column },
          "the column is not in the publisher's layout.",
          "Add it in scripts/sources.",
        );
      if (typeof from === "string") return take(from);
      const columns = from.map(take);
      return kept.map((_, i) => String(columns.reduce((sum, cells) => sum + Number(cells[i]), 0)));
    },
  };
}
