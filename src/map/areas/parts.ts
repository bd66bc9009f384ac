import { meets, type Box } from "./runs";
import type { Segments } from "./segments";

/** So many pieces of line in a row are seen or not seen together. */
const PART = 64;

/** West, north, east and south of every part. */
export function boxesOfParts(segments: Segments): Float32Array {
  const boxes = new Float32Array(4 * Math.ceil(segments.length / (4 * PART)));
  for (let part = 0; part < boxes.length / 4; part++) {
    const ends = segments.subarray(4 * PART * part, 4 * PART * (part + 1));
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < ends.length; at += 2) {
      const [x, y] = [ends[at] as number, ends[at + 1] as number];
      if (x < west) west = x;
      if (y < north) north = y;
      if (x > east) east = x;
      if (y > south) south = y;
    }
    boxes.set([west, north, east, south], 4 * part);
  }
  return boxes;
}

/** Pieces, from and to, of all parts whose boxes meet a box; parts that follow one another are one. */
export function partsIn(boxes: Float32Array, count: number, box: Box): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let part = 0; part < boxes.length / 4; part++) {
    if (!meets(boxes, part, box)) continue;
    const [from, to] = [PART * part, Math.min(count, PART * (part + 1))];
    const run = runs.at(-1);
    if (run?.[1] === from) run[1] = to;
    else runs.push([from, to]);
  }
  return runs;
}
