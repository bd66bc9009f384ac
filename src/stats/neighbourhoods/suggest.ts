import { seededRandom } from "../random";
import { anneal, FIRM_PENALTY, HOT, outside, PENALTY, WARM, type Range } from "./anneal";
import { measuresOf, scaleOf, totalCost } from "./cost";
import { alwaysOutside, cannotBe, countsOf } from "./counts";
import { piecesOf } from "./pieces";
import { polish } from "./polish";
import { runnerUp } from "./runner-up";
import { firstPlan } from "./start";
import { Tally, type Measures, type Weights } from "./tally";
import { withinRange } from "./within-range";
import type { Units } from "./units";

/** What is asked of a suggestion. */
export interface Wish {
  readonly range: Range;
  readonly weights: Weights;
  /** How many neighbourhoods; absent: as many as bring them nearest to the middle of the range. */
  readonly count?: number;
  /** Where the range cannot be met, come as near as can be (and say so in `unmet`) and refuse nothing. `count` is not heard then. */
  readonly asNear?: boolean;
  readonly seed: number;
}

/** A division of the units into neighbourhoods, numbered from 0 in the order of their first units. */
export interface Suggestion {
  readonly of: Int32Array;
  readonly count: number;
  readonly people: Float64Array;
  /** The weighted sum of the soft measures, each over its value in a plan with one neighbourhood. */
  readonly cost: number;
  readonly measures: Measures;
  /** Neighbourhoods whose people lie outside the range, by number. Empty: the range is met. */
  readonly unmet: readonly number[];
  /** Pairs of units that are to be apart and are together. */
  readonly clashes: number;
}

/** How far a search has come, and the best plans so far. */
export interface Progress {
  /** Starts made, of all. */
  readonly made: number;
  readonly all: number;
  readonly best: Suggestion;
  /** The best other plan that was met: of another start, or one unit moved. Null where there is none. */
  readonly second: Suggestion | null;
}

/** Starts of a search, and steps of each: more starts where units are few, since each takes little. */
const startsFor = (units: number): number => (units <= 60 ? 24 : units <= 150 ? 16 : 10);
const stepsFor = (units: number): number => Math.max(20_000, 700 * units);

/** Numbers neighbourhoods in the order of their first units, so that equal plans are equal arrays. */
export function inOrder(of: Int32Array): Int32Array {
  const number = new Map<number, number>();
  return of.map((home) => {
    const known = number.get(home) ?? number.size;
    number.set(home, known);
    return known;
  });
}

/** A plan with its people, cost and measures. Numbers follow the order of first units. */
export function judge(units: Units, plan: Int32Array, { range, weights }: Wish): Suggestion {
  const of = inOrder(plan);
  const count = of.reduce((most, home) => Math.max(most, home + 1), 0);
  const people = new Float64Array(count);
  of.forEach((home, unit) => (people[home] = (people[home] ?? 0) + (units.people[unit] ?? 0)));
  const tally = new Tally(units, of.slice(), count);
  return {
    of,
    count,
    people,
    cost: totalCost(tally, scaleOf(units, weights), count),
    clashes: tally.clashes,
    measures: measuresOf(units, of, count),
    unmet: [...people.keys()].filter((home) => outside(people[home] as number, range) > 0),
  };
}

/** People of a plan outside the range. */
const outsideAll = ({ people }: Pick<Suggestion, "people">, range: Range): number =>
  people.reduce((sum, p) => sum + outside(p, range), 0);

/** Whether a plan comes before another: fewer marks broken, then fewer people outside the range, then the lower cost. */
function before(a: Suggestion, b: Suggestion, range: Range): boolean {
  const out = (one: Suggestion): number => outsideAll(one, range);
  if (a.clashes !== b.clashes) return a.clashes < b.clashes;
  return out(a) - out(b) < 0 || (out(a) === out(b) && a.cost < b.cost - 1e-12);
}

const same = (a: Suggestion, b: Suggestion): boolean => a.of.every((home, unit) => home === b.of[unit]);

