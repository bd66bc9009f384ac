import { SHIPPED } from "../../src/config/catalogue";
import { describe, expect, it } from "vitest";
import { loadIndicator, loadNeighbours } from "../../src/data";
import { VERDICT, type Rule, type Test } from "../../src/model/rule";
import { answerOf, columnsOf, explainRule, sayRule, sayVerdict, tiedShare } from "../../src/stats";
import { loadedAreas, read } from "../panels/atlas";

const areas = await loadedAreas();
const worst = (x: number, indicator = "imd25_prop_lsoas_decile1"): Test => ({
  kind: "indicator",
  indicator,
  worst: x,
  lens: "england",
});
const ruleOf = (test: Test): Rule => ({ join: "all", conditions: [test] });
const ids = [...columnsOf(ruleOf(worst(9))), "imd25_national_rank"];
const columns = new Map(
  await Promise.all(
    [...new Set(ids)].map(async (id) => [id, (await loadIndicator(read, id, areas)).msoa21] as const),
  ),
);
const footprint = Int32Array.from(areas.code.keys());
const context = {
  areas,
  columns,
  footprint,
  neighbours: await loadNeighbours(read),
  permuted: new Map<string, Float64Array>(),
  catalogue: SHIPPED,
};

/** Counted apart from this code, from the LSOAs' deciles of File 7: 637 of 6,856 hold half or more LSOAs of decile 1. */
describe("ties at the cut", () => {
  it("make the worst 7, 8 and 9% of the share of LSOAs in decile 1 one set of 637 areas", () => {
    for (const x of [7, 8, 9]) {
      expect(answerOf(ruleOf(worst(x)), context).areas.flagged).toBe(637);
      expect(tiedShare(worst(x), context)).toBe(637 / 6856);
    }
    expect(tiedShare(worst(10), context)).toBe(779 / 6856);
  });

  it("are silent where they add nothing", () => {
    expect(tiedShare(worst(10, "imd25_national_rank"), context)).toBeNaN();
    expect(tiedShare({ kind: "share", most: 20, atLeast: 0.5 }, context)).toBeNaN();
    const exact = (637 / 6856) * 100;
    expect(tiedShare(worst(Math.ceil(exact * 1000) / 1000), context)).toBeNaN();
  });

  it("are said by the rule's sentence and by its result", () => {
    const rule = ruleOf(worst(9));
    const answer = answerOf(rule, context);
    const sentence =
      "Areas with LSOAs in the most deprived tenth in the worst 9% of England (9.29% counting ties)";
    expect(sayRule(rule, SHIPPED, answer.tied)).toBe(sentence);
    expect(sayRule(rule, SHIPPED)).toBe(sentence.replace(" (9.29% counting ties)", ""));
    const flagged = answer.verdict.indexOf(VERDICT.yes);
    expect(sayVerdict(rule, VERDICT.yes, explainRule(rule, context, flagged), SHIPPED)).toMatch(
      /\(50\.0% or more is the worst 9% of England \(9\.29% counting ties\)\)\.$/,
    );
  });
});
