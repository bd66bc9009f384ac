import { outside, type Range } from "./anneal";
import { totalCost, type Scale } from "./cost";
import { holdsWithout } from "./pieces";
import { Tally } from "./tally";
import type { Units } from "./units";

/** The cheapest plan that moves one unit of a plan (with those that stay together with it), within the range and the marks and in one piece each; null where no move is allowed. */
export function runnerUp(
  units: Units,
  plan: Int32Array,
  count: number,
  scale: Scale,
  range: Range,
): Int32Array | null {
  const tally = new Tally(units, plan.slice(), count);
  const { clashes } = tally;
  let best: { readonly cost: number; readonly of: Int32Array } | null = null;
  units.near.forEach((beside, unit) => {
    const from = plan[unit] as number;
    const homes = new Set(beside.map((other) => plan[other] as number));
    homes.delete(from);
    if (homes.size === 0 || !holdsWithout(units, plan, unit)) return;
    for (const to of homes) {
      tally.moveWith(unit, to);
      const fits =
        tally.clashes <= clashes &&
        outside(tally.people(from), range) === 0 &&
        outside(tally.people(to), range) === 0;
      const cost = fits ? totalCost(tally, scale, count) : Infinity;
      if (cost < (best?.cost ?? Infinity)) best = { cost, of: tally.of.slice() };
      tally.moveWith(unit, from);
    }
  });
  return (best as { readonly of: Int32Array } | null)?.of ?? null;
}
