import { count, percent } from "../../words/format";
import { PRIDE_KEEPS, type PrideRow } from "./pride";

/** Kinds of neighbourhood by the default rule, in the order of their marks. */
export const PRIDE_KINDS = ["Core20 majority", "Not flagged, hidden pocket", "Not flagged"] as const;

const kindOf = (row: PrideRow): number => (PRIDE_KEEPS.unflagged(row) ? (row.pocket ? 1 : 2) : 0);

interface Measure {
  readonly name: string;
  readonly ends: readonly [string, string, string];
  readonly of: (row: PrideRow) => number;
  readonly say: (row: PrideRow) => string;
}

/** The strips over so many MSOAs of England, among which the ranks run. */
const measures = (msoas: number): readonly Measure[] => [
  {
    name: "Place among England’s areas by deprivation (IMD 2025)",
    ends: ["1, most deprived", count(msoas / 2), `${count(msoas)}, least deprived`],
    of: ({ rank }) => (rank - 0.5) / msoas,
    say: ({ rank }) => `${count(rank)} of ${count(msoas)}`,
  },
  {
    name: "People in the most deprived fifth of small areas (Core20)",
    ends: ["100%", "50%", "0%"],
    of: ({ core20 }) => 1 - core20,
    say: ({ core20 }) => percent(core20, 1),
  },
  {
    name: "Place among England’s areas by community need (2023)",
    ends: ["1, greatest need", count(msoas / 2), `${count(msoas)}, least need`],
    of: ({ needRank }) => (needRank - 0.5) / msoas,
    say: ({ needRank }) => `${count(needRank)} of ${count(msoas)}`,
  },
];

/**
 * Where each neighbourhood stands on three measures, from the most deprived or greatest need (0) to the least (1). Towns are no MSOAs and
 * stand nowhere. `msoas`: how many there are in England.
 */
export function prideStrips(rows: readonly PrideRow[], msoas: number) {
  const stands = rows.filter(PRIDE_KEEPS.neighbourhoods);
  return measures(msoas).map(({ name, ends, of, say }) => ({
    name,
    ends,
    dots: stands.map((row) => ({
      at: of(row),
      kind: kindOf(row),
      name: `${row.place.name}, ${row.place.lad24nm}: ${say(row)}`,
    })),
  }));
}
