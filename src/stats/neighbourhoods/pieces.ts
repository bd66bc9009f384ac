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

/** When each unit was last reached, by round: kept between calls, since a search asks millions of times. */
let reached = new Int32Array(0);
let round = 0;

/** A round of its own: every unit is unreached in it. */
function nextRound(units: number): number {
  if (reached.length < units) reached = new Int32Array(units);
  // Rounds are 32-bit numbers: after the last one, all begins anew.
  if (round >= 0x7ffffffe) {
    reached.fill(0);
    round = 0;
  }
  return (round += 2);
}

/** Whether a neighbourhood that loses a unit, with those that move with it, stays in one piece and keeps at least one. `of` is the neighbourhood of each unit. */
export function holdsWithout(
  { near, together }: Pick<Units, "near" | "together">,
  of: Int32Array,
  unit: number,
): boolean {
  const home = of[unit];
  const wanted = nextRound(near.length);
  const found = wanted + 1;
  const gone = together?.[unit];
  // What goes counts as found, so that no way leads through it.
  if (gone) for (const one of gone) reached[one] = found;
  else reached[unit] = found;
  let [first, missing] = [-1, 0];
  for (let at = 0; at < (gone?.length ?? 1); at++)
    for (const other of near[gone ? (gone[at] as number) : unit] ?? [])
      if (of[other] === home && (reached[other] as number) < wanted) {
        reached[other] = wanted;
        if (first === -1) first = other;
        missing++;
      }
  if (first === -1) return false;
  if (missing === 1) return true;
  reached[first] = found;
  missing--;
  const queue = [first];
  for (const one of queue)
    for (const other of near[one] ?? []) {
      if (of[other] !== home) continue;
      const mark = reached[other] as number;
      if (mark === found) continue;
      if (mark === wanted && --missing === 0) return true;
      reached[other] = found;
      queue.push(other);
    }
  return false;
}
