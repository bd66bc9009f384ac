/** What a line between two areas says, as feature state k; the highest wins. */
export const EDGE = { none: 0, flag: 1, hovered: 2, selected: 3 } as const;

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

/** Bit set beside k where detailed lines replace a line. */
export const REPLACED = 4;

/**
 * What every line says: the outline of a set of areas is made of the lines with just one side in it, so flagged areas
 * that touch share one outline. The sea side (-1) is in no set.
 */
export function packEdges({ left, right, flagged, hovered, selected, detailed }: EdgeLook): Uint8Array {
  const packed = new Uint8Array(left.length);
  for (let i = 0; i < left.length; i++) {
    const a = left[i] ?? -1;
    const b = right[i] ?? -1;
    let k: number = EDGE.none;
    if ((flagged[a] ?? 0) !== (flagged[b] ?? 0)) k = EDGE.flag;
    if (hovered !== null && (a === hovered) !== (b === hovered)) k = EDGE.hovered;
    if (selected.size > 0 && selected.has(a) !== selected.has(b)) k = EDGE.selected;
    packed[i] = detailed && ((detailed[a] ?? 0) || (detailed[b] ?? 0)) ? k | REPLACED : k;
  }
  return packed;
}
