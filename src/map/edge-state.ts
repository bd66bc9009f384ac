/** What a line between two areas says, as feature state k; the highest wins, but a line that detail replaces says nothing. */
export const EDGE = { none: 0, flag: 1, hovered: 2, selected: 3, replaced: 4 } as const;

export const isMarked = (k: number): boolean => k !== EDGE.none && k !== EDGE.replaced;

export interface EdgeLook {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** 1 where an area is flagged (and in scope). */
  readonly flagged: Uint8Array;
  readonly hovered: number | null;
  readonly selected: ReadonlySet<number>;
  /** 1 where detailed lines are drawn instead. */
  readonly detailed: Uint8Array | null;
}

/**
 * What every line says: the outline of a set of areas is made of the lines with just one side in it, so flagged areas
 * that touch share one outline. The sea side (-1) is in no set.
 */
export function packEdges({ left, right, flagged, hovered, selected, detailed }: EdgeLook): Uint8Array {
  const packed = new Uint8Array(left.length);
  for (let i = 0; i < left.length; i++) {
    const a = left[i] ?? -1;
    const b = right[i] ?? -1;
    if (detailed && ((detailed[a] ?? 0) || (detailed[b] ?? 0))) {
      packed[i] = EDGE.replaced;
      continue;
    }
    let k: number = EDGE.none;
    if ((flagged[a] ?? 0) !== (flagged[b] ?? 0)) k = EDGE.flag;
    if (hovered !== null && (a === hovered) !== (b === hovered)) k = EDGE.hovered;
    if (selected.size > 0 && selected.has(a) !== selected.has(b)) k = EDGE.selected;
    packed[i] = k;
  }
  return packed;
}
