import { group as grouped } from "d3-array";
import type { PrideInPlace } from "../../model/pride-in-place";
import type { ReachRow } from "../../stats/big-local-reach";
import { count, roughly } from "../../words/format";

/** Which of the two programmes a flagged area has: selected for Pride in Place, a Big Local position near, both or neither. */
export const SIDES = ["neither", "pride", "bigLocal", "both"] as const;
export type Side = (typeof SIDES)[number];

export interface ProgrammeRow extends ReachRow {
  readonly pride: PrideInPlace | null;
  readonly side: Side;
}

const SIDE_WORDS: Readonly<Record<Side, string>> = {
  neither: "Neither",
  pride: "Pride in Place only",
  bigLocal: "Big Local near only",
  both: "Both",
};
export const sideName = (side: Side): string => SIDE_WORDS[side];

/** Adds to the reach of Big Local whether an area itself was selected for Pride in Place. Towns of phase 1 are no MSOAs and do not count. */
export function programmeRows(
  reach: readonly ReachRow[],
  places: readonly PrideInPlace[],
): readonly ProgrammeRow[] {
  const selected = new Map(places.flatMap((place) => (place.msoa === null ? [] : [[place.msoa, place]])));
  return reach.map((row) => {
    const pride = selected.get(row.msoa) ?? null;
    const side = pride ? (row.near ? "both" : "pride") : row.near ? "bigLocal" : "neither";
    return { ...row, pride, side };
  });
}

/** Flagged areas of a board or place by programme. */
interface ProgrammeGroup {
  readonly group: number;
  readonly flagged: number;
  readonly counts: Readonly<Record<Side, number>>;
  /** Who live in the flagged areas with neither programme. */
  readonly people: number;
}

/** The flagged areas by board or place (`groupOf` an MSOA), those with most areas without either programme first. */
export function programmesBy(
  rows: readonly ProgrammeRow[],
  groupOf: (msoa: number) => number,
): readonly ProgrammeGroup[] {
  return [...grouped(rows, ({ msoa }) => groupOf(msoa))]
    .map(([group, inside]): ProgrammeGroup => {
      const of = (side: Side) => inside.filter((row) => row.side === side);
      const counts = Object.fromEntries(SIDES.map((side) => [side, of(side).length]));
      return {
        group,
        flagged: inside.length,
        counts: counts as Record<Side, number>,
        people: of("neither").reduce((sum, row) => sum + row.people, 0),
      };
    })
    .toSorted((a, b) => b.counts.neither - a.counts.neither || b.flagged - a.flagged || a.group - b.group);
}

/** Flagged areas by programme, each counted once. */
export function sayProgrammes(rows: readonly ProgrammeRow[], name: string, km: number): string {
  if (rows.length === 0) return `The rule flags no area in ${name}.`;
  const of = (side: Side): readonly ProgrammeRow[] => rows.filter((row) => row.side === side);
  const people = of("neither").reduce((sum, row) => sum + row.people, 0);
  const have = (n: number): string => (n === 1 ? "has" : "have");
  const [neither, pride, near, both] = SIDES.map((side) => of(side).length) as [
    number,
    number,
    number,
    number,
  ];
  const are = pride === 1 ? "is a Pride in Place neighbourhood" : "are Pride in Place neighbourhoods";
  return `${count(neither)} of the ${count(rows.length)} flagged ${rows.length === 1 ? "area" : "areas"} in ${name}, with ${roughly(people)} people, ${have(neither)} neither programme: work there would expand. Of the others ${count(pride)} ${are} only, ${count(near)} only ${have(near)} a Big Local area placed within ${km} km, and ${count(both)} ${have(both)} both: work there would deepen.`;
}
