import type { Test } from "../model/rule";
import { columnOf } from "./columns-of";
import { hotSpotsOf, type HotSpots } from "./hot-spots";
import type { RuleContext } from "./rule-context";

/** The hot spots that a test judges by, with the p it names; null while its column, the neighbours or that p are not there. */
export function hotSpotsFor(
  test: Extract<Test, { kind: "hotspot" }>,
  { columns, neighbours, permuted }: RuleContext,
): HotSpots | null {
  const column = columns.get(columnOf(test));
  if (!column || !neighbours) return null;
  if (test.p === "normal") return hotSpotsOf(column, neighbours, null);
  const p = permuted.get(test.indicator);
  return p ? hotSpotsOf(column, neighbours, p) : null;
}
