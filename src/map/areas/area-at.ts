import type { AreaMesh } from "../../model/area-mesh";
import { areasIn } from "./runs";

/** Whether a point lies in a triangle or on its sides, whichever way round its corners go. */
function inTriangle({ points, triangles }: AreaMesh, first: number, x: number, y: number): boolean {
  let [left, right] = [false, false];
  for (let side = 0; side < 3; side++) {
    const a = 2 * (triangles[first + side] as number);
    const b = 2 * (triangles[first + ((side + 1) % 3)] as number);
    const [ax, ay] = [points[a] as number, points[a + 1] as number];
    const turn = ((points[b] as number) - ax) * (y - ay) - ((points[b + 1] as number) - ay) * (x - ax);
    if (turn < 0) left = true;
    if (turn > 0) right = true;
  }
  return !(left && right);
}

/** Row of the area of a mesh that holds a point, measured as the mesh is; null for none. Cost: its boxes once, then the triangles of one or two areas. */
export function areaAt(mesh: AreaMesh, x: number, y: number): number | null {
  for (const at of areasIn(mesh, [x, y, x, y]))
    for (let first = mesh.start[at] as number; first < (mesh.start[at + 1] as number); first += 3)
      if (inTriangle(mesh, first, x, y)) return mesh.rows[at] as number;
  return null;
}
