import { fetchBytes, loadIndicator } from "../../data";
import { aboutTable } from "../../export/about";
import { writeCsv, type Table } from "../../export/csv";
import { fileName } from "../../export/file-name";
import { geoJsonOf } from "../../export/geo/geojson";
import { propertiesByCode } from "../../export/geo/properties";
import { topoJsonOf, type Group as Shape } from "../../export/geo/topojson";
import { msoaTable, type FlagColumns } from "../../export/rows";
import type { Lsoas } from "../../model/area";
import type { Geometry, Neighbours } from "../../model/geometry";
import type { Column } from "../../model/indicator";
import { VERDICT } from "../../model/rule";
import { patchesOf } from "../../stats/patches-of";
import { writeWorkbook } from "../../worker/export-client";
import { aboutOf } from "./about-of";
import type { Facts } from "./facts";
import { LIST_NAMES, type Format, type ListKind } from "./file-choices";
import { isoDay } from "./scope-words";

export interface Order {
  readonly facts: Facts;
  readonly format: Format;
  readonly list: ListKind;
  /** MSOAs to write, in order. */
  readonly msoas: readonly number[];
  readonly ids: readonly string[];
  readonly lsoas: Lsoas;
  /** MSOA boundaries for the spatial formats: full detail where there is a footprint. */
  readonly geometry: Geometry;
  readonly neighbours: Neighbours;
}

export interface Made {
  readonly name: string;
  readonly content: Blob;
}

type Report = (share: number, words: string) => void;

/** File name of an order, shown before it is made. */
export const nameOf = ({ facts, format, list }: Pick<Order, "facts" | "format" | "list">): string =>
  fileName({
    footprint: facts.footprint?.code ?? null,
    place: facts.place?.code ?? null,
    what: LIST_NAMES[list],
    preset: facts.preset,
    date: isoDay(facts.date),
    extension: format,
  });

async function columnsFor({ facts, ids }: Order, report: Report, signal: AbortSignal): Promise<Column[]> {
  const columns: Column[] = [];
  for (const id of ids) {
    signal.throwIfAborted();
    report((0.5 * columns.length) / ids.length, `Reading figures, ${columns.length} of ${ids.length}`);
    columns.push((await loadIndicator(fetchBytes, id, facts.areas)).msoa21);
  }
  return columns;
}

const text = (content: string, type: string): Blob => new Blob([content], { type: `${type};charset=utf-8` });

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
  const code = facts.place?.code ?? facts.footprint?.code ?? "E92000001";
  return { patches, scope: [{ properties: { code, areas: answer.scope.length }, rows: here }] };
}

function spatial(order: Order, table: Table): Blob {
  const { facts, geometry, format } = order;
  const byCode = propertiesByCode(table);
  const propertiesOf = (msoa: number) => byCode.get(facts.areas.code[msoa] ?? "") ?? null;
  if (format === "geojson")
    return text(JSON.stringify(geoJsonOf(geometry, propertiesOf)), "application/geo+json");
  const topology = topoJsonOf(geometry, { name: "msoa21", propertiesOf }, shapesOf(order));
  return text(JSON.stringify(topology), "application/json");
}

/** Makes the files of an order: the list, and beside a list without room for notes the sheet that explains it. */
export async function makeFiles(order: Order, report: Report, signal: AbortSignal): Promise<Made[]> {
  const { facts, format, msoas, lsoas } = order;
  const name = nameOf(order);
  const columns = await columnsFor(order, report, signal);
  const core20 = columns.find(({ id }) => id === "imd25_share_core20");
  if (!core20) throw new Error("The list needs the Core20 share.");
  const flags: FlagColumns = { verdict: facts.answer.verdict, pocket: facts.answer.pocket, core20 };
  if (format === "xlsx") {
    const scope = Int32Array.from(facts.answer.scope);
    const about = aboutOf(facts, order.ids);
    const workbook = { about, areas: facts.areas, lsoas, scope, flags, columns, sources: facts.sources };
    const onProgress = (share: number, words: string): void => report(0.5 + share / 2, words);
    return [{ name, content: await writeWorkbook(workbook, { onProgress, signal }) }];
  }
  report(0.6, "Writing rows");
  const table = msoaTable(facts.areas, msoas, columns, flags);
  const about = {
    name: name.replace(/\.\w+$/, "_about.csv"),
    content: text(writeCsv(aboutTable(aboutOf(facts, order.ids))), "text/csv"),
  };
  if (format === "csv") return [{ name, content: text(writeCsv(table), "text/csv") }, about];
  return [{ name, content: spatial(order, table) }, about];
}
