import { expect, it } from "vitest";
import { PRESETS } from "../../src/config/rules";
import type { Test } from "../../src/model/rule";
import { sayJoin } from "../../src/stats/say-join";

const test: Test = { kind: "share", most: 20, atLeast: 0.5 };

it("says how many tests must hold", () => {
  expect(PRESETS.map(({ rule }) => sayJoin(rule))).toEqual([
    "",
    "",
    "",
    "",
    "Needs test 1 and any one of tests 2 to 4",
    "Needs all 2 tests",
    "",
  ]);
  expect(sayJoin({ join: "any", conditions: [test, test, test] })).toBe("Needs any one of 3 tests");
  expect(sayJoin({ join: "all", conditions: [{ kind: "group", join: "any", tests: [test, test] }] })).toBe(
    "Needs any one of tests 1 and 2",
  );
  expect(sayJoin({ join: "any", conditions: [] })).toBe("");
});
