import { LSOA_COUNT } from "../../src/model/codes";

/** Weight of an LSOA of a rank in the extent, in 380ths: w(c) of docs/methods.md with c = ceil(100 rank / N). */
export function extentWeight(rank: number): number {
  const c = Math.ceil((100 * rank) / LSOA_COUNT);
  if (c <= 10) return 380;
  return c <= 30 ? 361 - 18 * (c - 11) : 0;
}

/** Reversed rank: 33,755 is the most deprived. */
export const reversed = (rank: number): number => LSOA_COUNT + 1 - rank;

/**
 * Local concentration of docs/methods.md: LSOAs from the most deprived until exactly a tenth of the people are taken, the last in part.
 * People are counted in tenths so that all is whole; value = num / den, den = the area's people.
 */
export function localConcentration(
  ranks: readonly number[],
  people: readonly number[],
): { num: number; den: number } {
  const order = [...ranks.keys()].sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
  const den = people.reduce((sum, p) => sum + p, 0);
  let left = den;
  let num = 0;
  for (const i of order) {
    const taken = Math.min(left, 10 * (people[i] as number));
    num += taken * reversed(ranks[i] as number);
    left -= taken;
    if (left === 0) break;
  }
  return { num, den };
}
