import type { MultiPolygon, Polygon } from "topojson-specification";
import type { Geometry } from "../model/geometry";
import { polygonsOf } from "./geo/msoas-of-detail";
import { edgeArcs } from "./geo/union-rings";

/** What a file is going to hold. */
export interface Planned {
  readonly rows: number;
  /** Columns of figures beside those that say who and where. */
  readonly figures: number;
}

/** Bytes measured on files of two footprints and of England (tests/export/estimate-size.test.ts checks them). */
const CSV = { head: 24, row: 200, figure: 11.6 };
const XLSX = { base: 14_000, row: 85, figure: 10.5, lsoa: 37 };
const SHAPE = { row: 480, figure: 42, point: 19, step: 9, arc: 6 };

/** About how many bytes a CSV list takes. */
export const csvBytes = ({ rows, figures }: Planned): number =>
  CSV.head * (figures + 12) + rows * (CSV.row + CSV.figure * figures);

/** About how many bytes a workbook takes: rows of both lists of areas, and of LSOAs. */
export const workbookBytes = ({ rows, figures }: Planned, lsoas: number): number =>
  XLSX.base + rows * (XLSX.row + XLSX.figure * figures) + lsoas * XLSX.lsoa;

type Shape = Polygon | MultiPolygon;

const arcsOf = (shapes: readonly Shape[]): number[] =>
  shapes.flatMap((shape) => (shape.type === "Polygon" ? shape.arcs.flat() : shape.arcs.flat(2)));

/** Points on arcs, each time that an arc is named. */
function pointsOn({ topology }: Geometry, arcs: Iterable<number>): number {
  let points = 0;
  for (const arc of arcs) points += topology.arcs[arc < 0 ? ~arc : arc]?.length ?? 0;
  return points;
}

const shapesOf = (geometry: Geometry, wanted: ReadonlySet<number>): Shape[] =>
  polygonsOf(geometry).filter((_, at) => wanted.has(geometry.rows[at] ?? -1));

/** About how many bytes a GeoJSON of these MSOAs takes. */
export function geoJsonBytes(msoas: readonly number[], figures: number, geometry: Geometry): number {
  const points = pointsOn(geometry, arcsOf(shapesOf(geometry, new Set(msoas))));
  return msoas.length * (SHAPE.row + SHAPE.figure * figures) + points * SHAPE.point;
}

/** About how many bytes a TopoJSON of these MSOAs and the outline of `scope` takes: neighbours share their borders. */
export function topoJsonBytes(
  msoas: readonly number[],
  figures: number,
  geometry: Geometry,
  scope: Iterable<number>,
): number {
  const own = arcsOf(shapesOf(geometry, new Set(msoas))).map((arc) => (arc < 0 ? ~arc : arc));
  const arcs = new Set([...own, ...edgeArcs(shapesOf(geometry, new Set(scope)))]);
  const named = own.length + arcs.size;
  return (
    msoas.length * (SHAPE.row + SHAPE.figure * figures) +
    pointsOn(geometry, arcs) * SHAPE.step +
    named * SHAPE.arc
  );
}
