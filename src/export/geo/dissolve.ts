import { rewind } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Geometry } from "../../model/geometry";
import { polygonsOf } from "./msoas-of-detail";
import type { Properties } from "./properties";
import type { Group } from "./topojson";
import { unionPolygon } from "./union-polygon";
import { validShape } from "./valid-shape";

/**
 * Groups of areas as GeoJSON, each one shape: merged from the arcs that its areas share, so that no sliver is left between them and
 * neighbours keep one border. By RFC 7946 as `geoJsonOf` writes it. Groups without a shape in the topology are left out.
 */
export function dissolvedGeoJson(
  geometry: Geometry,
  groups: readonly Group[],
): FeatureCollection<Polygon | MultiPolygon, Properties> {
  const polygons = polygonsOf(geometry);
  return {
    type: "FeatureCollection",
    features: groups.flatMap(({ properties, rows }): Feature<Polygon | MultiPolygon, Properties>[] => {
      const members = polygons.filter((_, i) => rows.has(geometry.rows[i] as number));
      if (members.length === 0) return [];
      const merged = feature(geometry.topology, unionPolygon(geometry.topology, members));
      const shape = rewind(validShape(merged as Feature<MultiPolygon>)) as Polygon | MultiPolygon;
      return [{ type: "Feature", geometry: shape, properties }];
    }),
  };
}
