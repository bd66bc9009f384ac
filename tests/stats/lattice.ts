import type { Neighbours } from "../../src/model/geometry";

/** Packs lists of neighbours. */
export function pack(lists: readonly (readonly number[])[]): Neighbours {
  const offsets = [0];
  for (const list of lists) offsets.push((offsets.at(-1) ?? 0) + list.length);
  return { offsets: Int32Array.from(offsets), targets: Int32Array.from(lists.flat()) };
}

/** Queen neighbours of a rows x columns grid. */
export function grid(rows: number, columns: number): Neighbours {
  const lists: number[][] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const near: number[] = [];
      for (let a = Math.max(0, r - 1); a <= Math.min(rows - 1, r + 1); a++)
        for (let b = Math.max(0, c - 1); b <= Math.min(columns - 1, c + 1); b++)
          if (a !== r || b !== c) near.push(a * columns + b);
      lists.push(near);
    }
  }
  return pack(lists);
}
