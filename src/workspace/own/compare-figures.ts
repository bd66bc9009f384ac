import { STATUS } from "../../model/indicator";
import { isSmallCount, valueOfRow, type OwnFigures, type OwnRow } from "./own-figures";

/** An area of which two states of figures say different things. */
export interface FigureChange {
  /** MSOA code. */
  readonly code: string;
  readonly what: "new" | "gone" | "changed";
  /** What each state says of it; null where it says nothing. */
  readonly before: OwnRow | null;
  readonly after: OwnRow | null;
}

/** What is said of figures beside their rows. */
export const OWN_FACTS = [
  ...(["name", "column", "unit", "polarity", "period"] as const),
  ...(["level", "owner", "licence", "maskUnder"] as const),
] as const;
export type OwnFact = (typeof OWN_FACTS)[number];

/** What changes from one state of figures to another. */
export interface FiguresDiff {
  /** In code order. */
  readonly changes: readonly FigureChange[];
  /** Areas of which both say the same. */
  readonly same: number;
  /** What else is said otherwise, in the order of `OWN_FACTS`. */
  readonly facts: readonly { readonly fact: OwnFact; readonly before: string; readonly after: string }[];
}

/** Whether two rows say the same of an area: the value, why there is none, and the counts under it. */
const sameRow = (a: OwnRow, b: OwnRow): boolean => [1, 2, 3].every((at) => a[at] === b[at]);

/**
 * Compares two states of figures, area by area. An area counts as changed where its value, its counts or the reason for having none
 * differ; where the figures are read in another unit or way, all of it is compared as it will be shown.
 */
export function compareFigures(before: OwnFigures, after: OwnFigures): FiguresDiff {
  const alike = before.joining === after.joining && before.scale === after.scale;
  const same = (a: OwnRow, b: OwnRow): boolean =>
    alike ? sameRow(a, b) : a[3] === b[3] && Object.is(valueOfRow(before, a), valueOfRow(after, b));
  const [old, now] = [before, after].map(({ rows }) => new Map(rows.map((row) => [row[0], row])));
  const codes = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  const changes = codes.flatMap((code): FigureChange[] => {
    const [a, b] = [old?.get(code) ?? null, now?.get(code) ?? null];
    if (a && b) return same(a, b) ? [] : [{ code, what: "changed", before: a, after: b }];
    return [{ code, what: a ? "gone" : "new", before: a, after: b }];
  });
  const facts = OWN_FACTS.flatMap((fact) =>
    before[fact] === after[fact] ? [] : [{ fact, before: String(before[fact]), after: String(after[fact]) }],
  );
  return { changes, same: codes.length - changes.length, facts };
}

/** Whether a row has a value or count that is not to be shown: the table or its owner withholds it. */
export const isWithheld = (figures: OwnFigures, [, num, , status]: OwnRow): boolean =>
  status === STATUS.suppressed || isSmallCount(figures, num);

/** The value of a row as it may be shown: NaN where there is none, and where it is withheld. */
export const shownValue = (figures: OwnFigures, row: OwnRow): number =>
  isWithheld(figures, row) ? NaN : valueOfRow(figures, row);
