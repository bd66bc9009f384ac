import type { Areas } from "../../model/area";
import type { Neighbours } from "../../model/geometry";
import type { Column } from "../../model/indicator";
import { VERDICT } from "../../model/rule";
import { unionOf } from "../../stats/union-of";
import type { Neighbourhood, Plan } from "../../workspace/plan/plan";
import { besideOf, piecesAmong, type Homes } from "./homes";

/** What a plan is told by. */
export interface PlanFacts {
  readonly areas: Areas;
  readonly neighbours: Neighbours;
  /** VERDICT of the rule for every MSOA; null while it is worked out. */
  readonly verdict: Uint8Array | null;
  /** People in England's most deprived fifth of LSOAs, of all; null until it has come. */
  readonly core20: Column | null;
}

/** A neighbourhood in a table. */
export interface NeighbourhoodRow extends Neighbourhood {
  /** Indices of its areas, ascending. */
  readonly inside: readonly number[];
  readonly people: number;
  /** Areas that the rule flags; NaN while it is worked out. */
  readonly flagged: number;
  /** Share of its people who live in Core20 LSOAs, from counts; NaN where it is not known. */
  readonly core20: number;
  /** Distance of its people from their centre, as the root of the mean square, in kilometres. */
  readonly km: number;
  /** Parts that do not touch: one where it is connected. */
  readonly pieces: readonly (readonly number[])[];
  /** Ids of the neighbourhoods that it touches, in the plan's order. */
  readonly beside: readonly string[];
}

export const peopleIn = ({ population }: Areas, inside: readonly number[]): number =>
  inside.reduce((sum, i) => sum + (population[i] ?? 0), 0);

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371.0088;

/**
 * How wide a neighbourhood is: the root of its people's mean square distance in kilometres from their centre, by the
 * population-weighted centres of its areas (docs/methods.md; the mean latitude is that of its own areas). NaN without people.
 */
export function widthOf(areas: Areas, inside: readonly number[]): number {
  const people = peopleIn(areas, inside);
  const lat0 = inside.reduce((sum, i) => sum + (areas.lat[i] ?? 0), 0) / inside.length;
  const rad = Math.PI / 180;
  const x = (i: number): number => EARTH * Math.cos(lat0 * rad) * (areas.lon[i] ?? 0) * rad;
  const y = (i: number): number => EARTH * (areas.lat[i] ?? 0) * rad;
  const mean = (of: (i: number) => number): number =>
    inside.reduce((sum, i) => sum + (areas.population[i] ?? 0) * of(i), 0) / people;
  const [cx, cy] = [mean(x), mean(y)];
  return Math.sqrt(mean((i) => (x(i) - cx) ** 2 + (y(i) - cy) ** 2));
}

/** The neighbourhoods of a plan, in its order. */
export function planRows(plan: Plan, homes: Homes, facts: PlanFacts): NeighbourhoodRow[] {
  const { areas, neighbours, verdict, core20 } = facts;
  const touching = besideOf(homes, neighbours);
  return plan.neighbourhoods.map((one, home) => {
    const inside = homes.areas[home] ?? [];
    return {
      ...one,
      inside,
      people: peopleIn(areas, inside),
      flagged: verdict ? inside.filter((i) => verdict[i] === VERDICT.yes).length : NaN,
      core20: core20 ? unionOf(core20, inside, areas.population).value : NaN,
      km: widthOf(areas, inside),
      pieces: piecesAmong(inside, neighbours),
      beside: plan.neighbourhoods.filter((_, at) => touching[home]?.has(at)).map(({ id }) => id),
    };
  });
}
