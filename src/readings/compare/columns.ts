import { SUMMARY_MEASURES } from "../../config/summary";
import { indicatorOf } from "../../config/indicators";
import { count, formatValue, percent } from "../../words/format";
import type { CompareRow } from "./compare-rows";

/** A column of the comparison: how it is read from a row, shown, and what it tells. */
export interface CompareColumn {
  readonly id: string;
  readonly name: string;
  readonly tells: string;
  readonly of: (row: CompareRow) => number;
  readonly show: (value: number) => string;
}

const measures = SUMMARY_MEASURES.map(({ id, name, tells }): CompareColumn => {
  const { unit, decimals } = indicatorOf(id);
  return {
    id,
    name,
    tells,
    of: (row) => row.measures.get(id)?.value ?? NaN,
    show: (value) => formatValue(value, unit, decimals),
  };
});

const small = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(3));
const points = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(1));
const share = (value: number): string => (Number.isNaN(value) ? "–" : percent(value));

const COMPARE_COLUMNS: readonly CompareColumn[] = [
  { id: "people", name: "People", tells: "residents, mid-2022", of: (row) => row.people, show: count },
  ...measures,
  {
    id: "flagged",
    name: "Flagged areas",
    tells: "MSOAs that the current rule flags",
    of: (row) => row.flagged.areas,
    show: count,
  },
  {
    id: "flaggedPeople",
    name: "People in flagged areas",
    tells: "residents of flagged MSOAs, mid-2022",
    of: (row) => row.flagged.people,
    show: count,
  },
  {
    id: "flaggedShare",
    name: "Flagged share of people",
    tells: "people in flagged MSOAs over those in all its MSOAs",
    of: (row) => row.flagged.share,
    show: share,
  },
  {
    id: "pockets",
    name: "Hidden pockets",
    tells: "unflagged MSOAs with an LSOA in the most deprived tenth",
    of: (row) => row.pockets,
    show: count,
  },
  {
    id: "captured",
    name: "Concentration captured",
    tells: "of people in the most deprived tenth of LSOAs, the share in flagged areas",
    of: (row) => row.captured,
    show: share,
  },
  {
    id: "inequality",
    name: "Spread between areas",
    tells:
      "standard deviation of MSOA average scores between people, in points of the score: 0 when all are alike",
    of: (row) => row.spread,
    show: points,
  },
  {
    id: "within",
    name: "Spread inside districts",
    tells: "share of the variance of those scores that lies within districts: what their averages hide",
    of: (row) => row.withinShare,
    show: share,
  },
  {
    id: "moran",
    name: "Clustering",
    tells: "global Moran's I of average scores: near 1 when similar areas lie next to each other",
    of: (row) => row.moran,
    show: small,
  },
];

/** What is compared of footprints, of districts, or of neighbourhoods: inside one district all variance lies within it, so that goes unsaid. */
export const compareColumns = (what: "footprints" | "places" | "neighbourhoods"): readonly CompareColumn[] =>
  what === "footprints" ? COMPARE_COLUMNS : COMPARE_COLUMNS.filter(({ id }) => id !== "within");

/** Rows in the order of a column, those without a value last; ties by name. */
export function sortCompare(rows: readonly CompareRow[], id: string, descending: boolean): CompareRow[] {
  const column = COMPARE_COLUMNS.find((one) => one.id === id);
  const byName = (a: CompareRow, b: CompareRow): number => a.name.localeCompare(b.name, "en-GB");
  if (!column) return [...rows].sort((a, b) => (descending ? byName(b, a) : byName(a, b)));
  return [...rows].sort((a, b) => {
    const [x, y] = [column.of(a), column.of(b)];
    if (Number.isNaN(x) || Number.isNaN(y))
      return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || byName(a, b);
    return (descending ? y - x : x - y) || byName(a, b);
  });
}

/** Which row of a sorted comparison stands first, in words; rows without a value stand last and never first. */
export function sayFirst(sorted: readonly CompareRow[], column: CompareColumn, ascending: boolean): string {
  const [top] = sorted;
  if (!top || Number.isNaN(column.of(top))) return "Nothing to compare.";
  return `${top.name} has the ${ascending ? "lowest" : "highest"} figure, ${column.show(column.of(top))}.`;
}
