import { icbLevel } from "../../model/codes";
import type { Table } from "../../export/csv";
import { geoJsonOf } from "../../export/geo/geojson";
import { propertiesByCode } from "../../export/geo/properties";
import { topoJsonOf, type Group as Shape } from "../../export/geo/topojson";
import { VERDICT } from "../../model/rule";
import { patchesOf } from "../../stats/patches-of";
import type { Facts } from "./facts";
import type { Order } from "./order";

const FULL_DETAIL = "As published (generalised to 20 m, clipped to the coast), shared with the LSOAs inside";
const OVERVIEW =
  "Simplified for a map of all England: one vertex in twenty, on a grid of about 50 m. Choose a footprint for full detail";

/** The code of the scope under a name with its vintage. */
function scopeCode({ place, footprint, view }: Facts): Record<string, string> {
  if (place) return { lad24cd: place.code };
  if (footprint) return { [`${icbLevel(view.vintage)}cd`]: footprint.code };
  return { ctry21cd: "E92000001" };
}

/** Patches of the scope's flagged areas and the scope itself, as shapes with their figures. */
function shapesOf({ facts, neighbours }: Order): Record<string, Shape[]> {
  const { areas, answer, view } = facts;
  const here = new Set(answer.scope);
  const verdict = answer.verdict.map((one, msoa) => (here.has(msoa) ? one : VERDICT.no));
  const patches = patchesOf(verdict, neighbours, areas, view.vintage).map(
    ({ areas: rows, people, largest }): Shape => ({
      properties: {
        name: areas.name[largest] ?? null,
        msoa21cd_largest: areas.code[largest] ?? null,
        areas: rows.length,
        population_mid22: people,
      },
      rows: new Set(rows),
    }),
  );
  const properties = { ...scopeCode(facts), areas: answer.scope.length };
  return { patches, scope: [{ properties, rows: here }] };
}

/** The text of a GeoJSON or TopoJSON file: the table's areas, and in TopoJSON patches and scope too. */
export function spatialFile(order: Order, table: Table): string {
  const { facts, geometry, format } = order;
  const byCode = propertiesByCode(table);
  const propertiesOf = (msoa: number) => byCode.get(facts.areas.code[msoa] ?? "") ?? null;
  if (format === "geojson") return JSON.stringify(geoJsonOf(geometry, propertiesOf));
  const topology = topoJsonOf(geometry, { name: "msoa21", propertiesOf }, shapesOf(order));
  return JSON.stringify(topology);
}

/** How fine the boundaries of a spatial file are. */
export const boundariesOf = ({ format, facts }: Order): { readonly boundaries?: string } =>
  format === "geojson" || format === "topojson"
    ? { boundaries: facts.footprint ? FULL_DETAIL : OVERVIEW }
    : {};
