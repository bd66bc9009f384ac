import type { AreaShapes } from "../shapes";

/** A window on the Mercator square: its north-west corner, and how many pixels a unit is long. Width and height in pixels. */
export interface RasterView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Where the rows' crossings are kept while one shape is painted; it grows to what the largest shape needs. */
let crossings = new Float64Array(4096);

/** How many crossings each row of pixels has; then, for each row, where its crossings start. */
function countRows(
  shapes: AreaShapes,
  at: number,
  { y, scale }: RasterView,
  top: number,
  rows: number,
): Int32Array {
  const { points, start } = shapes.lines;
  const from = new Int32Array(rows + 1);
  for (const arc of shapes.arcs[at] ?? []) {
    const end = (start[arc + 1] as number) - 2;
    let last = Math.ceil(((points[(start[arc] as number) + 1] as number) - y) * scale - 0.5) - top;
    for (let i = start[arc] as number; i < end; i += 2) {
      const next = Math.ceil(((points[i + 3] as number) - y) * scale - 0.5) - top;
      const low = Math.max(0, Math.min(last, next));
      const high = Math.min(rows, Math.max(last, next));
      for (let row = low; row < high; row++) from[row + 1] = (from[row + 1] as number) + 1;
      last = next;
    }
  }
  for (let row = 0; row < rows; row++) from[row + 1] = (from[row + 1] as number) + (from[row] as number);
  return from;
}

/** Writes the places, in pixels, where a shape's sides cross the middles of rows. */
function findCrossings(
  shapes: AreaShapes,
  at: number,
  { x, y, scale }: RasterView,
  top: number,
  rows: number,
  from: Int32Array,
): void {
  const { points, start } = shapes.lines;
  const next = from.slice(0, rows);
  for (const arc of shapes.arcs[at] ?? []) {
    const end = (start[arc + 1] as number) - 2;
    for (let i = start[arc] as number; i < end; i += 2) {
      const y0 = ((points[i + 1] as number) - y) * scale;
      const y1 = ((points[i + 3] as number) - y) * scale;
      const r0 = Math.ceil(y0 - 0.5) - top;
      const r1 = Math.ceil(y1 - 0.5) - top;
      if (r0 === r1) continue;
      const x0 = ((points[i] as number) - x) * scale;
      const slope = (((points[i + 2] as number) - x) * scale - x0) / (y1 - y0);
      const high = Math.min(rows, Math.max(r0, r1));
      for (let row = Math.max(0, Math.min(r0, r1)); row < high; row++) {
        const place = next[row] as number;
        crossings[place] = x0 + (row + top + 0.5 - y0) * slope;
        next[row] = place + 1;
      }
    }
  }
}

/** Paints one shape; returns whether any pixel's middle lies in it. */
function paintShape(into: Uint16Array, shapes: AreaShapes, at: number, view: RasterView): boolean {
  const { bounds, ids } = shapes;
  const { width, height, y, scale } = view;
  const top = Math.max(0, Math.ceil(((bounds[4 * at + 1] as number) - y) * scale - 0.5));
  const bottom = Math.min(height, Math.ceil(((bounds[4 * at + 3] as number) - y) * scale - 0.5));
  if (bottom <= top) return false;
  const rows = bottom - top;
  const from = countRows(shapes, at, view, top, rows);
  const total = from[rows] as number;
  if (crossings.length < total) crossings = new Float64Array(2 * total);
  findCrossings(shapes, at, view, top, rows, from);
  let painted = false;
  for (let row = 0; row < rows; row++) {
    const [begin, end] = [from[row] as number, from[row + 1] as number];
    if (end - begin > 1) crossings.subarray(begin, end).sort();
    const line = (row + top) * width;
    for (let i = begin; i + 1 < end; i += 2) {
      const left = Math.max(0, Math.ceil((crossings[i] as number) - 0.5));
      const right = Math.min(width, Math.ceil((crossings[i + 1] as number) - 0.5));
      if (right <= left) continue;
      painted = true;
      into.fill(ids[at] as number, line + left, line + right);
    }
  }
  return painted;
}

/** The pixels tried for a shape that holds no pixel's middle: the one over its own middle, then those around, the nearest first. */
const AROUND = Array.from({ length: 49 }, (_, at) => [(at % 7) - 3, Math.floor(at / 7) - 3] as const).sort(
  ([a, b], [c, d]) => a * a + b * b - (c * c + d * d),
);

/** Gives shapes that hold no pixel's middle a pixel each, from a shape that has others. */
function placeLost(into: Uint16Array, shapes: AreaShapes, lost: readonly number[], view: RasterView): void {
  if (lost.length === 0) return;
  const { x, y, scale, width, height } = view;
  const { bounds, ids } = shapes;
  const held = new Uint32Array(65536);
  for (const id of into) held[id] = (held[id] as number) + 1;
  for (const at of lost) {
    const place = (side: number, edge: number): number => ((bounds[4 * at + side] as number) - edge) * scale;
    const [west, north, east, south] = [place(0, x), place(1, y), place(2, x), place(3, y)];
    // One that only reaches into the window, or lies around it, is not lost.
    if (west < 0 || north < 0 || east > width || south > height) continue;
    const [column, row] = [Math.floor((west + east) / 2), Math.floor((north + south) / 2)];
    const free = AROUND.map(([across, down]) => [column + across, row + down] as const).find(
      ([c, r]) =>
        c >= 0 && c < width && r >= 0 && r < height && (held[into[r * width + c] as number] as number) > 1,
    );
    if (!free) continue;
    const pixel = free[1] * width + free[0];
    const owner = into[pixel] as number;
    held[owner] = (held[owner] as number) - 1;
    into[pixel] = ids[at] as number;
    held[ids[at] as number] = 1;
  }
}

/**
 * Paints shapes into a picture whose pixels hold the number of the shape over their middle, row by row from the top; 0 for
 * none. A shape in view too small to hold any pixel's middle gets a pixel at its own middle, or beside it, so that almost none is
 * lost from afar (in inner London at national zoom there are more areas than pixels). Later layers lie on top. Cost: about as many steps as there are points and pixels.
 */
export function raster(layers: readonly AreaShapes[], view: RasterView): Uint16Array {
  const { x, y, scale, width, height } = view;
  const into = new Uint16Array(width * height);
  for (const shapes of layers) {
    const lost: number[] = [];
    const { bounds, ids } = shapes;
    for (let at = 0; at < ids.length; at++) {
      const outside =
        ((bounds[4 * at + 2] as number) - x) * scale < 0 ||
        ((bounds[4 * at] as number) - x) * scale > width ||
        ((bounds[4 * at + 3] as number) - y) * scale < 0 ||
        ((bounds[4 * at + 1] as number) - y) * scale > height;
      if (!outside && !paintShape(into, shapes, at, view)) lost.push(at);
    }
    placeLost(into, shapes, lost, view);
  }
  return into;
}
