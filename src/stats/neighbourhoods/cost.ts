import { Tally, type Measures, type Weights } from "./tally";
import type { Units } from "./units";

/** How soft measures add up to a cost: weight over the measure's value in a plan with one neighbourhood, where that is not 0. */
export interface Scale {
  readonly spread: number;
  readonly unlike: number;
  readonly cut: number;
  readonly away: number;
  /** Sum of the weights, at least 1: what lies outside the range must cost more than all measures together can gain. */
  readonly all: number;
}

/** The scale of a cost: each measure is divided by its value where all units are one neighbourhood (docs/methods.md). */
export function scaleOf(units: Units, weights: Weights): Scale {
  const whole = new Tally(units, new Int32Array(units.people.length), 1);
  const over = (weight: number, value: number): number => (value > 0 ? weight / value : 0);
  const { compact, alike, patches, networks = 0 } = weights;
  return {
    all: Math.max(1, compact + alike + patches + networks),
    spread: over(compact, whole.spread(0)),
    unlike: over(alike, whole.unlike(0)),
    // A plan with one neighbourhood cuts nothing: the share of links is taken as it is.
    cut: over(patches, whole.links),
    away: over(networks, whole.away(0)),
  };
}

/** What one neighbourhood adds to the cost, without the links it cuts. */
export const costOf = (tally: Tally, { spread, unlike, away }: Scale, home: number): number =>
  (spread > 0 ? spread * tally.spread(home) : 0) +
  (unlike > 0 ? unlike * tally.unlike(home) : 0) +
  (away > 0 ? away * tally.away(home) : 0);

/** Cost of a whole plan: the weighted sum of its soft measures; lower is better. */
export function totalCost(tally: Tally, scale: Scale, count: number): number {
  let sum = scale.cut * tally.cut;
  for (let home = 0; home < count; home++) sum += costOf(tally, scale, home);
  return sum;
}

/** People whose network is known. */
const withNetwork = ({ people, network }: Units): number =>
  people.reduce((sum, p, unit) => sum + ((network?.[unit] ?? -1) >= 0 ? p : 0), 0);

/** The soft measures of a plan in their own units: square kilometres a person, squared points of score, share of links, share of people with a network. */
export function measuresOf(units: Units, of: Int32Array, count: number): Measures {
  const tally = new Tally(units, of.slice(), count);
  const people = units.people.reduce((sum, p) => sum + p, 0);
  let [spread, unlike, away] = [0, 0, 0];
  for (let home = 0; home < count; home++) {
    spread += tally.spread(home);
    unlike += tally.unlike(home);
    away += tally.away(home);
  }
  return {
    compact: spread / people,
    alike: unlike / people,
    patches: tally.links > 0 ? tally.cut / tally.links : 0,
    networks: away / withNetwork(units),
  };
}
