import { randomBelow, type Random } from "../random";
import { movedWith, type Units } from "./units";

/** Draws the first unit of each neighbourhood: the next is likelier the farther it lies from those drawn (k-means++). */
function drawSeeds({ x, y }: Units, among: readonly number[], count: number, random: Random): number[] {
  const seeds = [among[randomBelow(random, among.length)] as number];
  const gap = among.map(() => Infinity);
  while (seeds.length < count) {
    const last = seeds[seeds.length - 1] as number;
    among.forEach((unit, at) => {
      const far = ((x[unit] ?? 0) - (x[last] ?? 0)) ** 2 + ((y[unit] ?? 0) - (y[last] ?? 0)) ** 2;
      gap[at] = Math.min(gap[at] as number, far);
    });
    let left = (random() / 0x1_0000_0000) * gap.reduce((sum, one) => sum + one, 0);
    const drawn = among.find((_, at) => (left -= gap[at] as number) < 0);
    // Rounding may leave none, and two units at one place have no gap: take any that is not drawn yet.
    const free =
      drawn !== undefined && !seeds.includes(drawn) ? drawn : among.find((unit) => !seeds.includes(unit));
    seeds.push(free as number);
  }
  return seeds;
}

/** Of each neighbourhood the free units that suit it; all of them where none suits any, since the search mends what it can. */
function suitedOr(
  edge: readonly ReadonlySet<number>[],
  suits: (unit: number, home: number) => boolean,
): readonly ReadonlySet<number>[] {
  const suited = edge.map((free, home) => new Set([...free].filter((unit) => suits(unit, home))));
  return suited.some(({ size }) => size > 0) ? suited : edge;
}

/**
 * A first plan: neighbourhoods grow from drawn units, the one with fewest people first, by the free neighbour nearest to its first
 * unit, none beside one that it is to be apart from where that can be. All are in one piece; people may lie outside the range. `counts` is how many each piece of the graph gets, at most its units.
 */
export function firstPlan(
  units: Units,
  piece: Int32Array,
  counts: readonly number[],
  random: Random,
): Int32Array {
  const { people, x, y, near } = units;
  const of = new Int32Array(people.length).fill(-1);
  const seeds = counts.flatMap((count, at) => {
    // Of units that stay together one stands for all.
    const among = [...piece.keys()].filter(
      (unit) => piece[unit] === at && movedWith(units, unit)[0] === unit,
    );
    return drawSeeds(units, among, count, random);
  });
  const held = new Float64Array(seeds.length);
  const edge: Set<number>[] = seeds.map(() => new Set<number>());
  const claim = (unit: number, home: number): void => {
    for (const one of movedWith(units, unit)) of[one] = home;
  };
  const take = (unit: number, home: number): void => {
    claim(unit, home);
    for (const one of movedWith(units, unit)) {
      held[home] = (held[home] as number) + (people[one] ?? 0);
      for (const other of near[one] ?? []) if (of[other] === -1) edge[home]?.add(other);
    }
  };
  seeds.forEach(claim);
  seeds.forEach(take);
  /** Whether a neighbourhood holds none of those that a unit, or one that moves with it, is to be apart from. */
  const suits = (unit: number, home: number): boolean =>
    movedWith(units, unit).every((one) => (units.apart?.[one] ?? []).every((other) => of[other] !== home));
  for (;;) {
    for (const free of edge) for (const unit of free) if (of[unit] !== -1) free.delete(unit);
    const open = units.apart ? suitedOr(edge, suits) : edge;
    let home = -1;
    open.forEach((free, one) => {
      if (free.size > 0 && (home === -1 || (held[one] as number) < (held[home] as number))) home = one;
    });
    if (home === -1) return of;
    const seed = seeds[home] as number;
    const far = (unit: number): number =>
      ((x[unit] ?? 0) - (x[seed] ?? 0)) ** 2 + ((y[unit] ?? 0) - (y[seed] ?? 0)) ** 2;
    take(
      [...(open[home] ?? [])].reduce((best, unit) => (far(unit) < far(best) ? unit : best)),
      home,
    );
  }
}
