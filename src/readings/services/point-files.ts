import type { FeatureCollection, Point } from "geojson";
import type { Properties } from "../../export/geo/properties";
import { propertiesOf, type FileColumn } from "./file-column";

/** Degrees to five decimals, about a metre: as the sources give them. */
const degrees = (value: number): number => Math.round(value * 1e5) / 1e5;

interface Placed {
  readonly lon: number;
  readonly lat: number;
}

/** The columns of a position: that of the postcode. */
export const positionColumns = <T>(at: (row: T) => Placed): readonly FileColumn<T>[] =>
  (["lon", "lat"] as const).map((axis) => ({
    id: axis,
    holds: `${axis === "lon" ? "Longitude" : "Latitude"} of the postcode in degrees (WGS 84); not available where the postcode is too new to have one`,
    datatype: "number",
    of: (row: T) => degrees(at(row)[axis]),
    mayMiss: true,
  }));

/** Rows as points by RFC 7946, with the cells of the columns as properties and the first as the id; those without a position are left out. */
export function pointsOf<T>(
  columns: readonly FileColumn<T>[],
  rows: readonly T[],
  at: (row: T) => Placed,
): FeatureCollection<Point, Properties> {
  return {
    type: "FeatureCollection",
    features: rows
      .filter((row) => !Number.isNaN(at(row).lat))
      .map((row) => {
        const properties = propertiesOf(columns, row);
        const coordinates = [degrees(at(row).lon), degrees(at(row).lat)];
        const id = String(properties[columns[0]?.id ?? ""] ?? "");
        return { type: "Feature", id, geometry: { type: "Point", coordinates }, properties };
      }),
  };
}
