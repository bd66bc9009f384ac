import { geojsonToWkb, parquetWriteBuffer } from "hyparquet-writer";
import type { AreaCollection } from "./geojson";

/** What a GeoParquet 1.1 says of itself: one column of WKB, in degrees WGS 84 as GeoJSON has them (the standard's default), wound likewise. */
const geoOf = (types: readonly string[], bbox: readonly number[]): string =>
  JSON.stringify({
    version: "1.1.0",
    primary_column: "geometry",
    columns: { geometry: { encoding: "WKB", geometry_types: types, orientation: "counterclockwise", bbox } },
  });

function boundsOf({ features }: AreaCollection): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    for (const [x = NaN, y = NaN] of rings.flat()) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

/**
 * Areas as a GeoParquet 1.1: the properties as columns of numbers or text with nulls, the shapes as WKB. `columns` are the properties in
 * their order. Not packed: the zip that holds it is.
 */
export function geoParquetOf(collection: AreaCollection, columns: readonly string[]): Uint8Array {
  const { features } = collection;
  const figures = columns.map((name) => {
    const data = features.map(({ properties }) => properties[name] ?? null);
    const type = data.some((value) => typeof value === "string") ? ("STRING" as const) : ("DOUBLE" as const);
    return { name, data, type };
  });
  const types = [...new Set(features.map(({ geometry }) => geometry.type))].toSorted();
  const buffer = parquetWriteBuffer({
    columnData: [
      ...figures,
      {
        name: "geometry",
        data: features.map(({ geometry }) => geojsonToWkb(geometry)),
        type: "BYTE_ARRAY",
        statistics: false,
      },
    ],
    codec: "UNCOMPRESSED",
    kvMetadata: [{ key: "geo", value: geoOf(types, boundsOf(collection)) }],
    createdBy: "Hyperlocal (hyparquet-writer)",
  });
  return new Uint8Array(buffer);
}
