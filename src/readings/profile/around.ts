import type { Neighbours } from "../../model/geometry";
import { VERDICT } from "../../model/rule";

/** MSOAs that touch any of the given ones and are not among them, ascending. */
export function neighboursOf({ offsets, targets }: Neighbours, msoas: ArrayLike<number>): number[] {
  const own = new Set(Array.from(msoas));
  const found = new Set<number>();
  for (const i of own) {
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const j = targets[at] as number;
      if (!own.has(j)) found.add(j);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The neighbours in a sentence: how many, and how many flagged once the rule has an answer (null before). */
export function sayNeighbours(found: readonly number[], verdict: Uint8Array | null): string {
  const n = found.length;
  if (n === 0) return "No area of England touches it.";
  const neighbours = `${n} ${n === 1 ? "neighbour" : "neighbours"}`;
  if (!verdict) return `It has ${neighbours}.`;
  const flagged = found.filter((i) => verdict[i] === VERDICT.yes).length;
  return `${flagged} of its ${neighbours} ${flagged === 1 ? "is" : "are"} flagged by the current rule.`;
}
