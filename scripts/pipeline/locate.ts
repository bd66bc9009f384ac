import { max, min } from "d3-array";
import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { MultiPolygon as MultiPolygonObject } from "topojson-specification";
import type { MsoaBoundaries } from "../sources/boundaries-msoa21";

/** A function that gives the index of the MSOA whose boundary (generalised to 20 m, as read) holds a position, or null. */
export function msoaLocator({
  topology,
  geometries,
}: MsoaBoundaries): (lon: number, lat: number) => number | null {
  const shapes = geometries.map((geometry) => {
    const found = feature(topology, geometry as MultiPolygonObject) as Feature<MultiPolygon>;
    const shape = found.geometry;
    const points = shape.coordinates.flat(2);
    const xs = points.map((p) => p[0] as number);
    const ys = points.map((p) => p[1] as number);
    const range = (values: number[]): [number, number] => [min(values) ?? NaN, max(values) ?? NaN];
    return { shape, x: range(xs), y: range(ys) };
  });
  return (lon, lat) => {
    const found = shapes.findIndex(
      ({ shape, x, y }) =>
        lon >= x[0] && lon <= x[1] && lat >= y[0] && lat <= y[1] && booleanPointInPolygon([lon, lat], shape),
    );
    return found === -1 ? null : found;
  };
}
