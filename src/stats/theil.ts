/** Theil's T, and how much of it lies between groups (districts) and within them. `between + within = total`. */
export interface Theil {
  readonly total: number;
  readonly between: number;
  readonly within: number;
}

interface Sum {
  people: number;
  amount: number;
}

const term = (people: number, ratio: number): number => (ratio === 0 ? 0 : people * ratio * Math.log(ratio));

/**
 * Theil's T of a value that is 0 or more, each area weighted by its people: sum w (x / mean) ln(x / mean), with the part
 * between groups (each area given its group's mean) and the rest within (Shorrocks 1980). 0 when all are alike.
 * Areas with NaN are left out; all NaN when nobody is left or the mean is 0. Throws on a negative value.
 */
export function theil(
  value: Float64Array,
  people: Float64Array,
  group: ArrayLike<number>,
  positions: ArrayLike<number>,
): Theil {
  const groups = new Map<number, Sum>();
  const all: Sum = { people: 0, amount: 0 };
  const members = Array.from(positions).filter((i) => !Number.isNaN(value[i]));
  for (const i of members) {
    const x = value[i] as number;
    if (x < 0) throw new Error(`Theil's T needs values of 0 or more; got ${x}.`);
    const own = groups.get(group[i] as number) ?? { people: 0, amount: 0 };
    groups.set(group[i] as number, own);
    for (const sum of [own, all]) {
      sum.people += people[i] as number;
      sum.amount += (people[i] as number) * x;
    }
  }
  const mean = all.amount / all.people;
  let total = 0;
  for (const i of members) total += term((people[i] as number) / all.people, (value[i] as number) / mean);
  let between = 0;
  for (const sum of groups.values()) between += term(sum.people / all.people, sum.amount / sum.people / mean);
  return { total, between, within: total - between };
}
