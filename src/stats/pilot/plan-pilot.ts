import type { Areas } from "../../model/area";
import type { Neighbours } from "../../model/geometry";
import { balanceOf, type Balance } from "./balance";
import { candidatesOf } from "./candidates";
import { matchComparators, type MatchedSet } from "./match-comparators";
import { standardise } from "./standardise";

/** What comparators are asked for: indices of the pilots and of areas struck out, how many for each, and the ring in km. */
export interface PilotQuestion {
  readonly pilots: readonly number[];
  readonly without: readonly number[];
  /** Areas that are left out because a programme is known there; none where they may be compared with. */
  readonly programmes: readonly number[];
  readonly perArea: number;
  readonly ringKm: number;
}

/** What pilots can be compared with. */
interface PilotPool {
  /** Areas of the pilots' rural-urban classes that could have been chosen. */
  readonly candidates: readonly number[];
  /** How many more there would be, had none been left out for a programme. */
  readonly leftOut: number;
  /** The measures in standard deviations of England. */
  readonly standardised: readonly Float64Array[];
}

export interface PilotPlan extends PilotPool {
  /** In the order of the pilots. */
  readonly sets: readonly MatchedSet[];
}

type Places = Pick<Areas, "lon" | "lat" | "ruc">;

/** Candidates of pilot areas. `measures` are values of every MSOA of England in any unit. */
export function poolOf(
  areas: Places,
  neighbours: Neighbours,
  measures: readonly Float64Array[],
  { pilots, without, programmes, ringKm }: PilotQuestion,
): PilotPool {
  const standardised = measures.map(standardise);
  const classes = new Set(pilots.map((pilot) => areas.ruc[pilot]));
  const struck = new Set(without);
  const all = candidatesOf(areas, neighbours, standardised, pilots, ringKm).filter(
    (i) => classes.has(areas.ruc[i]) && !struck.has(i),
  );
  const known = new Set(programmes);
  const candidates = all.filter((i) => !known.has(i));
  return { candidates, leftOut: all.length - candidates.length, standardised };
}

/** Comparators of pilot areas (docs/methods.md, Pilots). Yields the share done; throws TooFewCandidates where a pilot cannot have as many as asked. */
export function* planPilot(
  areas: Places,
  neighbours: Neighbours,
  measures: readonly Float64Array[],
  question: PilotQuestion,
): Generator<number, PilotPlan, void> {
  yield 0;
  const pool = poolOf(areas, neighbours, measures, question);
  const { pilots, perArea } = question;
  const match = matchComparators(pilots, pool.candidates, pool.standardised, areas.ruc, perArea);
  return { ...pool, sets: yield* match };
}

/** How like pilots and comparators are, one for each measure in their order. `sets` are indices, the pilot first. */
export function balanceOfSets(
  { candidates, standardised }: PilotPool,
  sets: readonly (readonly number[])[],
): Balance[] {
  const pilots = sets.flatMap(([pilot]) => pilot ?? []);
  const comparators = sets.flatMap(([, ...others]) => others);
  return standardised.map((value) => balanceOf(value, pilots, candidates, comparators));
}

/** A matched set as indices, the pilot first. */
export const indicesOf = ({ pilot, comparators }: MatchedSet): number[] => [
  pilot,
  ...comparators.map(({ index }) => index),
];
