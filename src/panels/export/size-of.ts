import { csvBytes, shapeBytes, workbookBytes } from "../../export/estimate-size";
import { VERDICT } from "../../model/rule";
import type { Order } from "./make-file";

/** About how many bytes the list of an order takes, before it is made. */
export function sizeOf({ facts, format, msoas, ids, lsoas, geometry }: Order): number {
  const figures = ids.length;
  if (format === "csv") return csvBytes({ rows: msoas.length, figures });
  if (format !== "xlsx") return shapeBytes(format, msoas, figures, geometry);
  const { scope, verdict, areas } = facts.answer;
  const flagged = new Set(scope.filter((msoa) => verdict[msoa] === VERDICT.yes));
  const inside = lsoas.msoa.filter((msoa) => flagged.has(msoa)).length;
  return workbookBytes({ rows: areas.scope + areas.flagged, figures }, inside);
}
