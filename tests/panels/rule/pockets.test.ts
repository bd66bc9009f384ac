import { expect, it } from "vitest";
import { PRESETS } from "../../../src/config/rules";
import { VERDICT, type Rule } from "../../../src/model/rule";
import { judgesByAverage } from "../../../src/panels/rule/patches/say-pockets";
import { evaluateCondition } from "../../../src/stats/evaluate-rule";
import { partlyHeld } from "../../../src/stats/partly-held";
import { world } from "../../stats/synthetic";

it("says that the average hides people only of a rule that judges by one", () => {
  expect(PRESETS.filter(({ rule }) => judgesByAverage(rule)).map(({ id }) => id)).toEqual([
    "core20-majority",
    "most-deprived-tenth-majority",
    "worst-tenth-score",
    "worst-tenth-here",
  ]);
});

it("names the conditions that fail only where others hold", () => {
  const { context } = world([900, 100, 700, null, 600, 300, 20, 880, 450, 510]);
  const rule: Rule = {
    join: "all",
    conditions: [
      { kind: "share", most: 20, atLeast: 0.5 },
      { kind: "extent", atLeast: 0.5 },
    ],
  };
  const [failed, parts] = [
    partlyHeld(rule, context),
    rule.conditions.map((part) => evaluateCondition(part, context)),
  ];
  for (let i = 0; i < 10; i++) {
    const held = parts.filter((part) => part[i] === VERDICT.yes).length;
    expect(failed(i).length).toBe(held === 1 ? 1 : 0);
    if (held === 1 && parts[0]?.[i] !== VERDICT.yes) expect(failed(i)[0]).toContain("20% of small areas");
  }
  expect(partlyHeld({ ...rule, join: "any" }, context)(0)).toEqual([]);
});
