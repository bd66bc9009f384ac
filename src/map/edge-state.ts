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

/** What one line says. */
export function edgeOf({ left, right, flagged, hovered, selected, detailed }: EdgeLook, i: number): number {
  const a = left[i] ?? -1;
  const b = right[i] ?? -1;
  if (detailed && ((detailed[a] ?? 0) || (detailed[b] ?? 0))) return EDGE.replaced;
  if (selected.size > 0 && selected.has(a) !== selected.has(b)) return EDGE.selected;
  if (hovered !== null && (a === hovered) !== (b === hovered)) return EDGE.hovered;
  return (flagged[a] ?? 0) !== (flagged[b] ?? 0) ? EDGE.flag : EDGE.none;
}

/**
 * What every line says: the outline of a set of areas is made of the lines with just one side in it, so flagged areas
 * that touch share one outline. The sea side (-1) is in no set.
 */
export const packEdges = (look: EdgeLook): Uint8Array =>
  Uint8Array.from(look.left, (_, i) => edgeOf(look, i));

const edgesOf = new WeakMap<Int32Array, ReadonlyMap<number, readonly number[]>>();

/** The lines that have an area on one side, found once for a set of lines. */
export function edgesAround(
  { left, right }: Pick<EdgeLook, "left" | "right">,
  area: number,
): readonly number[] {
  let found = edgesOf.get(left);
  if (!found) {
    const lines = new Map<number, number[]>();
    const add = (side: number | undefined, i: number): void => {
      if (side === undefined || side < 0) return;
      const own = lines.get(side);
      if (own) own.push(i);
      else lines.set(side, [i]);
    };
    left.forEach((side, i) => {
      add(side, i);
      if (right[i] !== side) add(right[i], i);
    });
    edgesOf.set(left, (found = lines));
  }
  return found.get(area) ?? [];
}
