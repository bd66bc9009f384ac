import type { Areas } from "../../model/area";
import type { Neighbours } from "../../model/geometry";
import type { Balance } from "./balance";
import { TooFewCandidates, type MatchedSet } from "./match-comparators";
import { balanceOfSets, indicesOf, planPilot, type PilotQuestion } from "./plan-pilot";

/** What comparators are found from: the places, who touches whom, and the measures to match on, by MSOA. */
export interface ComparedAsk {
  readonly areas: Pick<Areas, "lon" | "lat" | "ruc">;
  readonly neighbours: Neighbours;
  readonly measures: readonly Float64Array[];
  readonly question: PilotQuestion;
}

/** Who is compared with whom, and how alike they are; or the pilot area for which that cannot be said, and why. */
export type Compared =
  | {
      readonly found: true;
      readonly sets: readonly MatchedSet[];
      readonly candidates: number;
      /** Areas that could have been compared with and were left out for a programme that is known there. */
      readonly leftOut: number;
      /** One for each measure, in their order. */
      readonly balance: readonly Balance[];
    }
  | { readonly found: false; readonly pilot: number; readonly why: "lacks a measure" }
  | { readonly found: false; readonly pilot: number; readonly why: "too few"; readonly left: number };

/** Finds the comparators of a pilot and judges the balance (docs/methods.md, Pilots). What stands in the way is an answer, not an error. Yields the share done. */
export function* comparedFor({
  areas,
  neighbours,
  measures,
  question,
}: ComparedAsk): Generator<number, Compared, void> {
  const bare = question.pilots.find((i) => measures.some((value) => Number.isNaN(value[i])));
  if (bare !== undefined) return { found: false, pilot: bare, why: "lacks a measure" };
  try {
    const plan = yield* planPilot(areas, neighbours, measures, question);
    return {
      found: true,
      sets: plan.sets,
      candidates: plan.candidates.length,
      leftOut: plan.leftOut,
      balance: balanceOfSets(plan, plan.sets.map(indicesOf)),
    };
  } catch (error) {
    if (!(error instanceof TooFewCandidates)) throw error;
    return { found: false, pilot: error.pilot, why: "too few", left: error.left };
  }
}
