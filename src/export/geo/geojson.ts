import { rewind } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Geometry } from "../../model/geometry";
import { polygonsOf } from "./msoas-of-detail";
import { idOf, type Properties } from "./properties";
import { validShape } from "./valid-shape";

export type AreaCollection = FeatureCollection<Polygon | MultiPolygon, Properties>;

/**
 * Areas as GeoJSON by RFC 7946: WGS 84 degrees to five decimals (a metre), outer rings anticlockwise, typed
 * properties, the code as the feature's id, null for "not available", no crs member. Rows for which `propertiesOf` gives
 * null are left out.
 */
export function geoJsonOf(
  geometry: Geometry,
  propertiesOf: (row: number) => Properties | null,
): AreaCollection {
  const features = polygonsOf(geometry).flatMap((polygon, i): AreaCollection["features"] => {
    const properties = propertiesOf(geometry.rows[i] as number);
    if (!properties) return [];
    const shape = feature(geometry.topology, polygon) as unknown as Feature<Polygon | MultiPolygon>;
    const wound = rewind(validShape(shape)) as Polygon | MultiPolygon;
    return [{ type: "Feature", ...idOf(properties), geometry: wound, properties }];
  });
  return { type: "FeatureCollection", features };
}
