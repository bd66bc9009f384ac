import type { Units } from "./units";

/** The pieces into which units fall by the neighbour graph: of each unit the number of its piece, 0 for the first unit's. */
export function piecesOf({ near }: Pick<Units, "near">): Int32Array {
  const piece = new Int32Array(near.length).fill(-1);
  let next = 0;
  for (let start = 0; start < near.length; start++) {
    if (piece[start] !== -1) continue;
    const found = [start];
    piece[start] = next;
    for (const unit of found)
      for (const other of near[unit] ?? [])
        if (piece[other] === -1) {
          piece[other] = next;
          found.push(other);
        }
    next++;
  }
  return piece;
}

/** Whether a neighbourhood that loses a unit, with those that move with it, stays in one piece and keeps at least one. `of` is the neighbourhood of each unit. */
export function holdsWithout(
  { near, together }: Pick<Units, "near" | "together">,
  of: Int32Array,
  unit: number,
): boolean {
  const home = of[unit];
  const gone = together?.[unit] ?? [unit];
  const beside =
    gone.length === 1
      ? (near[unit] ?? []).filter((other) => of[other] === home)
      : [...new Set(gone.flatMap((one) => near[one] ?? []))].filter(
          (other) => of[other] === home && !gone.includes(other),
        );
  const [first, ...rest] = beside;
  if (first === undefined) return false;
  if (rest.length === 0) return true;
  const missing = new Set(rest);
  const seen = new Set([...gone, first]);
  const found = [first];
  for (const one of found)
    for (const other of near[one] ?? []) {
      if (of[other] !== home || seen.has(other)) continue;
      seen.add(other);
      found.push(other);
      if (missing.delete(other) && missing.size === 0) return true;
    }
  return false;
}
