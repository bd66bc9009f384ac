import { STATUS } from "../../model/indicator";
import { isLent } from "./area-codes";
import type { OwnFigures, OwnRow, OwnUnit } from "./own-figures";
import { levelValues, type Asked, type LevelValues } from "./own-values";
import type { OwnColumn } from "./read-column";
import type { OwnTable } from "./read-own";
import { toMsoa, type Carriers, type Joining } from "./to-msoa";

/** What of a table is to be shown: a column as it is, a count for every 1,000 residents, or the share that two columns make. */
export type OwnChoice =
  | { readonly kind: "column"; readonly at: number }
  | { readonly kind: "per1000"; readonly at: number }
  | { readonly kind: "share" };

/** What a person says of their figures. */
export type OwnSaid = Pick<
  OwnFigures,
  "name" | "polarity" | "period" | "owner" | "licence" | "maskUnder" | "file"
> & { readonly unit: OwnUnit };

const columnAt = (table: OwnTable, at: number): OwnColumn => {
  const found = table.columns.find((one) => one.at === at);
  if (!found) throw new Error(`The table has no column of numbers at place ${at}.`);
  return found;
};

/** What a choice asks of the table, and how its larger areas are made. */
export function askedBy(
  table: OwnTable,
  choice: OwnChoice,
): { asked: Asked; joining: Joining; column: string } {
  if (choice.kind === "share") {
    if (!table.share) throw new Error("The table has no count with its denominator.");
    const { count, base } = table.share;
    return { asked: { share: table.share }, joining: "share", column: `${count.name} / ${base.name}` };
  }
  const column = columnAt(table, choice.at);
  const joining = choice.kind === "per1000" || column.kind === "count" ? "sum" : "mean";
  return { asked: { column }, joining, column: column.name };
}

/** What was made of a table, before anything is kept. */
export interface Made {
  readonly figures: OwnFigures;
  readonly values: LevelValues;
  /** MSOAs with a value, those of them that are estimated, those whose value is withheld, and those of which parts have none. */
  readonly counts: {
    readonly value: number;
    readonly estimated: number;
    readonly suppressed: number;
    readonly partial: number;
  };
}

/** The figures that a choice makes of a table (docs/methods.md, "Summary measures of an area"). */
export function makeOwn(
  table: OwnTable,
  choice: OwnChoice,
  said: OwnSaid,
  carriers: Carriers,
  count: number,
): Made {
  const { asked, joining, column } = askedBy(table, choice);
  const values = levelValues(table, asked, count);
  const { num, den, status, value, partial } = toMsoa(values, table.level, joining, carriers);
  const { areas } = carriers;
  const perHead = choice.kind === "per1000";
  // The share of a district or neighbourhood is lent, not counted: its areas cannot be added up.
  const kept = perHead ? "share" : joining === "share" && isLent(table.level) ? "mean" : joining;
  const rows = areas.code.flatMap((code, i): readonly OwnRow[] => {
    const one = status[i] as 0 | 1 | 2 | 3;
    if (one === STATUS.missing) return [];
    if (Number.isNaN(value[i])) return [[code, 0, 0, one]];
    // A value that is only averaged is kept as it stood: its product with the people, divided again, would differ in the last digit.
    const top = (kept === "mean" ? value[i] : num[i]) as number;
    return [[code, top, perHead ? (areas.population[i] as number) : (den[i] as number), one]];
  });
  const having = (...wanted: readonly number[]): number =>
    rows.filter((row) => wanted.includes(row[3])).length;
  return {
    figures: {
      ...said,
      level: table.level,
      joining: kept,
      column,
      rows,
      scale: perHead ? 0.001 : 1,
    },
    values,
    counts: {
      value: having(STATUS.value, STATUS.estimated),
      estimated: having(STATUS.estimated),
      suppressed: having(STATUS.suppressed),
      partial: partial.length,
    },
  };
}
