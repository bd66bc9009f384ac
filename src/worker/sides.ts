import type { MultiPolygon, Polygon } from "topojson-specification";

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