/**
 * Suggests a plan (docs/methods.md, "Neighbourhood plans"): several starts, each annealed and then improved until no move or
 * exchange helps. Gives its progress after each start, so that a caller can show, stop and resume it; the same seed gives the same
 * plan. Every neighbourhood is in one piece; pieces of the graph that do not touch get neighbourhoods of their own.
 * Throws a RangeError in words where the range or count cannot be met.
 */
export function* suggest(units: Units, wish: Wish): Generator<Progress> {
  const reason = cannotBe(units, wish);
  if (reason !== null) throw new RangeError(reason);
  const piece = piecesOf(units);
  const counts = countsOf(units, piece, wish);
  const always = alwaysOutside(units, piece, counts, wish.range);
  const all: number = startsFor(units.people.length);
  const scale = scaleOf(units, wish.weights);
  let best: Suggestion | null = null;
  let second: Suggestion | null = null;
  for (let made = 1; made <= all; made++) {
    const random = seededRandom(wish.seed * 1000 + made);
    // The later half sets out from the best plan so far.
    const again: Suggestion | null = made > all / 2 && best?.count === sumOf(counts) ? best : null;
    const tally = new Tally(
      units,
      again ? again.of.slice() : firstPlan(units, piece, counts, random),
      sumOf(counts),
    );
    const search = { units, tally, scale, range: wish.range };
    const look = (penalty: number): Suggestion => {
      anneal({ ...search, penalty }, stepsFor(units.people.length), random, again ? WARM : HOT);
      polish({ ...search, penalty });
      return judge(units, tally.of, wish);
    };
    const first = look(PENALTY);
    const firm = first.clashes > 0 || outsideAll(first, wish.range) > always ? look(FIRM_PENALTY) : first;
    const found = before(firm, first, wish.range) ? firm : first;
    const others: Suggestion[] = [second, best].filter((one) => one !== null);
    const better: Suggestion = best === null ? found : byPiece(units, wish, piece, best, found);
    if (best === null || before(better, best, wish.range)) {
      best = better;
      const near = runnerUp(units, best.of, best.count, scale, wish.range);
      if (near) others.push(judge(units, near, wish));
    } else others.push(found);
    second = secondOf(best, others, wish.range);
    if (made === all) ({ best, second } = lastLook(units, wish, piece, counts, { best, second }));
    yield { made, all, best, second };
  }
}

/** The better of two plans for each piece of the graph: pieces have nothing to do with each other. */
function byPiece(
  units: Units,
  wish: Wish,
  piece: Int32Array,
  best: Suggestion,
  found: Suggestion,
): Suggestion {
  const pieces = piece.reduce((most, one) => Math.max(most, one + 1), 0);
  const [first, other] = before(found, best, wish.range) ? [found, best] : [best, found];
  let low = first;
  for (let at = 0; pieces > 1 && at < pieces; at++) {
    const { of, count } = low;
    const mixed = of.map((home, unit) => (piece[unit] === at ? count + (other.of[unit] as number) : home));
    const judged = judge(units, mixed, wish);
    if (before(judged, low, wish.range)) low = judged;
  }
  return low;
}

/** The best plans of all starts; where the best lies outside the range, those after a look at every division of its small pieces. */
function lastLook(
  units: Units,
  wish: Wish,
  piece: Int32Array,
  counts: readonly number[],
  found: Pick<Progress, "best" | "second">,
): Pick<Progress, "best" | "second"> {
  const { range, weights } = wish;
  if (found.best.unmet.length === 0) return found;
  const scale = scaleOf(units, weights);
  const fixed = wish.count !== undefined && wish.asNear !== true;
  const best = judge(units, withinRange(units, found.best.of, piece, counts, { scale, range, fixed }), wish);
  if (!before(best, found.best, range)) return found;
  const near = runnerUp(units, best.of, best.count, scale, range);
  const others = [found.second, found.best, near && judge(units, near, wish)].filter((one) => one !== null);
  return { best, second: secondOf(best, others, range) };
}

/** The best of some plans that differs from the best of all. */
const secondOf = (best: Suggestion, others: readonly Suggestion[], range: Range): Suggestion | null =>
  others
    .filter((one) => !same(one, best))
    .reduce<Suggestion | null>((low, one) => (low === null || before(one, low, range) ? one : low), null);

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
