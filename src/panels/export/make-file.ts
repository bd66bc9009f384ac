import { loadColumns } from "../../state/atlas";
import type { Table } from "../../export/csv";
import type { FlagColumns } from "../../export/rows";
import type { Column } from "../../model/indicator";
import { writeWorkbook } from "../../worker/export-client";
import { aboutOf } from "./about-of";
import { nameOf } from "./list-name";
import type { Order } from "./order";
import { listOf, packList } from "./pack-list";
import { featuresOf, publishedFeatures } from "./spatial-file";

interface Made {
  readonly name: string;
  readonly content: Blob;
}

type Report = (share: number, words: string) => void;

async function columnsFor({ facts, ids }: Order, report: Report, signal: AbortSignal): Promise<Column[]> {
  const columns: Column[] = [];
  for (const id of ids) {
    signal.throwIfAborted();
    report((0.5 * columns.length) / ids.length, `Reading figures, ${columns.length} of ${ids.length}`);
    columns.push((await loadColumns(id, facts.areas)).msoa21);
  }
  return columns;
}

/** The boundaries of an order that are not made while its zip is: those of a GeoParquet, and the published ones of all England. */
async function spatialOf(
  order: Order,
  table: Table,
  report: Report,
  signal: AbortSignal,
): Promise<string | Uint8Array> {
  const { format, published } = order;
  if (format !== "parquet" && !published) return "";
  const features = published
    ? await publishedFeatures(order, table, report, signal)
    : featuresOf(order, table);
  if (format !== "parquet") return JSON.stringify(features);
  // What writes it is loaded when it is asked for.
  const { geoParquetOf } = await import("../../export/geo/geoparquet");
  return geoParquetOf(features, table.columns);
}

/** Makes the file of an order: one file, whatever has to go with the list. */
export async function makeFile(order: Order, report: Report, signal: AbortSignal): Promise<Made> {
  const { facts, format, form, lsoas } = order;
  const name = nameOf(order);
  const columns = await columnsFor(order, report, signal);
  const core20 = columns.find(({ id }) => id === "imd25_share_core20");
  if (!core20) throw new Error("The list needs the Core20 share.");
  const flags: FlagColumns = { verdict: facts.answer.verdict, pocket: facts.answer.pocket, core20 };
  if (format === "xlsx") {
    const scope = Int32Array.from(facts.answer.scope);
    const about = aboutOf(facts, order.ids);
    const indicators = order.ids.map(facts.catalogue.lookUp);
    const workbook = {
      ...{ about, areas: facts.areas, lsoas, scope },
      ...{ form, flags, columns, indicators, sources: facts.sources },
      ...(order.voice ? { voice: order.voice } : {}),
    };
    const onProgress = (share: number, words: string): void => report(0.5 + share / 2, words);
    return { name, content: await writeWorkbook(workbook, { onProgress, signal }) };
  }
  report(0.6, "Writing rows");
  const list = listOf(order, columns, flags);
  const spatial = await spatialOf(order, list.table, report, signal);
  return { name, content: packList(order, list, spatial) };
}
