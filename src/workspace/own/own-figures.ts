import * as v from "valibot";
import { STATUS, type Unit } from "../../model/indicator";
import { OWN_LEVELS } from "./area-codes";

/** Units that a person's own figures may have, and the decimals that are shown of each. */
export const OWN_UNITS = ["percent", "proportion", "per1000", "ratio", "score", "years", "count"] as const;
export type OwnUnit = Extract<Unit, (typeof OWN_UNITS)[number]>;
export const OWN_DECIMALS: Readonly<Record<OwnUnit, number>> = {
  ...{ percent: 1, proportion: 1, per1000: 1, ratio: 0, score: 2, years: 1, count: 0 },
};

/** A row: MSOA code, numerator, denominator, status (0 a value, 1 none, 2 suppressed, 3 estimated). */
export type OwnRow = readonly [code: string, num: number, den: number, status: 0 | 1 | 2 | 3];

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.check((one) => one.length <= most),
  );
const said = (most: number) =>
  v.pipe(
    text(most),
    v.check((one) => one !== ""),
  );

/** What is kept of a person's own figures but its rows, as plain JSON: what they are, and whose. */
const factsSchema = v.strictObject({
  name: said(200),
  unit: v.picklist(OWN_UNITS),
  polarity: v.picklist(["high-worse", "low-worse", "neutral"]),
  period: text(60),
  /** Kind of area that the table was by. */
  level: v.picklist(OWN_LEVELS),
  /** How larger areas are made: counts added, a share made anew from its counts, or a mean by people. */
  joining: v.picklist(["sum", "share", "mean"]),
  /** Whose figures they are. */
  owner: said(200),
  /** Under which licence or restriction they may be used. */
  licence: text(400),
  /** Counts under this are left out of everything that leaves this machine; 0 where none is. */
  maskUnder: v.pipe(
    v.number(),
    v.check((one) => Number.isInteger(one)),
    v.minValue(0),
    v.maxValue(1000),
  ),
  file: text(260),
  column: text(400),
  scale: v.pipe(
    v.number(),
    v.gtValue(0),
    v.check((one) => Number.isFinite(one)),
  ),
});

/**
 * A person's own figures: the facts, and one row for each MSOA that the table speaks of. The value is `num / (den × scale)`; of a
 * mean the value itself, as it stood in the table, and what weighs it.
 */
export type OwnFigures = v.InferOutput<typeof factsSchema> & { readonly rows: readonly OwnRow[] };

const isRow = (row: unknown): row is OwnRow =>
  Array.isArray(row) &&
  row.length === 4 &&
  typeof row[0] === "string" &&
  /^E02\d{6}$/.test(row[0]) &&
  [row[1], row[2]].every(Number.isFinite) &&
  [0, 1, 2, 3].includes(row[3] as number);

/** The value of a row, NaN where it has none. */
export function valueOfRow(
  { joining, scale }: Pick<OwnFigures, "joining" | "scale">,
  [, num, den, status]: OwnRow,
): number {
  if (status === STATUS.missing || status === STATUS.suppressed) return NaN;
  return joining === "mean" ? num : num / (den * scale);
}

/** Own figures from outside, or undefined where they are not sound. */
export function readOwnFigures(content: unknown): OwnFigures | undefined {
  if (typeof content !== "object" || content === null || !("rows" in content)) return undefined;
  const { rows, ...facts } = content;
  const result = v.safeParse(factsSchema, facts);
  if (!result.success || !Array.isArray(rows) || !rows.every(isRow)) return undefined;
  return { ...result.output, rows };
}

/** Whether a count is so small that it is withheld: between nothing and the number that the owner set. */
export const isSmallCount = ({ joining, maskUnder }: OwnFigures, num: number): boolean =>
  joining !== "mean" && num > 0 && num < maskUnder;
