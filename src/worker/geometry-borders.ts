import type { MultiPolygon, Polygon } from "topojson-specification";

/** The arcs that two groups of shapes share; `right` is -1 where there is nothing on the other side. */
export interface Border {
  readonly left: number;
  readonly right: number;
  readonly arcs: readonly number[];
}

const UNUSED = -2;

/** The groups on the two sides of every arc; -2 where there is nothing. */
export function sidesOf(
  shapes: readonly (Polygon | MultiPolygon)[],
  arcCount: number,
  groupOf: (shape: number) => number,
): { readonly first: Int32Array; readonly second: Int32Array } {
  const first = new Int32Array(arcCount).fill(UNUSED);
  const second = new Int32Array(arcCount).fill(UNUSED);
  shapes.forEach((shape, at) => {
    const group = groupOf(at);
    for (const code of (shape.arcs as readonly unknown[]).flat(3) as number[]) {
      const arc = code < 0 ? ~code : code;
      if (first[arc] === UNUSED) first[arc] = group;
      else second[arc] = group;
    }
  });
  return { first, second };
}

/**
 * Sorts the arcs of a topology by what lies on their two sides: `between` two groups (or a group and nothing),
 * one entry a pair, `left` the lower number; and `within` a group but between two of its shapes.
 */
export function bordersOf(
  shapes: readonly (Polygon | MultiPolygon)[],
  arcCount: number,
  groupOf: (shape: number) => number,
): { readonly between: readonly Border[]; readonly within: readonly number[] } {
  const { first, second } = sidesOf(shapes, arcCount, groupOf);
  const pairs = new Map<string, { left: number; right: number; arcs: number[] }>();
  const within: number[] = [];
  first.forEach((a, arc) => {
    const b = second[arc] ?? UNUSED;
    if (a === UNUSED) return;
    if (a === b) {
      within.push(arc);
      return;
    }
    const left = b === UNUSED ? a : Math.min(a, b);
    const right = b === UNUSED ? -1 : Math.max(a, b);
    const key = `${left} ${right}`;
    const pair = pairs.get(key);
    if (pair) pair.arcs.push(arc);
    else pairs.set(key, { left, right, arcs: [arc] });
  });
  return { between: [...pairs.values()], within };
}
