/** What one neighbourhood is given of a whole number of posts or pounds. */
export interface Portion {
  readonly given: number;
  /** The exact share, in posts or pounds: total x weight / sum of weights. */
  readonly exact: number;
}

/**
 * Shares out a whole number by weights, by the largest-remainder method (Hamilton; Balinski and Young, Fair Representation, 1982,
 * chapter 2): each gets the whole part of its exact share, and what is left goes one by one to the largest fractions. Of equal
 * fractions the larger weight comes first, then the place in the list. Worked out in whole numbers, so nothing is rounded: the
 * portions sum to `total`, none is one or more away from its exact share, a larger weight never gets less, and 0 gets 0.
 * `weights` are whole numbers from 0. Throws a RangeError in words for a total that is no whole number from 0, or no weight above 0.
 */
export function shareOut(total: number, weights: readonly bigint[]): Portion[] {
  if (!Number.isSafeInteger(total) || total < 0)
    throw new RangeError(`A whole number from 0 is shared out, not ${total}.`);
  if (weights.some((weight) => weight < 0n)) throw new RangeError("A weight is under 0.");
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) throw new RangeError("Nothing can be shared out: every weight is 0.");
  const parts = weights.map((weight, at) => {
    const product = BigInt(total) * weight;
    return { at, weight, whole: product / sum, rest: product % sum };
  });
  const left = BigInt(total) - parts.reduce((all, { whole }) => all + whole, 0n);
  const more = parts
    .toSorted((a, b) => compare(b.rest, a.rest) || compare(b.weight, a.weight) || a.at - b.at)
    .slice(0, Number(left))
    .map(({ at }) => at);
  const extra = new Set(more);
  return parts.map(({ at, whole, rest }) => ({
    given: Number(whole) + (extra.has(at) ? 1 : 0),
    exact: Number(whole) + Number(rest) / Number(sum),
  }));
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Weights by a mix of people and need, as whole numbers: (100 - mix) / 100 of the total goes by people, the rest by need. `mix` is a
 * whole per cent from 0 (people alone) to 100 (need alone). Where nobody is in need, people alone decide.
 */
export function mixedWeights(people: readonly number[], need: readonly number[], mix: number): bigint[] {
  const whole = (list: readonly number[]): bigint[] => list.map((one) => BigInt(Math.round(one)));
  const [heads, needs] = [whole(people), whole(need)];
  const add = (list: readonly bigint[]): bigint => list.reduce((all, one) => all + one, 0n);
  const [allHeads, allNeeds] = [add(heads), add(needs)];
  if (allNeeds === 0n) return heads;
  const byNeed = BigInt(Math.round(mix));
  return heads.map((one, at) => (100n - byNeed) * one * allNeeds + byNeed * (needs[at] ?? 0n) * allHeads);
}
