import type { Neighbours } from "../model/geometry";
import type { Column } from "../model/indicator";
import { adjustP } from "./adjust-p";
import { giStar } from "./gi-star";

/** Gi* of a column on all England: z and its two-sided p, adjusted by Benjamini-Hochberg over the areas tested. */
export interface HotSpots {
  readonly z: Float64Array;
  readonly adjusted: Float64Array;
}

/** Of each graph and column: what was found by the normal approximation, and by each array of permutation p. */
const cache = new WeakMap<Neighbours, WeakMap<Column, WeakMap<object, HotSpots>>>();
const NORMAL = {};

function keptFor(column: Column, neighbours: Neighbours): WeakMap<object, HotSpots> {
  const columns = cache.get(neighbours) ?? new WeakMap<Column, WeakMap<object, HotSpots>>();
  cache.set(neighbours, columns);
  const kept = columns.get(column) ?? new WeakMap<object, HotSpots>();
  columns.set(column, kept);
  return kept;
}

/**
 * Hot spots as rules use them: with the permutation p given, or by the normal approximation when it is null. Kept for
 * each column: about 5 ms the first time, nothing after.
 */
export function hotSpotsOf(column: Column, neighbours: Neighbours, permuted: Float64Array | null): HotSpots {
  const kept = keptFor(column, neighbours);
  const known = kept.get(permuted ?? NORMAL);
  if (known) return known;
  const { z, p } = giStar(column.value, neighbours);
  const found = { z, adjusted: adjustP(permuted ?? p, "bh") };
  kept.set(permuted ?? NORMAL, found);
  return found;
}
