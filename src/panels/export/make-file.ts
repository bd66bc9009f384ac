import { ONE_FILE } from "../../data";
import { loadColumns } from "../../state/atlas";
import { loadServicesHere } from "../../state/services";
import { networksInWorkbook } from "../../readings/networks/networks-in-workbook";
import type { WorkbookInput } from "../../export/workbook/input";
import type { Table } from "../../export/csv";
import type { FlagColumns } from "../../export/rows";
import type { FrameInput } from "../../export/image/frame-input";
import type { Column } from "../../model/indicator";
import { writeWorkbook } from "../../worker/export-client";
import { flaggedMeasures, orderingMeasure } from "../../readings/export/brief/flagged-measures";
import { aboutOf } from "./about-of";
import type { PackParts } from "./make-pack";
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

/** The networks of the order's place; a page of one file carries none. */
async function networksFor({ facts }: Order, report: Report): Promise<Pick<WorkbookInput, "networks">> {
  if (ONE_FILE) return {};
  report(0.5, "Reading networks of GP practices");
  const { services, likely } = await loadServicesHere(facts.areas);
  return { networks: networksInWorkbook(facts.areas, facts.answer, services, likely) };
}

/** The workbook of an order. */
async function workbookOf(
  order: Order,
  columns: readonly Column[],
  flags: FlagColumns,
  report: Report,
  signal: AbortSignal,
): Promise<Blob> {
  const { facts, form, lsoas } = order;
  const scope = Int32Array.from(facts.answer.scope);
  const about = aboutOf(facts, order.ids);
  const indicators = order.ids.map(facts.catalogue.lookUp);
  const workbook = {
    ...{ about, areas: facts.areas, lsoas, scope },
    ...{ form, flags, columns, indicators, sources: facts.sources },
    ...(order.voice ? { voice: order.voice } : {}),
    ...(await networksFor(order, report)),
  };
  const onProgress = (share: number, words: string): void => report(0.5 + share / 2, words);
  return writeWorkbook(workbook, { onProgress, signal });
}

/** Makes the pack of an order's place: what there is of it, in one zip. */
export async function makePack(
  order: Order,
  image: FrameInput,
  summary: PackParts["summary"],
  report: Report,
  signal: AbortSignal,
): Promise<Made> {
  const { facts } = order;
  const { rule } = facts.view;
  const listed = [...flaggedMeasures(rule), orderingMeasure(rule, facts.catalogue), "imd25_average_score"];
  const all = { ...order, ids: [...new Set([...order.ids, ...listed])] };
  const columns = await columnsFor(all, report, signal);
  const byId = new Map(columns.map((column) => [column.id, column]));
  const core20 = byId.get("imd25_share_core20");
  if (!core20) throw new Error("The list needs the Core20 share.");
  const flags: FlagColumns = { verdict: facts.answer.verdict, pocket: facts.answer.pocket, core20 };
  const workbook = await workbookOf(all, columns, flags, report, signal);
  signal.throwIfAborted();
  const { packName, packOf } = await import("./make-pack");
  const content = await packOf(all, { columns, flags, workbook, image, summary, byId });
  return { name: packName(order), content };
}

/** Makes the file of an order: one file, whatever has to go with the list. */
export async function makeFile(order: Order, report: Report, signal: AbortSignal): Promise<Made> {
  const { facts, format } = order;
  const name = nameOf(order);
  const columns = await columnsFor(order, report, signal);
  const core20 = columns.find(({ id }) => id === "imd25_share_core20");
  if (!core20) throw new Error("The list needs the Core20 share.");
  const flags: FlagColumns = { verdict: facts.answer.verdict, pocket: facts.answer.pocket, core20 };
  if (format === "xlsx") return { name, content: await workbookOf(order, columns, flags, report, signal) };
  report(0.6, "Writing rows");
  const list = listOf(order, columns, flags);
  const spatial = await spatialOf(order, list.table, report, signal);
  return { name, content: packList(order, list, spatial) };
}
