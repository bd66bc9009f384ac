import type { Geometry } from "../model/geometry";
import { polygonsOf } from "./geo/msoas-of-detail";

/** What a file is going to hold. */
export interface Planned {
  readonly rows: number;
  /** Columns of figures beside those that say who and where. */
  readonly figures: number;
}

/** Bytes measured on files of two footprints and of England (tests/export/estimate-size.test.ts checks them). */
const CSV = { head: 24, row: 200, figure: 11.6 };
const XLSX = { base: 14_000, row: 85, figure: 10.5, lsoa: 37 };
const SHAPE = { row: 460, figure: 42, point: 19, shared: 0.37 };

/** About how many bytes a CSV list takes. */
export const csvBytes = ({ rows, figures }: Planned): number =>
  CSV.head * (figures + 12) + rows * (CSV.row + CSV.figure * figures);

/** About how many bytes a workbook takes: rows of both lists of areas, and of LSOAs. */
export const workbookBytes = ({ rows, figures }: Planned, lsoas: number): number =>
  XLSX.base + rows * (XLSX.row + XLSX.figure * figures) + lsoas * XLSX.lsoa;

/** Points on the boundaries of some MSOAs, each area's own. */
function pointsOf(geometry: Geometry, wanted: ReadonlySet<number>): number {
  const { arcs } = geometry.topology;
  let points = 0;
  polygonsOf(geometry).forEach((polygon, at) => {
    if (!wanted.has(geometry.rows[at] ?? -1)) return;
    const rings = polygon.type === "Polygon" ? polygon.arcs : polygon.arcs.flat();
    for (const arc of rings.flat()) points += arcs[arc < 0 ? ~arc : arc]?.length ?? 0;
  });
  return points;
}

/** About how many bytes a GeoJSON or TopoJSON of these MSOAs takes; in TopoJSON neighbours share their borders. */
export function shapeBytes(
  format: "geojson" | "topojson",
  msoas: readonly number[],
  figures: number,
  geometry: Geometry,
): number {
  const coordinates = pointsOf(geometry, new Set(msoas)) * SHAPE.point;
  const drawn = format === "topojson" ? coordinates * SHAPE.shared : coordinates;
  return msoas.length * (SHAPE.row + SHAPE.figure * figures) + drawn;
}
