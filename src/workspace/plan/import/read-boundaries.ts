import { bbox } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from "geojson";
import { OwnDataError } from "../../own/own-error";
import type { NameColumn } from "./name-column";

/** A shape of a file of boundaries, numbered from 1 as it stands there. */
export interface NamedShape {
  readonly number: number;
  readonly name: string;
  readonly shape: Polygon | MultiPolygon;
}

/** Boundaries as they were read. */
export interface Boundaries {
  readonly shapes: readonly NamedShape[];
  /** Numbers of features that are no polygon. */
  readonly shapeless: readonly number[];
  /** Numbers of polygons without a name. */
  readonly nameless: readonly number[];
  /** Properties that may name the neighbourhood, the likeliest first, and the one that was read. */
  readonly columns: readonly NameColumn[];
  readonly column: number;
}

const HEADINGS = [/neighbou?rhood[ _]?name/i, /neighbou?rhood|localit|cluster|team/i, /name|nm$/i];
const surest = (header: string): number => {
  const at = HEADINGS.findIndex((heading) => heading.test(header));
  return at === -1 ? HEADINGS.length : at;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).trim().replace(/\s+/g, " ") : "";

const isShape = (geometry: Geometry | null): geometry is Polygon | MultiPolygon =>
  (geometry?.type === "Polygon" || geometry?.type === "MultiPolygon") && geometry.coordinates.length > 0;

function featuresOf(text: string): readonly Feature<Geometry | null>[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new OwnDataError("The file is not JSON. Save the boundaries as GeoJSON.");
  }
  if (isRecord(content) && content["type"] === "Topology")
    throw new OwnDataError("This is TopoJSON. Save the boundaries as GeoJSON.");
  if (!isRecord(content) || content["type"] !== "FeatureCollection" || !Array.isArray(content["features"]))
    throw new OwnDataError(
      "This is not GeoJSON: it has no list of features. Save the boundaries as GeoJSON.",
    );
  return (content as unknown as FeatureCollection<Geometry | null>).features;
}

/** Refuses what is no longitude and latitude of England. */
function checkPlace(shapes: readonly (Polygon | MultiPolygon)[]): void {
  const inEngland = shapes.every((shape) => {
    const [west, south, east, north] = bbox(shape);
    return west >= -10 && east <= 4 && south >= 48 && north <= 61;
  });
  if (!inEngland)
    throw new OwnDataError(
      "The boundaries are not longitudes and latitudes of England; they may be on the British National Grid. Save them as GeoJSON in WGS 84 (EPSG:4326).",
    );
}

/**
 * Reads a GeoJSON of neighbourhoods' boundaries. `column` is the place of the property that names them among all properties; absent:
 * the likeliest. Throws OwnDataError in words for a file that is no GeoJSON of polygons in longitude and latitude.
 */
export function readBoundaries(text: string, column?: number): Boundaries {
  const features = featuresOf(text);
  const all = features.map(({ geometry, properties }, at) => ({ number: at + 1, geometry, properties }));
  const header = [...new Set(all.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const shaped = all.flatMap(({ number, geometry, properties }) =>
    isShape(geometry) ? [{ number, shape: geometry, properties: properties ?? {} }] : [],
  );
  if (shaped.length === 0)
    throw new OwnDataError("The file has no polygons. Save the neighbourhoods’ boundaries as polygons.");
  checkPlace(shaped.map(({ shape }) => shape));
  const columns = header
    .map((one, at): NameColumn => {
      const texts = shaped.map(({ properties }) => textOf(properties[one])).filter((text1) => text1 !== "");
      return { at, header: one, names: new Set(texts).size };
    })
    .filter(({ names }) => names > 0)
    .sort((a, b) => surest(a.header) - surest(b.header) || b.names - a.names || a.at - b.at);
  const chosen = column ?? columns[0]?.at ?? -1;
  const named = shaped.map(({ number, shape, properties }) => ({
    number,
    shape,
    name: textOf(properties[header[chosen] ?? ""]),
  }));
  return {
    shapes: named.map((one) => (one.name === "" ? { ...one, name: `Shape ${one.number}` } : one)),
    shapeless: all.filter(({ geometry }) => !isShape(geometry)).map(({ number }) => number),
    nameless: named.filter(({ name }) => name === "").map(({ number }) => number),
    columns,
    column: chosen,
  };
}
