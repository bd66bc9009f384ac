import { ONE_FILE } from "../../data";
import { writeCsv } from "../../export/csv";
import { msoaTable } from "../../export/rows";
import {
  csvBytes,
  geoJsonBytes,
  geoParquetBytes,
  topoJsonBytes,
  workbookBytes,
} from "../../export/estimate-size";
import { VERDICT } from "../../model/rule";
import type { Order } from "./order";
import { geometriesOf, groupsOf } from "./spatial-file";
import { writtenAs } from "./pack-list";

/** About how many bytes the list of an order takes, before it is made. */
export function sizeOf(order: Order): number {
  const { facts, format, msoas, ids, lsoas, geometry } = order;
  const figures = ids.map(facts.catalogue.lookUp);
  const spine = writeCsv(msoaTable(facts.areas, msoas, [])).length;
  const planned = { rows: msoas.length, spine, written: writtenAs(order), figures };
  if (format === "csv") return csvBytes(planned);
  if (format === "geojson") return geoJsonBytes(msoas, planned, geometriesOf(order));
  if (format === "parquet") return geoParquetBytes(msoas, planned, geometriesOf(order));
  if (format === "topojson") return topoJsonBytes(msoas, planned, geometry, groupsOf(order));
  const { scope, verdict, areas } = facts.answer;
  const flagged = new Set(scope.filter((msoa) => verdict[msoa] === VERDICT.yes));
  const inside = lsoas.msoa.filter((msoa) => flagged.has(msoa)).length;
  return workbookBytes({ ...planned, rows: areas.scope + areas.flagged }, inside, ONE_FILE ? 0 : areas.scope);
}
