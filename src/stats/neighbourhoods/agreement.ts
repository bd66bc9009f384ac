/** How far two plans agree, and where they do not. */
export interface Agreement {
  /** Of all pairs of people who share a neighbourhood in either plan, the share who share one in both; NaN without such pairs. */
  readonly share: number;
  /** Areas (MSOA indices, ascending) that have a neighbourhood in both plans. */
  readonly common: readonly number[];
  /** Areas in one plan alone. */
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
  /** Neighbourhood of the second plan that answers to each of the first, by number; -1 for none. */
  readonly partner: readonly number[];
  /** Areas whose neighbourhood in the second plan is not the partner of the one in the first, ascending. */
  readonly differ: readonly number[];
}

const pairs = (people: number): number => (people * (people - 1)) / 2;

const homesOf = (plan: readonly (readonly number[])[]): Map<number, number> =>
  new Map(plan.flatMap((msoas, home) => msoas.map((msoa) => [msoa, home])));

/**
 * Compares two plans, each a list of neighbourhoods of MSOA indices, over the areas that both hold. Agreement is Jaccard's index on
 * pairs of people (docs/methods.md, "Two plans"): pairs together in both / pairs together in at least one. Rand's index would also
 * count pairs that are apart in both, nearly all of them where there are many neighbourhoods. Neighbourhoods become partners by people
 * in common, most first, each once; ties by number. `people` are those of every MSOA.
 */
export function agreement(
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
  people: ArrayLike<number>,
): Agreement {
  const [ofFirst, ofSecond] = [homesOf(first), homesOf(second)];
  const ascending = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);
  const common = ascending([...ofFirst.keys()].filter((msoa) => ofSecond.has(msoa)));
  const joint = new Map<string, { home: number; other: number; people: number }>();
  const [inFirst, inSecond] = [new Map<number, number>(), new Map<number, number>()];
  for (const msoa of common) {
    const [home, other] = [ofFirst.get(msoa) ?? -1, ofSecond.get(msoa) ?? -1];
    const here = people[msoa] ?? 0;
    const key = `${home} ${other}`;
    joint.set(key, { home, other, people: (joint.get(key)?.people ?? 0) + here });
    inFirst.set(home, (inFirst.get(home) ?? 0) + here);
    inSecond.set(other, (inSecond.get(other) ?? 0) + here);
  }
  const add = (list: Iterable<number>): number => [...list].reduce((sum, one) => sum + pairs(one), 0);
  const both = add([...joint.values()].map((one) => one.people));
  const either = add(inFirst.values()) + add(inSecond.values()) - both;
  const partner = partnersOf(first.length, [...joint.values()]);
  return {
    share: either > 0 ? both / either : NaN,
    common,
    onlyFirst: ascending([...ofFirst.keys()].filter((msoa) => !ofSecond.has(msoa))),
    onlySecond: ascending([...ofSecond.keys()].filter((msoa) => !ofFirst.has(msoa))),
    partner,
    differ: common.filter((msoa) => partner[ofFirst.get(msoa) ?? -1] !== ofSecond.get(msoa)),
  };
}

function partnersOf(
  count: number,
  joint: readonly { readonly home: number; readonly other: number; readonly people: number }[],
): number[] {
  const partner = new Array<number>(count).fill(-1);
  const taken = new Set<number>();
  const order = joint.toSorted((a, b) => b.people - a.people || a.home - b.home || a.other - b.other);
  for (const { home, other } of order) {
    if (partner[home] !== -1 || taken.has(other)) continue;
    partner[home] = other;
    taken.add(other);
  }
  return partner;
}
