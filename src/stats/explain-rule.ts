import { VERDICT, type Rule, type Test, type Verdict } from "../model/rule";
import { isAtLeast, sideOf } from "./at-least";
import { columnOf } from "./columns-of";
import { amongOf, evaluateTest } from "./evaluate-test";
import { hotSpotsFor } from "./hot-spots-for";
import type { HotSpots } from "./hot-spots";
import { highIsWorse, type RuleContext } from "./rule-context";
import { tiedShare } from "./tied";
import { testsIn } from "./tests-of";
import { thresholdOf } from "./with-threshold";
import { worstCut } from "./worst-cut";
import { markOf, sayNote } from "../words/say-value";

/** One test on one area, with what it was judged by. */
export interface TestResult {
  readonly test: Test;
  /** Position of its condition in the rule; tests of one bracket share it. */
  readonly condition: number;
  readonly verdict: Verdict;
  /** The area's value, in the unit of the indicator tested (hot spots: adjusted p, or z by the normal approximation); NaN where unknown. */
  readonly value: number;
  /** The value needed; NaN where the test can be met by no area or cannot be judged. */
  readonly threshold: number;
  /** By how much the test is passed (0 or more) or missed (below 0), in the unit of the value; NaN where unknown or beside the point. */
  readonly margin: number;
  /** Hot spots by permutation: the area and its neighbours stand on the better side of the mean, where no p makes a hot spot. */
  readonly better: boolean;
  /** Share of areas that pass where ties make it more than the test's "worst X%", 0 to 1; else NaN. */
  readonly tied: number;
  /** What stands behind the value in words: that it is estimated, or what it leaves out; "" for a plain value. */
  readonly note: string;
}

/** The least |z| that is significant by the normal approximation: Benjamini-Hochberg cuts the list of z at one place. */
function hotSpotCut({ z, adjusted }: HotSpots, level: number): number {
  let least = Infinity;
  for (let i = 0; i < z.length; i++)
    if ((adjusted[i] as number) <= level) least = Math.min(least, Math.abs(z[i] as number));
  return least === Infinity ? NaN : least;
}

interface Reading {
  readonly value: number;
  readonly threshold: number;
  readonly highWorse: boolean;
  readonly better?: boolean;
}

/** By the normal approximation z against the z that is needed; by permutation, where p does not follow z, p against the level. */
function hotSpotReading(
  test: Extract<Test, { kind: "hotspot" }>,
  context: RuleContext,
  index: number,
  highWorse: boolean,
): Reading {
  const spots = hotSpotsFor(test, context);
  if (!spots) return { value: NaN, threshold: NaN, highWorse };
  const z = spots.z[index] as number;
  if (test.p === "permutation") {
    const better = !Number.isNaN(z) && z > 0 !== highWorse;
    return { value: spots.adjusted[index] as number, threshold: test.level, highWorse: false, better };
  }
  const cut = hotSpotCut(spots, test.level);
  return { value: z, threshold: highWorse ? cut : -cut, highWorse };
}

function readingOf(test: Test, context: RuleContext, index: number): Reading {
  const column = context.columns.get(columnOf(test));
  if (!column) return { value: NaN, threshold: NaN, highWorse: true };
  const value = column.value[index] as number;
  const highWorse = highIsWorse(column.id, context.catalogue);
  if (isAtLeast(test)) {
    const side = sideOf(test);
    return { value, threshold: side * thresholdOf(test), highWorse: side === 1 };
  }
  if (test.kind === "pride") return { value, threshold: NaN, highWorse };
  if (test.kind === "hotspot") return hotSpotReading(test, context, index, highWorse);
  return { value, threshold: worstCut(column, highWorse, amongOf(test, context), test.worst), highWorse };
}

function noteOf(test: Test, { columns, areas }: RuleContext, index: number): string {
  const column = columns.get(columnOf(test));
  if (!column || test.kind === "hotspot" || markOf(column.status[index]) === "") return "";
  return sayNote(column, index, areas.population[index] ?? NaN);
}

/** Every test of a rule on the MSOA at `index`: its verdict, value, threshold and margin, in reading order. */
export function explainRule(rule: Rule, context: RuleContext, index: number): TestResult[] {
  return rule.conditions.flatMap((part, condition) =>
    testsIn(part).map((test) => {
      const verdict = evaluateTest(test, context)[index] as Verdict;
      const { value, threshold, highWorse, better = false } = readingOf(test, context, index);
      const over = highWorse ? value - threshold : threshold - value;
      const margin = verdict === VERDICT.unknown || better ? NaN : over;
      const [note, tied] = [noteOf(test, context, index), tiedShare(test, context)];
      return { test, condition, verdict, value, threshold, margin, better, tied, note };
    }),
  );
}
