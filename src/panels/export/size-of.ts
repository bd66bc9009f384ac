import { csvBytes, geoJsonBytes, topoJsonBytes, workbookBytes } from "../../export/estimate-size";
import { VERDICT } from "../../model/rule";
import type { Order } from "./order";

/** About how many bytes the list of an order takes, before it is made. */
export function sizeOf({ facts, format, msoas, ids, lsoas, geometry }: Order): number {
  const figures = ids.length;
  if (format === "csv") return csvBytes({ rows: msoas.length, figures });
  const { scope, verdict, areas } = facts.answer;
  if (format === "geojson") return geoJsonBytes(msoas, figures, geometry);
  if (format === "topojson") return topoJsonBytes(msoas, figures, geometry, scope);
  const flagged = new Set(scope.filter((msoa) => verdict[msoa] === VERDICT.yes));
  const inside = lsoas.msoa.filter((msoa) => flagged.has(msoa)).length;
  return workbookBytes({ rows: areas.scope + areas.flagged, figures }, inside);
}
