import type { Geometry, MultiPolygon, Polygon } from "geojson";
import { InputError } from "../pipeline/input-error";

export type LsoaPolygon = Polygon | MultiPolygon;
/** A feature as it may come, before it is checked. */
interface LooseFeature {
  readonly properties?: { readonly LSOA21CD?: string };
  readonly geometry?: Geometry;
}

/** Parses and checks the boundaries: GeoJSON polygons, one for every LSOA; returned in LSOA code order. */
export function parseLsoaBoundaries(
  file: string,
  bytes: Uint8Array,
  lsoas: readonly string[],
): readonly LsoaPolygon[] {
  const { features } = JSON.parse(new TextDecoder().decode(bytes)) as { features: LooseFeature[] };
  const byCode = new Map<string, LsoaPolygon>();
  features.forEach((feature, i) => {
    const code = String(feature.properties?.LSOA21CD);
    if (feature.geometry?.type !== "Polygon" && feature.geometry?.type !== "MultiPolygon")
      throw new InputError({ file, row: i + 1, value: code }, "not a polygon.", "Check the file.");
    byCode.set(code, feature.geometry);
  });
  if (byCode.size !== lsoas.length || features.length !== lsoas.length)
    throw new InputError(
      { file, value: String(features.length) },
      `expected ${lsoas.length} areas, none twice.`,
      "Check the file.",
    );
  return lsoas.map((code) => {
    const geometry = byCode.get(code);
    if (!geometry)
      throw new InputError({ file, value: code }, "the area is missing.", "Check the vintage of the file.");
    return geometry;
  });
}
