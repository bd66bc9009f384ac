import type { Column } from "../model/indicator";
import { VERDICT, type Rule, type Test, type Verdict } from "../model/rule";
import { columnOf } from "./columns-of";
import { amongOf, evaluateTest } from "./evaluate-test";
import { hotSpotsOf } from "./hot-spots";
import { highIsWorse, type RuleContext } from "./rule-context";
import { testsIn } from "./tests-of";
import { worstCut } from "./worst-cut";

/** One test on one area, with what it was judged by. */
export interface TestResult {
  readonly test: Test;
  /** Position of its condition in the rule; tests of one bracket share it. */
  readonly condition: number;
  readonly verdict: Verdict;
  /** The area's value, in the unit of the indicator tested (z for hot spots); NaN where unknown. */
  readonly value: number;
  /** The value needed; NaN where the test can be met by no area or cannot be judged. */
  readonly threshold: number;
  /** By how much the test is passed (0 or more) or missed (below 0), in the unit of the value; NaN where unknown. */
  readonly margin: number;
}

/** The least |z| that is significant: Benjamini-Hochberg cuts the list of z at one place. */
function hotSpotCut(test: Extract<Test, { kind: "hotspot" }>, column: Column, context: RuleContext): number {
  if (!context.neighbours) return NaN;
  const { z, adjusted } = hotSpotsOf(column, context.neighbours);
  let least = Infinity;
  for (let i = 0; i < z.length; i++)
    if ((adjusted[i] as number) <= test.level) least = Math.min(least, Math.abs(z[i] as number));
  return least === Infinity ? NaN : least;
}

interface Reading {
  readonly value: number;
  readonly threshold: number;
  readonly highWorse: boolean;
}

function readingOf(test: Test, context: RuleContext, index: number): Reading {
  const column = context.columns.get(columnOf(test));
  if (!column) return { value: NaN, threshold: NaN, highWorse: true };
  const value = column.value[index] as number;
  const highWorse = highIsWorse(column.id, context.own);
  switch (test.kind) {
    case "share":
    case "extent":
      return { value, threshold: test.atLeast, highWorse: true };
    case "hotspot": {
      const cut = hotSpotCut(test, column, context);
      const z = context.neighbours ? (hotSpotsOf(column, context.neighbours).z[index] as number) : NaN;
      return { value: z, threshold: highWorse ? cut : -cut, highWorse };
    }
    default:
      return { value, threshold: worstCut(column, highWorse, amongOf(test, context), test.worst), highWorse };
  }
}

/** Every test of a rule on the MSOA at `index`: its verdict, value, threshold and margin, in reading order. */
export function explainRule(rule: Rule, context: RuleContext, index: number): TestResult[] {
  return rule.conditions.flatMap((part, condition) =>
    testsIn(part).map((test) => {
      const verdict = evaluateTest(test, context)[index] as Verdict;
      const { value, threshold, highWorse } = readingOf(test, context, index);
      const margin = verdict === VERDICT.unknown ? NaN : highWorse ? value - threshold : threshold - value;
      return { test, condition, verdict, value, threshold, margin };
    }),
  );
}
