import { moveId } from "../config/indicators/since";
import type { Rule, Test } from "../model/rule";
import { testsOf } from "./tests-of";

/** People in decile-1 LSOAs: it makes hidden pockets and the concentration captured, so every answer needs it. */
export const POCKET_COLUMN = "imd25_share_decile1";

/** Id of the indicator that a test judges. */
export function columnOf(test: Test): string {
  switch (test.kind) {
    case "share":
      return test.most === 10 ? "imd25_share_decile1" : "imd25_share_core20";
    case "score":
      return "imd25_average_score";
    case "extent":
      return "imd25_extent";
    case "need":
      return "cni23_score";
    case "editions":
      return "imd_editions_flagged_core20";
    case "moved":
      return moveId(test.since);
    case "pride":
      return "pride_in_place";
    case "hotspot":
    case "indicator":
      return test.indicator;
  }
}

/** Ids of the indicators of which a rule's hot spots need the permutation p, each once. */
export const permutedOf = (rule: Rule): string[] => [
  ...new Set(
    testsOf(rule).flatMap((test) =>
      test.kind === "hotspot" && test.p === "permutation" ? [test.indicator] : [],
    ),
  ),
];

/** Ids of the indicators whose MSOA columns `answerOf` needs for a rule, each once. */
export const columnsOf = (rule: Rule): string[] => [
  ...new Set([POCKET_COLUMN, ...testsOf(rule).map(columnOf)]),
];
