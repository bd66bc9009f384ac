import type { AreaMesh } from "../../model/area-mesh";

/** West, north, east and south, measured as a mesh is. */
export type Box = readonly [west: number, north: number, east: number, south: number];

/** Areas out of sight between two in sight are drawn with them while they are no more than this: a call costs more than they do. */
const FEW = 24;

/** Whether an area's box and another have a point in common. */
export const meets = (boxes: Float32Array, at: number, [west, north, east, south]: Box): boolean =>
  (boxes[4 * at] as number) <= east &&
  (boxes[4 * at + 2] as number) >= west &&
  (boxes[4 * at + 1] as number) <= south &&
  (boxes[4 * at + 3] as number) >= north;

/** Positions in a mesh's list of areas whose boxes meet a box. */
export function* areasIn(mesh: Pick<AreaMesh, "rows" | "boxes">, box: Box): Generator<number> {
  for (let at = 0; at < mesh.rows.length; at++) if (meets(mesh.boxes, at, box)) yield at;
}

/** Parts of `triangles`, from and to, that hold every area in a box, in few pieces: areas that follow one another mostly lie near one another. */
export function runsIn(mesh: AreaMesh, box: Box): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let last = -Infinity;
  for (const at of areasIn(mesh, box)) {
    const [from, to] = [mesh.start[at] as number, mesh.start[at + 1] as number];
    const run = runs.at(-1);
    if (run && at - last <= FEW) run[1] = to;
    else runs.push([from, to]);
    last = at;
  }
  return runs;
}
