/** Pure statistics: values in, values out. One public function a file; import them from here. */
export { adjustP } from "./adjust-p";
export { answerOf, pocketsOf } from "./answer-of";
export { classify, type Classes } from "./classify";
export { columnOf, columnsOf, POCKET_COLUMN } from "./columns-of";
export { evaluateCondition, evaluateRule } from "./evaluate-rule";
export { evaluateTest } from "./evaluate-test";
export { explainRule, type TestResult } from "./explain-rule";
export { giStar } from "./gi-star";
export { hotSpotsOf, type HotSpots } from "./hot-spots";
export { highIsWorse, indicatorIn, type RuleContext } from "./rule-context";
export { listOf, sayIndicator, sayRule, sayTest } from "./say-rule";
export { scopeOf } from "./scope-of";
export { testsIn, testsOf } from "./tests-of";
export { worstCut } from "./worst-cut";
