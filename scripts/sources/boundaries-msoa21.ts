import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import { InputError } from "../pipeline/input-error";

export type Polygonal = Polygon<object | null> | MultiPolygon<object | null>;
/** The topology of MSOAs (generalised to 20 m by the ONS), its geometries in MSOA code order. */
export interface MsoaBoundaries {
  readonly topology: Topology;
  readonly geometries: readonly Polygonal[];
}

/** Parses and checks the boundaries: TopoJSON with one object "msoa" that holds every MSOA once. */
export function parseMsoaBoundaries(
  file: string,
  bytes: Uint8Array,
  msoas: readonly string[],
): MsoaBoundaries {
  const topology = JSON.parse(new TextDecoder().decode(bytes)) as Topology;
  const object = topology.objects["msoa"];
  if (object?.type !== "GeometryCollection")
    throw new InputError({ file }, `not TopoJSON with an object "msoa".`, "Check that it is the right file.");
  const byCode = new Map<string, Polygonal>();
  object.geometries.forEach((geometry, i) => {
    const code = String(geometry.id);
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
      throw new InputError({ file, row: i + 1, value: code }, "not a polygon.", "Check the file.");
    if (byCode.has(code))
      throw new InputError({ file, row: i + 1, value: code }, "the code occurs twice.", "Check the file.");
    byCode.set(code, geometry);
  });
  if (byCode.size !== msoas.length)
    throw new InputError(
      { file, value: String(byCode.size) },
      `expected ${msoas.length} areas.`,
      "Check the file.",
    );
  const geometries = msoas.map((code) => {
    const geometry = byCode.get(code);
    if (!geometry)
      throw new InputError({ file, value: code }, "the area is missing.", "Check the vintage of the file.");
    return geometry;
  });
  return { topology, geometries };
}
