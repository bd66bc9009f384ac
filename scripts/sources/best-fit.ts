import type { Area } from "../../src/model/area";
import { InputError } from "../pipeline/input-error";
import { alignRows } from "../pipeline/align";
import { listAreas } from "../pipeline/spine";
import { parseTable } from "../pipeline/table";

/** A lookup of LSOAs to areas of another kind by best fit: the areas in code order, and of each LSOA the place of its area. */
export interface BestFit {
  readonly areas: readonly Area[];
  readonly of: Int32Array;
}

/** A lookup: its source, its columns, what its codes look like, and how many areas it names. */
export interface BestFitSource {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shape: RegExp;
  readonly count: number;
}

/** Wards of May 2024. A small ward may have no LSOA that fits it best, so there are fewer than in England. */
export const wards24: BestFitSource = {
  id: "wards24",
  code: "wd24cd",
  name: "wd24nm",
  shape: /^E05\d{6}$/,
  count: 6784,
};

/** Constituencies of July 2024, all 543 of England. */
export const pcon24: BestFitSource = {
  id: "pcon24",
  code: "pcon24cd",
  name: "pcon24nm",
  shape: /^E14\d{6}$/,
  count: 543,
};

/** Parses and checks a lookup: every LSOA once, each code of the right shape, and as many areas as expected. */
export function parseBestFit(
  source: BestFitSource,
  file: string,
  bytes: Uint8Array,
  lsoas: readonly string[],
): BestFit {
  const table = parseTable(file, bytes, ["lsoa21cd", source.code, source.name]);
  const rows = alignRows(table, "lsoa21cd", lsoas, "lsoa21");
  const [codes, names] = [table.cells(source.code), table.cells(source.name)];
  codes.forEach((code, i) => {
    if (!source.shape.test(code) || !names[i])
      throw new InputError(
        { file, row: i + 1, column: source.code, value: code },
        "no code with a name.",
        "Check the file.",
      );
  });
  const found = listAreas(
    Array.from(rows, (row) => codes[row] ?? ""),
    Array.from(rows, (row) => names[row] ?? ""),
  );
  if (found.areas.length !== source.count)
    throw new InputError(
      { file, column: source.code, value: String(found.areas.length) },
      `expected ${source.count} areas.`,
      "Check the edition of the file.",
    );
  return found;
}
