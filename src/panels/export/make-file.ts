import { loadColumns } from "../../state/atlas";
import { aboutTable } from "../../export/about";
import { writeCsv } from "../../export/csv";
import { fileName, ruleName } from "../../export/file-name";
import { msoaTable, type FlagColumns } from "../../export/rows";
import type { Column } from "../../model/indicator";
import { writeWorkbook } from "../../worker/export-client";
import { aboutOf } from "./about-of";
import { count } from "../../words/format";
import { LIST_NAMES, LISTS, SHOWN, SHOWN_SINCE } from "./file-choices";
import type { Order } from "./order";
import { scopeName } from "../../readings/export/scope-words";
import { boundariesOf, spatialFile } from "./spatial-file";

export interface Made {
  readonly name: string;
  readonly content: Blob;
}

/** What a list file holds: its areas, the filter where there is one, and the number of rows. */
export function sayList({ facts, list, msoas }: Pick<Order, "facts" | "list" | "msoas">): string {
  const label = LISTS.find(({ value }) => value === list)?.label ?? list;
  const { text, show, since } = facts.view.list;
  const filter = [
    show === "all" ? "" : `only ${SHOWN[show]}`,
    since === "any" ? "" : `only ${SHOWN_SINCE[since]} (Core20 majority)`,
    text.trim() === "" ? "" : `name, district or code holds “${text.trim()}”`,
  ].filter(Boolean);
  const what =
    list === "filtered" ? `The list as it was filtered (${filter.join("; ") || "no filter"})` : label;
  return `${what}: ${count(msoas.length)} ${msoas.length === 1 ? "row" : "rows"}`;
}

type Report = (share: number, words: string) => void;

/** File name of an order, shown before it is made. A list that was picked or filtered by hand goes by its areas too. */
export const nameOf = ({
  facts,
  format,
  list,
  msoas,
}: Pick<Order, "facts" | "format" | "list" | "msoas">): string =>
  fileName({
    scope: scopeName(facts),
    footprint: facts.footprint?.code ?? null,
    place: facts.place?.code ?? null,
    what: LIST_NAMES[list],
    rule: ruleName(facts.preset, facts.view.rule),
    ...(list === "selected" || list === "filtered" ? { settings: msoas } : {}),
    date: facts.date,
    extension: format,
  });

async function columnsFor({ facts, ids }: Order, report: Report, signal: AbortSignal): Promise<Column[]> {
  const columns: Column[] = [];
  for (const id of ids) {
    signal.throwIfAborted();
    report((0.5 * columns.length) / ids.length, `Reading figures, ${columns.length} of ${ids.length}`);
    columns.push((await loadColumns(id, facts.areas)).msoa21);
  }
  return columns;
}

const text = (content: string, type: string): Blob => new Blob([content], { type: `${type};charset=utf-8` });

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
    const indicators = order.ids.map(facts.catalogue.lookUp);
    const workbook = {
      ...{ about, areas: facts.areas, lsoas, scope },
      ...{ flags, columns, indicators, sources: facts.sources },
    };
    const onProgress = (share: number, words: string): void => report(0.5 + share / 2, words);
    return [{ name, content: await writeWorkbook(workbook, { onProgress, signal }) }];
  }
  report(0.6, "Writing rows");
  const table = msoaTable(facts.areas, msoas, columns, flags);
  const about = {
    name: name.replace(/\.\w+$/, "_about.csv"),
    content: text(
      writeCsv(aboutTable({ ...aboutOf(facts, order.ids), ...boundariesOf(order), list: sayList(order) })),
      "text/csv",
    ),
  };
  if (format === "csv") return [{ name, content: text(writeCsv(table), "text/csv") }, about];
  const type = format === "geojson" ? "application/geo+json" : "application/json";
  return [{ name, content: text(spatialFile(order, table), type) }, about];
}
