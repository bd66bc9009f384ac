/** How a plan divides the networks of its areas. */
export interface NetworksCut {
  /** Networks that are the most likely one of an area in the plan. */
  readonly networks: number;
  /** Those of them whose areas are in more than one neighbourhood. */
  readonly cut: number;
  /** Of the people whose area has a likely network, the share who live in another neighbourhood than most of that network's people; NaN without any. */
  readonly away: number;
}

/**
 * Networks that a plan cuts, weighted by people (docs/methods.md, "Neighbourhood plans"): each network belongs to the neighbourhood
 * with most of its people. `network` is the most likely network of every MSOA by any number (-1: none), `homes` lists of MSOA indices.
 */
export function networksCut(
  network: ArrayLike<number>,
  people: ArrayLike<number>,
  homes: readonly (readonly number[])[],
): NetworksCut {
  const parts = new Map<number, Map<number, number>>();
  homes.forEach((inside, home) => {
    for (const i of inside) {
      const one = network[i] ?? -1;
      if (one < 0) continue;
      const held = parts.get(one) ?? new Map<number, number>();
      held.set(home, (held.get(home) ?? 0) + (people[i] ?? 0));
      parts.set(one, held);
    }
  });
  let [all, away, cut] = [0, 0, 0];
  for (const held of parts.values()) {
    const sum = [...held.values()].reduce((total, one) => total + one, 0);
    all += sum;
    away += sum - Math.max(...held.values());
    if (held.size > 1) cut++;
  }
  return { networks: parts.size, cut, away: all > 0 ? away / all : NaN };
}
