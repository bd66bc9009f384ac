import { NOT_AVAILABLE, type Cell } from "../csv";
import type { WorkbookInput } from "./input";
import { isFlagged } from "./list-sheet";
import type { SheetColumn, SheetInput } from "./sheet";

const NAME = "LSOAs of flagged areas";
const NAME_WIDTH = 30;

interface LsoaColumn extends SheetColumn {
  readonly holds: string;
  readonly period?: string;
  /** Id of its source. */
  readonly source?: string;
  readonly cell: (input: WorkbookInput, lsoa: number) => Cell;
}

const IMD = { period: "2025 release", source: "iod2025" } as const;
const msoaOf = ({ lsoas }: WorkbookInput, i: number): number => lsoas.msoa[i] as number;

const COLUMNS: readonly LsoaColumn[] = [
  {
    header: "lsoa21cd",
    width: 12,
    holds: "Code of the Lower layer Super Output Area, 2021",
    cell: ({ lsoas }, i) => lsoas.code[i] ?? null,
  },
  {
    header: "lsoa21nm",
    width: NAME_WIDTH,
    holds: "Name of the Lower layer Super Output Area, 2021",
    cell: ({ lsoas }, i) => lsoas.name[i] ?? null,
  },
  {
    header: "msoa21cd",
    width: 12,
    holds: "Code of the flagged area (MSOA) that it is in",
    cell: (input, i) => input.areas.code[msoaOf(input, i)] ?? null,
  },
  {
    header: "name",
    width: NAME_WIDTH,
    holds: "House of Commons Library name of that area",
    cell: (input, i) => input.areas.name[msoaOf(input, i)] ?? null,
  },
  {
    header: "population_mid22",
    width: 17,
    format: "#,##0",
    holds: "Residents, mid-2022, first edition",
    period: "mid-2022",
    source: "population-mid2022",
    cell: ({ lsoas }, i) => lsoas.population[i] as number,
  },
  {
    header: "imd25_score",
    width: 13,
    format: "0.000",
    holds:
      "Score on the Index of Multiple Deprivation. A higher score means more deprived; the score has no unit",
    ...IMD,
    cell: ({ lsoas }, i) => lsoas.imdScore[i] as number,
  },
  {
    header: "imd25_rank",
    width: 12,
    format: "#,##0",
    holds: "Place by that score among all LSOAs of England; 1 is the most deprived",
    ...IMD,
    cell: ({ lsoas }, i) => lsoas.imdRank[i] as number,
  },
  {
    header: "imd25_decile",
    width: 13,
    format: "0",
    holds: "Tenth of all LSOAs of England by that score; decile 1 is the most deprived tenth",
    ...IMD,
    cell: ({ lsoas }, i) => lsoas.imdDecile[i] as number,
  },
];

/** The LSOAs of the flagged areas in scope, in the order of their codes. */
export function lsoaSheet(input: WorkbookInput): SheetInput {
  const wanted = new Set(input.scope.filter((msoa) => isFlagged(input, msoa)));
  const rows = input.lsoas.code.flatMap((_, i) =>
    wanted.has(msoaOf(input, i)) ? [COLUMNS.map(({ cell }) => cell(input, i))] : [],
  );
  const columns = COLUMNS.map(({ header, width, format }): SheetColumn => ({
    header,
    width,
    ...(format ? { format } : {}),
  }));
  return { name: NAME, columns, rows, none: NOT_AVAILABLE, frozen: 2, filtered: true };
}

/** Its columns that no list has, as rows of the sheet that explains all columns, in its order of cells. */
export const lsoaCodebook = (
  listed: readonly string[],
  rowOf: (id: string, said: string, of: { readonly period: string; readonly source: string }) => Cell[],
): Cell[][] =>
  COLUMNS.filter(({ header }) => !listed.includes(header)).map(
    ({ header, holds, period = "", source = "" }) =>
      rowOf(header, `Sheet “${NAME}”: ${holds}`, { period, source }),
  );
