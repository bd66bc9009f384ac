import Papa from "papaparse";
import { expect } from "vitest";

interface Described {
  readonly name: string;
  readonly titles: string;
  readonly "dc:description": string;
  readonly datatype: string;
  readonly null?: string;
}
export interface Codebook {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly Described[]; readonly primaryKey: string };
}

const READS: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/i,
};

/**
 * Holds a CSV to its codebook as the W3C's model for tabular data does: columns in order under their titles, each cell of its datatype
 * or the mark of "not available", the primary key without repeats. Names must be usable as variables.
 */
export function checkCsvw(
  csv: string,
  { tableSchema }: Codebook,
): readonly Readonly<Record<string, string>>[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual(tableSchema.columns.map(({ titles }) => titles));
  const names = tableSchema.columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, titles, datatype, null: none = "", "dc:description": said } of tableSchema.columns) {
    expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_]*$/);
    expect(said.length, name).toBeGreaterThan(name.length);
    const odd = data
      .map((row) => row[titles] ?? "")
      .filter((cell) => cell !== none && !READS[datatype]?.test(cell));
    expect(odd, `${titles} as ${datatype}`).toEqual([]);
  }
  const keys = data.map((row) => row[tableSchema.primaryKey]);
  expect(new Set(keys).size).toBe(keys.length);
  return data;
}
