import type { Catalogue } from "../../../model/catalogue";
import type { Column } from "../../../model/indicator";
import { VERDICT } from "../../../model/rule";
import { count } from "../../../words/format";
import { sayMarkedValue, sayMarks } from "../../../words/say-value";
import type { BriefSubject } from "../subject";
import { flaggedMeasures, orderingMeasure, sayOrder, worstFirst } from "./flagged-measures";

/** The list of flagged areas of a brief: which, in which order, with which measures. */
export interface ListOfFlagged {
  /** Flagged areas, or where there are none all areas of the scope; the worst first. */
  readonly rows: readonly number[];
  readonly flagged: number;
  /** How they are ordered, in words. */
  readonly order: string;
  readonly measures: readonly string[];
}

/** The list of a subject; `columns` hold at least the measures of its rule and the average score. */
export function listOfFlagged(
  { answer, view, catalogue }: BriefSubject,
  columns: ReadonlyMap<string, Column>,
): ListOfFlagged {
  const by = orderingMeasure(view.rule, catalogue);
  const column = columns.get(by);
  if (!column) throw new Error(`The list of flagged areas needs the column ${by}.`);
  const inOrder = worstFirst(answer.scope, column, catalogue);
  const flagged = inOrder.filter((msoa) => answer.verdict[msoa] === VERDICT.yes);
  return {
    rows: flagged.length > 0 ? flagged : inOrder,
    flagged: flagged.length,
    order: sayOrder(by, catalogue),
    measures: flaggedMeasures(view.rule),
  };
}

/** The caption of the first `most` rows of a list; `all` says where all of them are. */
export function sayListOfFlagged({ rows, flagged, order }: ListOfFlagged, most: number, all: string): string {
  const first = most < rows.length ? `: the first ${most} of ${count(rows.length)}; ${all}` : "";
  return flagged === 0
    ? `No area is flagged by the rule. Areas here, ${order}${first}`
    : `Flagged areas, ${order}${first}`;
}

/** The value of a measure in the list, with its mark: "79.5 years e". */
export function figureOf(
  columns: ReadonlyMap<string, Column>,
  id: string,
  msoa: number,
  catalogue: Catalogue,
): string {
  const column = columns.get(id);
  return column ? sayMarkedValue(catalogue.lookUp(id), column, msoa) : "…";
}

/** What the marks of these rows stand for; "" where there are none. */
export const marksOf = (
  columns: ReadonlyMap<string, Column>,
  { measures }: Pick<ListOfFlagged, "measures">,
  rows: readonly number[],
): string =>
  sayMarks(
    measures.flatMap((id) => columns.get(id) ?? []),
    rows,
  );
