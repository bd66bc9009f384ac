import type { Column } from "../model/indicator";
import { VERDICT, type Test } from "../model/rule";
import { columnOf } from "./columns-of";
import { hotSpotsFor } from "./hot-spots-for";
import { highIsWorse, type RuleContext } from "./rule-context";
import { isAtLeast, sideOf } from "./at-least";
import { thresholdOf } from "./with-threshold";
import { worstCut } from "./worst-cut";

const everywhere = new WeakMap<RuleContext["areas"], Int32Array>();

/** Indices of all MSOAs; the same array each time, so that caches keyed by it hold. */
export function englandOf(areas: RuleContext["areas"]): Int32Array {
  let all = everywhere.get(areas);
  if (!all) everywhere.set(areas, (all = Int32Array.from(areas.code.keys())));
  return all;
}

/** The areas a test ranks: a footprint that is all England is England. */
export const amongOf = (
  test: { lens: "england" | "footprint" },
  { areas, footprint }: RuleContext,
): Int32Array =>
  test.lens === "england" || footprint.length === areas.code.length ? englandOf(areas) : footprint;

function atLeast({ num, den, scale, value }: Column, threshold: number, sign: 1 | -1 = 1): Uint8Array {
  // num / (den scale) >= t / 1,000,000 in whole numbers: a share of exactly a half passes "half or more".
  const millionths = Math.round(threshold * 1e6);
  return Uint8Array.from(value, (v, i) =>
    Number.isNaN(v)
      ? VERDICT.unknown
      : Number(sign * (num[i] as number) * 1e6 >= millionths * (den[i] as number) * scale),
  );
}

const isIn = ({ value }: Column, inside: boolean): Uint8Array =>
  Uint8Array.from(value, (v) => (Number.isNaN(v) ? VERDICT.unknown : Number(v > 0 === inside)));

function worst(column: Column, cut: number, highWorse: boolean, among: Int32Array): Uint8Array {
  const verdict = new Uint8Array(column.value.length).fill(VERDICT.unknown);
  for (const i of among) {
    const value = column.value[i] as number;
    if (!Number.isNaN(value)) verdict[i] = Number(highWorse ? value >= cut : value <= cut);
  }
  return verdict;
}

/** Verdicts that were worked out, by what they were judged with and the test: one area's explanation reads them. */
const judged = new WeakMap<RuleContext, WeakMap<Test, Uint8Array>>();

/**
 * VERDICT of one test for every MSOA, worked out once for a context; not to be written to. Unknown: no value, a column that is not there, no neighbours, no permutation p where it is named, or an area outside
 * the footprint when the test ranks within the footprint.
 */
export function evaluateTest(test: Test, context: RuleContext): Uint8Array {
  let known = judged.get(context);
  if (!known) judged.set(context, (known = new WeakMap()));
  let verdict = known.get(test);
  if (!verdict) known.set(test, (verdict = judge(test, context)));
  return verdict;
}

function judge(test: Test, context: RuleContext): Uint8Array {
  const column = context.columns.get(columnOf(test));
  if (!column) return new Uint8Array(context.areas.code.length).fill(VERDICT.unknown);
  if (isAtLeast(test)) return atLeast(column, thresholdOf(test), sideOf(test));
  if (test.kind === "pride") return isIn(column, test.inside);
  const highWorse = highIsWorse(column.id, context.catalogue);
  if (test.kind === "hotspot") {
    const spots = hotSpotsFor(test, context);
    if (!spots) return new Uint8Array(column.value.length).fill(VERDICT.unknown);
    const { z, adjusted } = spots;
    return Uint8Array.from(z, (score, i) =>
      Number.isNaN(score)
        ? VERDICT.unknown
        : Number((adjusted[i] as number) <= test.level && score > 0 === highWorse),
    );
  }
  const among = amongOf(test, context);
  return worst(column, worstCut(column, highWorse, among, test.worst), highWorse, among);
}
