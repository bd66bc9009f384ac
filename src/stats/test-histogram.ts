import type { Test } from "../model/rule";
import { isAtLeast, sideOf } from "./at-least";
import { columnOf } from "./columns-of";
import { amongOf, englandOf } from "./evaluate-test";
import { explainRule } from "./explain-rule";
import { histogram, type Histogram } from "./histogram";
import { hotSpotsFor } from "./hot-spots-for";
import { highIsWorse, type RuleContext } from "./rule-context";

export interface TestHistogram extends Histogram {
  /** Where the test cuts, in the unit of the values; NaN when no area can pass. */
  readonly cut: number;
  /** True when areas at and above the cut pass, false when those at and below do. */
  readonly above: boolean;
}

/** The distribution behind a threshold: of the areas that the test ranks, or of the scope. Null without its column. */
export function testHistogram(test: Test, context: RuleContext, bars = 40): TestHistogram | null {
  const column = context.columns.get(columnOf(test));
  // Yes or no has no threshold to show.
  if (test.kind === "pride") return null;
  const spots = test.kind === "hotspot" ? hotSpotsFor(test, context) : null;
  if (!column || (test.kind === "hotspot" && !spots)) return null;
  if (test.kind === "hotspot" && test.p === "permutation" && spots) {
    const highWorse = highIsWorse(column.id, context.catalogue);
    // No p makes a hot spot of an area on the better side: these are not in the picture.
    const rows = englandOf(context.areas).filter((i) => (spots.z[i] as number) > 0 === highWorse);
    return { ...histogram(spots.adjusted, rows, bars, [0, 1]), cut: test.level, above: false };
  }
  const values = spots ? spots.z : column.value;
  const rows =
    "lens" in test
      ? amongOf(test, context)
      : test.kind === "hotspot"
        ? englandOf(context.areas)
        : context.footprint;
  const range = test.kind === "share" || test.kind === "extent" ? ([0, 1] as const) : undefined;
  const [result] = explainRule({ join: "all", conditions: [test] }, context, rows[0] ?? 0);
  const above = isAtLeast(test) ? sideOf(test) === 1 : highIsWorse(column.id, context.catalogue);
  return { ...histogram(values, rows, bars, range), cut: result?.threshold ?? NaN, above };
}
