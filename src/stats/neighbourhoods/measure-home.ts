import type { Answer } from "../../model/answer";
import type { Areas } from "../../model/area";
import type { Column } from "../../model/indicator";
import { VERDICT } from "../../model/rule";
import { unionOf } from "../union-of";

/** What the measures of a neighbourhood are made from; all arrays are in MSOA order. */
export interface HomeFacts {
  readonly areas: Pick<Areas, "population">;
  readonly answer: Pick<Answer, "verdict" | "pocket">;
  /** Columns imd25_share_core20, imd25_extent and imd25_average_score. */
  readonly core20: Column;
  readonly extent: Column;
  readonly score: Column;
}

/** What a neighbourhood holds. Shares are from 0 to 1, NaN where nobody lives. */
export interface HomeMeasures {
  readonly areas: number;
  readonly people: number;
  readonly flagged: { readonly areas: number; readonly people: number; readonly share: number };
  /** Areas of which the rule cannot say whether they are flagged. */
  readonly unknown: number;
  /** People who live in those. */
  readonly unknownPeople: number;
  readonly core20: { readonly people: number; readonly share: number };
  readonly pockets: { readonly areas: number; readonly people: number };
  readonly extent: number;
  readonly score: number;
}

/** Measures of some MSOAs (indices) together, each made anew from counts of small areas (docs/methods.md, "Summary measures of an area"). */
export function measureHome(
  msoas: readonly number[],
  { areas, answer, core20, extent, score }: HomeFacts,
): HomeMeasures {
  const { population } = areas;
  const peopleIn = (rows: readonly number[]): number =>
    rows.reduce((sum, i) => sum + (population[i] ?? 0), 0);
  const people = peopleIn(msoas);
  const flagged = msoas.filter((i) => answer.verdict[i] === VERDICT.yes);
  const unknown = msoas.filter((i) => answer.verdict[i] === VERDICT.unknown);
  const pockets = msoas.filter((i) => answer.pocket[i] === 1);
  const together = (column: Column) => unionOf(column, msoas, population);
  const poor = together(core20);
  return {
    areas: msoas.length,
    people,
    flagged: { areas: flagged.length, people: peopleIn(flagged), share: peopleIn(flagged) / people },
    unknown: unknown.length,
    unknownPeople: peopleIn(unknown),
    core20: { people: poor.num, share: poor.value },
    pockets: { areas: pockets.length, people: peopleIn(pockets) },
    extent: together(extent).value,
    score: together(score).value,
  };
}
