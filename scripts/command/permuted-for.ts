import { PERMUTATIONS, SHIPPED_PERMUTATION } from "../../src/config/permutations";
import { loadHotSpots, type ReadBytes } from "../../src/data";
import type { Neighbours } from "../../src/model/geometry";
import type { Column } from "../../src/model/indicator";
import type { Rule } from "../../src/model/rule";
import { permute, permutedOf, runToEnd } from "../../src/stats";

/** The permutation p that a rule names, by indicator: the one that ships is read, others are worked out as the app does. */
export async function permutedFor(
  rule: Rule,
  read: ReadBytes,
  columns: ReadonlyMap<string, Column>,
  neighbours: Neighbours,
): Promise<ReadonlyMap<string, Float64Array>> {
  const found = new Map<string, Float64Array>();
  for (const id of permutedOf(rule)) {
    const column = columns.get(id);
    if (id === SHIPPED_PERMUTATION) found.set(id, (await loadHotSpots(read)).p);
    else if (column)
      found.set(id, runToEnd(permute(column.value, neighbours, PERMUTATIONS.rounds, PERMUTATIONS.seed)));
  }
  return found;
}
