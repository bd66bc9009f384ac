import { FULL_DETAIL, OVERVIEW } from "../../config/boundary-words";
import { icbLevel } from "../../model/codes";
import type { Table } from "../../export/csv";
import { geoJsonOf, type AreaCollection } from "../../export/geo/geojson";
import { fewCorners } from "../../export/geo/few-corners";
import { propertiesByCode } from "../../export/geo/properties";
import { topoJsonOf, type Group as Shape } from "../../export/geo/topojson";
import { VERDICT } from "../../model/rule";
import { patchesOf } from "../../stats/patches-of";
import type { Geometry } from "../../model/geometry";
import { count } from "../../words/format";
import type { Facts } from "./facts";
import type { Order } from "./order";

/** England's overview in words, with how many of the file's areas are mere sketches in it. */
function sayOverview({ geometry, msoas }: Order): string {
  const few = fewCorners(geometry, msoas);
  const sketches = `${count(few)} of these ${count(msoas.length)} areas ${few === 1 ? "is" : "are"} left with three or four corners`;
  return OVERVIEW.replace("some small areas are left with three or four corners", sketches);
}
/** The code of the scope under a name with its vintage. */
function scopeCode({ place, footprint, view }: Facts): Record<string, string> {
  if (place?.home)
    return { neighbourhood_id: place.home.id, plan: place.home.plan, version: place.home.version };
  if (place) return { lad24cd: place.code };
  if (footprint) return { [`${icbLevel(view.vintage)}cd`]: footprint.code };
  return { ctry21cd: "E92000001" };
}

/** Whether a file holds the outline of the scope: one of a few areas would be larger for it than its GeoJSON. */
const hasScope = ({ list }: Order): boolean => list === "all";

/** Patches of two flagged areas or more: one of a single area is that area. */
function patchesHere({ facts, neighbours }: Order) {
  const { areas, answer, view } = facts;
  const here = new Set(answer.scope);
  const verdict = answer.verdict.map((one, msoa) => (here.has(msoa) ? one : VERDICT.no));
  return patchesOf(verdict, neighbours, areas, view.vintage).filter((patch) => patch.areas.length > 1);
}

/** MSOAs of each shape beside the areas that the TopoJSON of an order holds. */
export const groupsOf = (order: Order): readonly Iterable<number>[] => [
  ...patchesHere(order).map(({ areas }) => areas),
  ...(hasScope(order) ? [order.facts.answer.scope] : []),
];

/** The boundaries that an order is made from. */
export const geometriesOf = ({ published, geometry }: Order): readonly Geometry[] => published ?? [geometry];

/** Patches of the scope's flagged areas and, with all areas, the scope itself, as shapes with their figures. */
function shapesOf(order: Order): Record<string, Shape[]> {
  const { facts } = order;
  const { areas, answer } = facts;
  const patches = patchesHere(order).map(({ areas: rows, people, largest }): Shape => ({
    properties: {
      name: areas.name[largest] ?? null,
      msoa21cd_largest: areas.code[largest] ?? null,
      areas: rows.length,
      population_mid22: people,
    },
    rows: new Set(rows),
  }));
  const properties = { ...scopeCode(facts), areas: answer.scope.length };
  return { patches, ...(hasScope(order) ? { scope: [{ properties, rows: new Set(answer.scope) }] } : {}) };
}

/** The features of an order's areas, with the table's figures. */
export function featuresOf({ facts, geometry }: Order, table: Table): AreaCollection {
  const byCode = propertiesByCode(table);
  return geoJsonOf(geometry, (msoa) => byCode.get(facts.areas.code[msoa] ?? "") ?? null);
}

/** The text of a GeoJSON or TopoJSON file: the table's areas, and in TopoJSON patches and scope too. */
export function spatialFile(order: Order, table: Table): string {
  const { facts, geometry, format } = order;
  const byCode = propertiesByCode(table);
  const propertiesOf = (msoa: number) => byCode.get(facts.areas.code[msoa] ?? "") ?? null;
  if (format === "geojson") return JSON.stringify(featuresOf(order, table));
  const topology = topoJsonOf(geometry, { name: "msoa21", propertiesOf }, shapesOf(order));
  return JSON.stringify(topology);
}

/** The features of an order board by board: England's published boundaries take long enough for a page to need a breath, and a way out. */
export async function publishedFeatures(
  order: Order,
  table: Table,
  report: (share: number, words: string) => void,
  signal: AbortSignal,
): Promise<AreaCollection> {
  const byCode = propertiesByCode(table);
  const propertiesOf = (msoa: number) => byCode.get(order.facts.areas.code[msoa] ?? "") ?? null;
  const geometries = geometriesOf(order);
  const features: AreaCollection["features"] = [];
  for (const [done, geometry] of geometries.entries()) {
    signal.throwIfAborted();
    report(
      0.6 + (0.4 * done) / geometries.length,
      `Writing boundaries, ${done} of ${geometries.length} boards`,
    );
    await new Promise((resolve) => setTimeout(resolve));
    features.push(...geoJsonOf(geometry, propertiesOf).features);
  }
  const sorted = features.toSorted((a, b) => String(a.id).localeCompare(String(b.id)));
  return { type: "FeatureCollection", features: sorted };
}

/** How fine the boundaries of a spatial file are. */
export const boundariesOf = (order: Order): { readonly boundaries?: string } =>
  order.format === "geojson" || order.format === "topojson" || order.format === "parquet"
    ? { boundaries: order.facts.footprint || order.published ? FULL_DETAIL : sayOverview(order) }
    : {};
