import type { EditionMeasures } from "../../src/model/editions";
import type { Grouping } from "../pipeline/spine";
import type { Origins } from "./origins";

/** One edition brought to the LSOAs of 2021: the share of each area's people in the worst tenth and fifth, and the sum of percentiles, over those known. */
export interface EditionByLsoa {
  readonly decile1: Float64Array;
  readonly core20: Float64Array;
  readonly percentile: Float64Array;
  /** Tenth of the area: that of the one it comes from, else of its mean percentile; 0 where the edition has no value. */
  readonly tenth: Uint8Array;
  /** Share of the area's people for whom the edition has a value. */
  readonly known: Float64Array;
}

/** Tenth of a rank among `n`: 1 is the most deprived (docs/methods.md: ceil(10 rank / n)). */
export const tenthOf = (rank: number, n: number): number => Math.ceil((10 * rank) / n);

/** Percentile of a rank among `n`, from 0 to 1: (rank - 0.5) / n. */
export const percentileOf = (rank: number, n: number): number => (rank - 0.5) / n;

/** Brings the ranks of one edition to the LSOAs of 2021. `n` is the number of areas that the edition ranks. */
export function byLsoa(origins: Origins, rank: ArrayLike<number>, n: number): EditionByLsoa {
  const sum = (of: (rank: number) => number): Float64Array =>
    Float64Array.from(origins, (parts) =>
      parts.reduce((total, { from, share }) => total + share * of(rank[from] as number), 0),
    );
  const [percentile, known] = [sum((r) => percentileOf(r, n)), sum(() => 1)];
  return {
    decile1: sum((r) => (tenthOf(r, n) <= 1 ? 1 : 0)),
    core20: sum((r) => (tenthOf(r, n) <= 2 ? 1 : 0)),
    percentile,
    known,
    tenth: Uint8Array.from(origins, (parts, j) => {
      if (parts.length === 0) return 0;
      const [only] = parts.length === 1 ? parts : [];
      return only
        ? tenthOf(rank[only.from] as number, n)
        : Math.ceil((10 * (percentile[j] as number)) / (known[j] as number));
    }),
  };
}

function weighted(values: Float64Array, people: Float64Array, { of, count }: Grouping): Float64Array {
  const sums = new Float64Array(count);
  for (let j = 0; j < of.length; j++) {
    const at = of[j] as number;
    sums[at] = (sums[at] as number) + (people[j] as number) * (values[j] as number);
  }
  return sums;
}

/**
 * The edition for larger areas, weighted by people of today. Shares are of all people, as docs/methods.md has them: those for whom the edition has no value
 * count as not in the worst tenth. The mean percentile is over the people with a value; NaN where there is none.
 */
export function measureEdition(
  edition: EditionByLsoa,
  people: Float64Array,
  grouping: Grouping,
): EditionMeasures {
  const all = weighted(new Float64Array(people.length).fill(1), people, grouping);
  const known = weighted(edition.known, people, grouping);
  const over = (values: Float64Array, base: Float64Array): Float64Array =>
    weighted(values, people, grouping).map((sum, a) => sum / (base[a] as number));
  return {
    decile1: over(edition.decile1, all),
    core20: over(edition.core20, all),
    percentile: over(edition.percentile, known),
  };
}
