import type { GeometryCollection, MultiPolygon, Polygon } from "topojson-specification";
import type { Geometry } from "../model/geometry";
import { project } from "../model/mercator";
import { sidesOf } from "./sides";

/** Lines of a topology, one an arc. Points are Web Mercator, 0 to 1, y down: x0, y0, x1, y1, ... */
export interface AreaLines {
  readonly points: Float64Array;
  /** Where each line's points start, in numbers, and where the last one ends. */
  readonly start: Int32Array;
  /** MSOA on each side; alike where the line lies within one; -1 is the sea, another country or outside what was loaded. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Shapes to paint: each a list of arcs whose segments bound it, by the even-odd rule. */
export interface AreaShapes {
  readonly lines: AreaLines;
  /** Number of each shape in a painted picture: 0 is kept for what no shape covers. */
  readonly ids: Int32Array;
  readonly arcs: readonly Int32Array[];
  /** West, north, east and south of each shape, in Mercator units. */
  readonly bounds: Float64Array;
}

/** Decodes the arcs of a quantised topology and projects them. */
function projected({ topology }: Geometry): { points: Float64Array; start: Int32Array } {
  const { arcs, transform } = topology;
  const [sx, sy] = transform?.scale ?? [1, 1];
  const [tx, ty] = transform?.translate ?? [0, 0];
  const start = new Int32Array(arcs.length + 1);
  arcs.forEach((arc, at) => (start[at + 1] = (start[at] as number) + 2 * arc.length));
  const points = new Float64Array(start.at(-1) ?? 0);
  let at = 0;
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    for (const [px = 0, py = 0] of arc) {
      [x, y] = transform ? [x + px, y + py] : [px, py];
      const [east, south] = project(x * sx + tx, y * sy + ty);
      points[at++] = east;
      points[at++] = south;
    }
  }
  return { points, start };
}

/**
 * The shapes and lines of a decoded topology. `idOf` numbers a row in the painted picture, `msoaOf` names the MSOA of
 * a row: lines between two rows of one MSOA have it on both sides.
 */
export function areaShapes(
  geometry: Geometry,
  idOf: (row: number) => number,
  msoaOf: (row: number) => number,
): AreaShapes {
  const { points, start } = projected(geometry);
  const { geometries } = geometry.topology.objects[geometry.object] as GeometryCollection<object>;
  const shapes = geometries as readonly (Polygon | MultiPolygon)[];
  const rowAt = (at: number): number => geometry.rows[at] ?? -1;
  const { first, second } = sidesOf(shapes, start.length - 1, (at) => msoaOf(rowAt(at)));
  const bounds = new Float64Array(4 * shapes.length);
  const arcs = shapes.map((shape, at) => {
    const own = Int32Array.from((shape.arcs as readonly unknown[]).flat(3) as number[], (arc) =>
      arc < 0 ? ~arc : arc,
    );
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const arc of own)
      for (let i = start[arc] as number; i < (start[arc + 1] as number); i += 2) {
        const [x, y] = [points[i] as number, points[i + 1] as number];
        if (x < box[0]) box[0] = x;
        if (y < box[1]) box[1] = y;
        if (x > box[2]) box[2] = x;
        if (y > box[3]) box[3] = y;
      }
    bounds.set(box, 4 * at);
    return own;
  });
  return {
    lines: {
      points,
      start,
      left: first.map((msoa) => Math.max(msoa, -1)),
      right: second.map((msoa) => Math.max(msoa, -1)),
    },
    ids: Int32Array.from(shapes, (_, at) => idOf(rowAt(at))),
    arcs,
    bounds,
  };
}
