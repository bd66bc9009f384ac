import { randomBelow, type Random } from "../random";
import { costOf, type Scale } from "./cost";
import { holdsWithout } from "./pieces";
import type { Tally } from "./tally";
import type { Units } from "./units";

/** People that a neighbourhood of a plan must hold. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** People outside the range. */
export const outside = (people: number, { least, most }: Range): number =>
  Math.max(0, least - people, people - most);

/** What a neighbourhood as large again as the range's middle costs in excess, for weights that add up to 1: low enough that a search may pass through plans outside the range. */
export const PENALTY = 1;
/** The same where a search ended outside the range: above any gain of the soft measures. */
export const FIRM_PENALTY = 40;
/** Temperature of the first step, in units of the cost, which is about 1: of a new plan, and of one that is to be improved. */
export const HOT = 0.1;
export const WARM = 0.01;
/** Temperature of the last step. */
const COLD = 1e-5;

/** A plan on its way: what moves are judged by. */
export interface Search {
  readonly units: Units;
  readonly tally: Tally;
  readonly scale: Scale;
  readonly range: Range;
  /** What it costs to be outside the range, or to break a mark. */
  readonly penalty: number;
}

/** Cost of one neighbourhood, with what the range asks. */
const ofOne = ({ tally, scale, range, penalty }: Search, home: number): number =>
  costOf(tally, scale, home) +
  (penalty * scale.all * outside(tally.people(home), range)) / ((range.least + range.most) / 2);

/** Cost of the two neighbourhoods that a move touches, with what the range and the marks ask and the links cut. */
export const touched = (search: Search, from: number, to: number): number =>
  // A mark of people goes before the range: it costs as much as a whole neighbourhood outside it.
  ofOne(search, from) +
  ofOne(search, to) +
  search.scale.cut * search.tally.cut +
  search.penalty * search.scale.all * search.tally.clashes;

/** Simulated annealing: single units, with those that stay together with them, move to a neighbouring neighbourhood; none falls apart or ends empty. Changes the tally. */
export function anneal(search: Search, steps: number, random: Random, hot: number): void {
  const { units, tally } = search;
  const { near } = units;
  const fall = (COLD / hot) ** (1 / steps);
  let heat = hot;
  for (let step = 0; step < steps; step++, heat *= fall) {
    const unit = randomBelow(random, near.length);
    const beside = near[unit] ?? [];
    const other = beside[randomBelow(random, beside.length)];
    if (other === undefined) continue;
    const [from, to] = [tally.of[unit] as number, tally.of[other] as number];
    if (from === to || !holdsWithout(units, tally.of, unit)) continue;
    const before = touched(search, from, to);
    tally.moveWith(unit, to);
    const worse = touched(search, from, to) - before;
    if (worse > 0 && random() / 0x1_0000_0000 >= Math.exp(-worse / heat)) tally.moveWith(unit, from);
  }
}
