import { expect, it } from "vitest";
import { PRESETS } from "../../../src/config/rules";
import { VERDICT, type Rule } from "../../../src/model/rule";
import { judgesByAverage } from "../../../src/readings/rule/patches/say-pockets";
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

it("names the conditions that fail, or cannot be judged, only where others hold", () => {
  const { context } = world([900, 100, 700, null, 600, 300, 20, 880, 450, 510]);
  const rule: Rule = {
    join: "all",
    conditions: [
      { kind: "share", most: 20, atLeast: 0.5 },
      { kind: "extent", atLeast: 0.5 },
    ],
  };
  const [unmetBy, parts] = [
    partlyHeld(rule, context),
    rule.conditions.map((part) => evaluateCondition(part, context)),
  ];
  for (let i = 0; i < 10; i++) {
    const held = parts.filter((part) => part[i] === VERDICT.yes).length;
    const unmet = parts.findIndex((part) => part[i] !== VERDICT.yes);
    if (held !== 1) {
      expect(unmetBy(i)).toBe("");
      continue;
    }
    const words = parts[unmet]?.[i] === VERDICT.unknown ? "cannot be judged on" : "fails";
    const about = unmet === 0 ? "20% of small areas" : "extent";
    expect(unmetBy(i)).toMatch(new RegExp(`^${words}: .*${about}`));
  }
  expect(partlyHeld({ ...rule, join: "any" }, context)(0)).toBe("");
});
