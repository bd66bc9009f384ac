import { SHIPPED } from "../../src/config/catalogue";
import { describe, expect, it } from "vitest";
import { findPreset, PRESETS } from "../../src/config/rules";
import { VERDICT, type Rule } from "../../src/model/rule";
import { sayTitle } from "../../src/readings/export/say-title";
import { sayShare } from "../../src/words/say-share";
import { realFacts } from "../export/real-facts";

const hips: Rule = {
  join: "all",
  conditions: [
    { kind: "indicator", indicator: "sar_emergency_hip_fracture_65plus_2015_20", worst: 10, lens: "england" },
  ],
};

describe("the title of what is taken away", () => {
  it("speaks of deprivation only where every flagged area is deprived", () => {
    for (const { rule } of PRESETS)
      expect(sayTitle(rule, "Bolton", SHIPPED)).toBe("Where deprivation concentrates in Bolton");
    expect(sayTitle(hips, "Bolton", SHIPPED)).toBe("Hip fracture admissions: flagged areas in Bolton");
    const core20 = findPreset("core20-majority")?.rule.conditions ?? [];
    const either: Rule = { join: "any", conditions: [...core20, ...hips.conditions] };
    expect(sayTitle(either, "Bolton", SHIPPED)).toMatch(
      / and Hip fracture admissions: flagged areas in Bolton$/,
    );
  });

  it("never says none of some people, nor all of not quite all", () => {
    expect([0, 0.0004, 0.0049, 0.006, 0.386, 0.994, 0.996, 1, NaN].map(sayShare)).toEqual([
      ...["0%", "under 1%", "under 1%", "1%", "39%", "99%", "over 99%", "100%", "not available"],
    ]);
  });
});

it("an image's words and its text alternative say what is suppressed, estimated and cannot be judged", async () => {
  const { facts, input } = await realFacts(
    "E54000055",
    null,
    "sar_emergency_hip_fracture_65plus_2015_20",
    hips,
  );
  const unknown = facts.answer.scope.filter((i) => facts.answer.verdict[i] === VERDICT.unknown).length;
  expect(unknown).toBeGreaterThan(0);
  expect(input.headline.others).toContain(
    `For ${unknown} ${unknown === 1 ? "area" : "areas"} the data cannot say.`,
  );
  expect(input.alt).toContain(input.headline.others);
  expect(input.alt).toContain(`suppressed by the publisher: ${input.legend.suppressed.areas}`);
  if (input.legend.estimated > 0)
    expect(input.alt).toContain(`estimated from earlier areas: ${input.legend.estimated}.`);
  const told = [...input.alt.matchAll(/: (\d+)(?=; |\. )/g)].map(([, n]) => Number(n));
  const counted = input.legend.rows.length + 2;
  expect(told.slice(0, counted).reduce((a, b) => a + b, 0)).toBe(facts.answer.scope.length);
});
