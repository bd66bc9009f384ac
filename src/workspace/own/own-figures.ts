import * as v from "valibot";
import { STATUS, type Unit } from "../../model/indicator";
import { OWN_LEVELS } from "./area-codes";

/** Units that a person's own figures may have, and the decimals that are shown of each. */
export const OWN_UNITS = ["percent", "proportion", "per1000", "ratio", "score", "years", "count"] as const;
export type OwnUnit = Extract<Unit, (typeof OWN_UNITS)[number]>;
export const OWN_DECIMALS: Readonly<Record<OwnUnit, number>> = {
  ...{ percent: 1, proportion: 1, per1000: 1, ratio: 0, score: 2, years: 1, count: 0 },
};

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const finite = v.pipe(v.number(), v.finite());

/** What is kept of a person's own figures, as plain JSON: what they are, whose, and one row for each MSOA that the table speaks of. */
export const ownFiguresSchema = v.strictObject({
  name: v.pipe(text(200), v.nonEmpty()),
  unit: v.picklist(OWN_UNITS),
  polarity: v.picklist(["high-worse", "low-worse", "neutral"]),
  period: text(60),
  /** Kind of area that the table was by. */
  level: v.picklist(OWN_LEVELS),
  /** How larger areas are made: counts added, a share made anew from its counts, or a mean by people. */
  joining: v.picklist(["sum", "share", "mean"]),
  /** Whose figures they are. */
  owner: v.pipe(text(200), v.nonEmpty()),
  /** Under which licence or restriction they may be used. */
  licence: text(400),
  /** Counts under this are left out of everything that leaves this machine; 0 where none is. */
  maskUnder: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  file: text(260),
  column: text(400),
  /** MSOA code, numerator, denominator, status: the value is `num / (den × scale)`; of a mean the value itself, as it stood in the table, and what weighs it. */
  rows: v.array(
    v.strictTuple([v.pipe(v.string(), v.regex(/^E02\d{6}$/)), finite, finite, v.picklist([0, 1, 2, 3])]),
  ),
  scale: v.pipe(finite, v.gtValue(0)),
});
export type OwnFigures = v.InferOutput<typeof ownFiguresSchema>;

/** The value of a row, NaN where it has none. */
export function valueOfRow(
  { joining, scale }: Pick<OwnFigures, "joining" | "scale">,
  [, num, den, status]: OwnFigures["rows"][number],
): number {
  if (status === STATUS.missing || status === STATUS.suppressed) return NaN;
  return joining === "mean" ? num : num / (den * scale);
}

/** Own figures from outside, or undefined where they are not sound. */
export function readOwnFigures(content: unknown): OwnFigures | undefined {
  const result = v.safeParse(ownFiguresSchema, content);
  return result.success ? result.output : undefined;
}
