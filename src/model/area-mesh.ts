/**
 * Areas as triangles, ready for a graphics card. Points are Web Mercator (0 to 1, y down) less `MESH_ORIGIN`, so that 32 bits
 * hold them to a hundredth of a pixel at the nearest zoom.
 */
export interface AreaMesh {
  /** x and y of every corner. */
  readonly points: Float32Array;
  /** Row of the area (position in Areas or Lsoas) that each corner belongs to. Areas share no corners: each has its own colour. */
  readonly owner: Uint16Array;
  /** Three corners a triangle. */
  readonly triangles: Uint32Array;
  /** Row of every area, in the order of the triangles. */
  readonly rows: Int32Array;
  /** Where each area's triangles start in `triangles`, and where the last one's end: one more than there are areas. */
  readonly start: Uint32Array;
  /** West, north, east and south of every area. */
  readonly boxes: Float32Array;
}

/** A corner of the Mercator square in the middle of England, from which meshes are measured. */
export const MESH_ORIGIN = [0.495, 0.325] as const;
