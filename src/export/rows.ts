import type { Areas } from "../model/area";
import type { Column } from "../model/indicator";
import { VERDICT } from "../model/rule";
import { sayNote } from "../words/say-value";
import type { Cell, Table } from "./csv";

/** First columns of public/data/download/msoa21_indicators.csv: who and where. */
export const SPINE_COLUMNS = [
  "msoa21cd",
  "msoa21nm",
  "name",
  "lad24cd",
  "lad24nm",
  "rgn24cd",
  "rgn24nm",
  "icb24cd",
  "icb24nm",
  "icb26cd",
  "icb26nm",
  "population",
] as const;

/**
 * Last columns of a flagged list. flag and pocket: 1, 0, or not available where the rule cannot say. notes: what stands behind the row's
 * values that are not plain, each by its id ("le_male_2015_19: suppressed by the publisher"); empty where all are plain.
 */
export const FLAG_COLUMNS = ["flag", "pocket", "share_core20", "notes"] as const;

function spineRow(areas: Areas, i: number): Cell[] {
  const part = (list: Areas["lads"], at: Float64Array): Cell[] => {
    const area = list[at[i] as number];
    return [area?.code ?? null, area?.name ?? null];
  };
  return [
    areas.code[i] ?? null,
    areas.onsName[i] ?? null,
    areas.name[i] ?? null,
    ...part(areas.lads, areas.lad),
    ...part(areas.rgns, areas.rgn),
    ...part(areas.icb24s, areas.icb24),
    ...part(areas.icb26s, areas.icb26),
    areas.population[i] as number,
  ];
}

const valueOf = (column: Column | undefined, i: number): Cell => {
  const value = column?.value[i] ?? NaN;
  return Number.isNaN(value) ? null : value;
};
/** Values are numbers, but for the rural-urban class, which is written as its name. */
const cellOf = (areas: Areas, column: Column, i: number): Cell =>
  column.id === "ruc21_class" ? (areas.rucs[column.value[i] as number]?.name ?? null) : valueOf(column, i);

/** What stands behind the values of a row that are not plain. */
const notesOf = (areas: Areas, columns: readonly Column[], i: number): string =>
  columns
    .flatMap((column) => {
      const note = sayNote(column, i, areas.population[i] as number);
      return note === "" ? [] : [`${column.id}: ${note}`];
    })
    .join("; ");

export interface FlagColumns {
  readonly verdict: Uint8Array;
  readonly pocket: Uint8Array;
  /** Column imd25_share_core20. */
  readonly core20: Column;
}

/**
 * Rows of MSOAs as the download has them: spine columns, then the given indicators by id; with `flags`, the columns of a flagged list.
 * The app, its downloads and the `flag` command build their rows here.
 */
export function msoaTable(
  areas: Areas,
  indices: Iterable<number>,
  indicators: readonly Column[],
  flags?: FlagColumns,
): Table {
  const columns = [...SPINE_COLUMNS, ...indicators.map(({ id }) => id), ...(flags ? FLAG_COLUMNS : [])];
  const rows = Array.from(indices, (i): Cell[] => {
    const row = [...spineRow(areas, i), ...indicators.map((column) => cellOf(areas, column, i))];
    if (!flags) return row;
    const judged = flags.verdict[i] !== VERDICT.unknown;
    const flag = judged ? Number(flags.verdict[i] === VERDICT.yes) : null;
    const pocket = judged ? (flags.pocket[i] as number) : null;
    const notes = notesOf(areas, indicators, i);
    return [...row, flag, pocket, valueOf(flags.core20, i), notes];
  });
  return { columns, rows };
}
