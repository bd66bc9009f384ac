import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition, Rule, Test } from "../../../src/model/rule";
import {
  addAlternative,
  addCondition,
  changeTest,
  joinBracket,
  moveCondition,
  moveTest,
  openBracket,
  removeTest,
} from "../../../src/readings/rule/edits";
import { KINDS, testOfKind } from "../../../src/readings/rule/kinds";
import { testsOf } from "../../../src/stats/tests-of";

const a: Test = { kind: "share", most: 20, atLeast: 0.5 };
const b: Test = { kind: "score", worst: 10, lens: "england" };
const c: Test = { kind: "need", worst: 20, lens: "footprint" };
const rule = (...conditions: Condition[]): Rule => ({ join: "all", conditions });

const someTest = fc.constantFrom<Test>(a, b, c, { kind: "extent", atLeast: 0.3 });
const someCondition = fc.oneof(
  someTest,
  fc.record({
    kind: fc.constant("group" as const),
    join: fc.constantFrom("all" as const, "any" as const),
    tests: fc.array(someTest, { minLength: 2, maxLength: 4 }),
  }),
);
const someRule = fc.record({
  join: fc.constantFrom("all" as const, "any" as const),
  conditions: fc.array(someCondition, { minLength: 1, maxLength: 5 }),
});

describe("editing a rule", () => {
  test("an alternative turns a test into an any-of bracket, and then grows it", () => {
    const two = addAlternative(rule(a, b), 1, c);
    expect(two.conditions[1]).toEqual({ kind: "group", join: "any", tests: [b, c] });
    expect(testsOf(addAlternative(two, 1, a))).toEqual([a, b, c, a]);
  });

  test("a bracket left with one test becomes that test, and keeps its join while it has more", () => {
    const all = joinBracket(addAlternative(rule(a), 0, b), 0, "all");
    expect(all.conditions[0]).toMatchObject({ join: "all" });
    expect(removeTest(all, { condition: 0, test: 0 })).toEqual(rule(b));
    expect(removeTest(rule(a), { condition: 0, test: 0 })).toEqual(rule());
    expect(openBracket(all, 0)).toEqual(rule(a, b));
  });

  test("a test inside a bracket is changed in its place", () => {
    const changed = changeTest(addAlternative(rule(a, b), 1, c), { condition: 1, test: 0 }, a);
    expect(testsOf(changed)).toEqual([a, a, c]);
    expect(testsOf(moveTest(changed, { condition: 1, test: 1 }, -1))).toEqual([a, c, a]);
  });

  test("moving keeps every test, stops at the ends, and is undone by moving back", () => {
    fc.assert(
      fc.property(someRule, fc.nat(5), fc.constantFrom(-1 as const, 1 as const), (before, at, by) => {
        const after = moveCondition(before, at, by);
        const to = at + by;
        const inside = at < before.conditions.length && to >= 0 && to < before.conditions.length;
        if (!inside) expect(after).toEqual(before);
        else expect(moveCondition(after, to, by === 1 ? -1 : 1)).toEqual(before);
        const texts = (r: Rule): string[] =>
          testsOf(r)
            .map((each) => JSON.stringify(each))
            .sort();
        expect(texts(after)).toEqual(texts(before));
      }),
    );
  });

  test("adding and removing the last test gives the rule back", () => {
    fc.assert(
      fc.property(someRule, someTest, (before, extra) => {
        const place = { condition: before.conditions.length, test: 0 };
        expect(removeTest(addCondition(before, extra), place)).toEqual(before);
      }),
    );
  });
});

test("changing the kind keeps what both kinds have", () => {
  expect(testOfKind("indicator", { kind: "score", worst: 7, lens: "footprint" })).toMatchObject({
    worst: 7,
    lens: "footprint",
  });
  expect(testOfKind("extent", a)).toEqual({ kind: "extent", atLeast: 0.5 });
  const hot = testOfKind("hotspot", {
    kind: "indicator",
    indicator: "le_male_2015_19",
    worst: 5,
    lens: "england",
  });
  expect(hot).toEqual({ kind: "hotspot", indicator: "le_male_2015_19", p: "permutation", level: 0.05 });
  expect(testOfKind("indicator", undefined, "own_damp")).toMatchObject({ indicator: "own_damp", worst: 20 });
  for (const { kind } of KINDS) expect(testOfKind(kind).kind).toBe(kind);
});
