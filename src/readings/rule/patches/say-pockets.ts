import type { Rule } from "../../../model/rule";
import { roughly } from "../../../words/format";

/** True for a rule that judges an area by one figure of deprivation over all its people, which can hide some of them. */
export const judgesByAverage = ({ conditions }: Rule): boolean =>
  conditions.length === 1 && /^(?:share|score|extent)$/.test(conditions[0]?.kind ?? "");

/** What hidden pockets are, true for any rule: `people` live in LSOAs of decile 1 outside flagged areas. */
export function sayPockets(rule: Rule, people: number): string {
  const hidden = judgesByAverage(rule) ? ", whom the average of their area hides" : "";
  return `Areas that the rule does not flag, though they hold small areas (LSOAs) of England’s most deprived tenth: ${roughly(people)} people live in these, outside flagged areas${hidden}. Beside each area: how many of its people do.`;
}
