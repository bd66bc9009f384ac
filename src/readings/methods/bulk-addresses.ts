import { placeOf } from "../../data";
import type { ManifestFile } from "../../model/manifest";
import { downloadsOf } from "./downloads";

/** A table of all England under an address that stays, for programs that fetch it again. */
export interface BulkAddress {
  readonly words: string;
  readonly address: string;
  readonly rows: number;
}

/** The tables' addresses where the app is served from `base`; what stands there is renewed with each build. */
export const bulkAddresses = (files: readonly ManifestFile[], base: string): BulkAddress[] =>
  downloadsOf(files).map(({ table, words }) => ({
    words,
    address: new URL(placeOf(table), base).href,
    rows: table.rows,
  }));

/** How R, Python and Power BI read an address: [x] is "not available" there. */
export const readingWith = (address: string): readonly { readonly tool: string; readonly code: string }[] => [
  { tool: "R", code: `readr::read_csv("${address}", na = "[x]")` },
  { tool: "Python", code: `pandas.read_csv("${address}", na_values="[x]")` },
  {
    tool: "Power BI",
    code: `Table.PromoteHeaders(Csv.Document(Web.Contents("${address}"), [Encoding=65001]))`,
  },
];
