import { outside, type Range } from "./anneal";
import { totalCost, type Scale } from "./cost";
import { bounds } from "./counts";
import { divisions, FEW_UNITS, type SmallGraph } from "./divisions";
import { Tally } from "./tally";
import { movedWith, type Units } from "./units";

/** Neighbourhoods that may be begun for one piece and one number of them: under half a second. */
const STEPS = 1_000_000;

/** One piece as a small graph; `blocks` are the units that each of its own stands for. */
function graphOf(units: Units, blocks: readonly (readonly number[])[]): SmallGraph {
  const at = new Map(blocks.flatMap((block, i) => block.map((unit) => [unit, i] as const)));
  const bits = (of: Units["near"] | undefined): number[] =>
    blocks.map((block, i) =>
      block
        .flatMap((unit) => of?.[unit] ?? [])
        .reduce((sum, other) => {
          const one = at.get(other);
          return one === undefined || one === i ? sum : sum | (1 << one);
        }, 0),
    );
  return {
    people: blocks.map((block) => block.reduce((sum, unit) => sum + (units.people[unit] ?? 0), 0)),
    near: bits(units.near),
    apart: bits(units.apart),
  };
}

/** Numbers from the lowest to the highest, nearest to the wanted one first. */
const nearestFirst = ([low, high]: readonly [number, number], wanted: number): number[] =>
  Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i).sort(
    (a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b,
  );

/**
 * A plan in which every small piece of the graph that lies outside the range is divided anew by trying all divisions
 * (docs/methods.md, "Neighbourhood plans"): the cheapest one within the range, of the number of neighbourhoods nearest to `counts`,
 * or of just that number where `fixed`. A piece stays as it is where there is none, or where it has too many units to try.
 */
export function withinRange(
  units: Units,
  plan: Int32Array,
  piece: Int32Array,
  counts: readonly number[],
  { scale, range, fixed }: { readonly scale: Scale; readonly range: Range; readonly fixed: boolean },
): Int32Array {
  const of = plan.slice();
  let next = of.reduce((most, home) => Math.max(most, home + 1), 0);
  counts.forEach((count, at) => {
    const inside = [...piece.keys()].filter((unit) => piece[unit] === at);
    const blocks = inside
      .filter((unit) => movedWith(units, unit)[0] === unit)
      .map((unit) => movedWith(units, unit));
    if (blocks.length > FEW_UNITS || !liesOutside(units, plan, inside, range)) return;
    const people = inside.reduce((sum, unit) => sum + (units.people[unit] ?? 0), 0);
    const [fewest, highest] = bounds(people, range);
    const numbers = fixed ? [count] : nearestFirst([fewest, Math.min(highest, blocks.length)], count);
    const graph = graphOf(units, blocks);
    for (const number of numbers) {
      const trial = of.slice();
      let best: { readonly cost: number; readonly of: Int32Array } | null = null;
      divisions(graph, number, range, STEPS, (homes) => {
        homes.forEach((bits, home) =>
          blocks.forEach((block, i) => {
            if ((bits >>> i) & 1) for (const unit of block) trial[unit] = next + home;
          }),
        );
        const all = next + number;
        const cost = totalCost(new Tally(units, trial.slice(), all), scale, all);
        if (cost < ((best as { readonly cost: number } | null)?.cost ?? Infinity))
          best = { cost, of: trial.slice() };
      });
      const found = best as { readonly of: Int32Array } | null;
      if (!found) continue;
      of.set(found.of);
      next += number;
      return;
    }
  });
  return of;
}

/** Whether a neighbourhood of some units, which hold it whole, is outside the range. */
function liesOutside(units: Units, plan: Int32Array, inside: readonly number[], range: Range): boolean {
  const people = new Map<number, number>();
  for (const unit of inside) {
    const home = plan[unit] as number;
    people.set(home, (people.get(home) ?? 0) + (units.people[unit] ?? 0));
  }
  return [...people.values()].some((one) => outside(one, range) > 0);
}
