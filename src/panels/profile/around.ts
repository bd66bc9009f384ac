import type { Neighbours } from "../../model/geometry";

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
