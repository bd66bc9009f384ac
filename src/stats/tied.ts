import type { Rule, Test } from "../model/rule";
import { columnOf } from "./columns-of";
import { amongOf } from "./evaluate-test";
import { highIsWorse, type RuleContext } from "./rule-context";
import { testsOf } from "./tests-of";
import { sortedValues, worstCut } from "./worst-cut";

/** By `tiedKey` of a test: the share of areas that pass, 0 to 1, where ties make more pass than its "worst X%". */
export type Tied = ReadonlyMap<string, number>;

/** What a test is called in `Tied`: equal tests share a key. */
export const tiedKey = (test: Test): string => JSON.stringify(test);

/**
 * Share of the areas ranked (0 to 1) that a test "worst X%" lets pass, where that is more than X% because areas tie at
 * the cut; NaN for other tests, without its column, and where ties change nothing.
 */
export function tiedShare(test: Test, context: RuleContext): number {
  if (!("worst" in test)) return NaN;
  const column = context.columns.get(columnOf(test));
  if (!column) return NaN;
  const [highWorse, among] = [highIsWorse(column.id, context.catalogue), amongOf(test, context)];
  const cut = worstCut(column, highWorse, among, test.worst);
  const values = sortedValues(column, among);
  const passing = values.reduce((n, value) => n + Number(highWorse ? value >= cut : value <= cut), 0);
  const share = passing / values.length;
  return passing * 100_000 > Math.round(test.worst * 1000) * values.length ? share : NaN;
}

/** The tests of a rule that ties make wider than they say, each with the share that passes. */
export const tiedIn = (rule: Rule, context: RuleContext): Tied =>
  new Map(
    testsOf(rule)
      .map((test) => [tiedKey(test), tiedShare(test, context)] as const)
      .filter(([, share]) => !Number.isNaN(share)),
  );
