import { fileName, ruleName } from "../../export/file-name";
import { scopeName } from "../../readings/export/scope-words";
import { count } from "../../words/format";
import { LIST_NAMES, LISTS, SHOWN, SHOWN_SINCE } from "./file-choices";
import type { Order } from "./order";

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

/** Name of the list of an order. A list that was picked or filtered by hand goes by its areas too. */
export const listName = ({
  facts,
  format,
  form,
  published,
  list,
  msoas,
}: Pick<Order, "facts" | "format" | "form" | "list" | "msoas" | "published">): string =>
  fileName({
    scope: scopeName(facts),
    footprint: facts.footprint?.code ?? null,
    place: facts.place?.code ?? null,
    what: [LIST_NAMES[list], form === "tools" ? "for-tools" : "", published ? "20m" : ""]
      .filter(Boolean)
      .join("-"),
    rule: ruleName(facts.preset, facts.view.rule),
    ...(list === "selected" || list === "filtered" ? { settings: msoas } : {}),
    date: facts.date,
    extension: format,
  });

/** Name of the file of an order, shown before it is made: a workbook, or a zip of the list and what explains it. */
export const nameOf = (order: Parameters<typeof listName>[0]): string =>
  order.format === "xlsx" ? listName(order) : listName(order).replace(/\.\w+$/, ".zip");
