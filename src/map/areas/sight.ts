import { MESH_ORIGIN } from "../../model/area-mesh";
import { project } from "../../model/mercator";
import type { Box } from "./runs";

/** A position in degrees (WGS 84), measured as a mesh is. */
export function fromOrigin(lon: number, lat: number): [x: number, y: number] {
  const [x, y] = project(lon, lat);
  return [x - MESH_ORIGIN[0], y - MESH_ORIGIN[1]];
}

/**
 * MapLibre's matrix, from the Mercator square (0 to 1) to the screen, brought to a mesh's own origin in 64 bits, and the part of the
 * mesh that it shows. The map neither turns nor tilts.
 */
export function sight(whole: ArrayLike<number>): { readonly matrix: Float32Array; readonly box: Box } {
  const at = (i: number): number => whole[i] as number;
  const [x, y] = MESH_ORIGIN;
  const moved = Array.from(whole);
  for (let row = 0; row < 4; row++) moved[12 + row] = at(row) * x + at(4 + row) * y + at(12 + row);
  const [, , , , , , , , , , , , left = 0, top = 0, , w = 1] = moved;
  const across = [(-w - left) / at(0), (w - left) / at(0)] as const;
  const down = [(-w - top) / at(5), (w - top) / at(5)] as const;
  return {
    matrix: Float32Array.from(moved),
    box: [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)],
  };
}
