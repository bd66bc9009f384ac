import { holdsWithout } from "./pieces";
import { touched, type Search } from "./anneal";
import { movedWith } from "./units";

/** A gain below this is rounding. */
const GAIN = 1e-12;

/** Moves one unit if that lowers the cost and nothing falls apart. */
function improve(search: Search, unit: number): boolean {
  const { units, tally } = search;
  const from = tally.of[unit] as number;
  const homes = new Set((units.near[unit] ?? []).map((other) => tally.of[other] as number));
  homes.delete(from);
  if (homes.size === 0 || !holdsWithout(units, tally.of, unit)) return false;
  for (const to of homes) {
    const before = touched(search, from, to);
    tally.moveWith(unit, to);
    if (touched(search, from, to) < before - GAIN) return true;
    tally.moveWith(unit, from);
  }
  return false;
}

/** Exchanges a unit for one of the neighbourhood beside it if that lowers the cost and nothing falls apart. */
function exchange(search: Search, unit: number): boolean {
  const { units, tally } = search;
  const { of } = tally;
  const from = of[unit] as number;
  const moved = movedWith(units, unit);
  const homes = new Set((units.near[unit] ?? []).map((other) => of[other] as number));
  homes.delete(from);
  for (const to of homes) {
    if (!holdsWithout(units, of, unit)) return false;
    const before = touched(search, from, to);
    tally.moveWith(unit, to);
    for (let back = 0; back < of.length; back++) {
      if (of[back] !== to || moved.includes(back)) continue;
      if (!(units.near[back] ?? []).some((other) => of[other] === from)) continue;
      if (!holdsWithout(units, of, back)) continue;
      tally.moveWith(back, from);
      if (touched(search, from, to) < before - GAIN) return true;
      tally.moveWith(back, to);
    }
    tally.moveWith(unit, from);
  }
  return false;
}

/** Moves and exchanges units until none lowers the cost any more. Changes the tally. */
export function polish(search: Search): void {
  const count = search.units.near.length;
  const sweep = (step: (search: Search, unit: number) => boolean): boolean => {
    let better = false;
    for (let unit = 0; unit < count; unit++) better = step(search, unit) || better;
    return better;
  };
  while (sweep(improve) || sweep(exchange));
}
