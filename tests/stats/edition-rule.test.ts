import { expect, it } from "vitest";
import { EDITION_YEARS } from "../../src/config/editions";
import { DEFAULT_RULE, findPreset } from "../../src/config/rules";
import { loadEditions } from "../../src/data";
import type { Rule } from "../../src/model/rule";
import { sayByEdition } from "../../src/panels/summary/say-moves";
import { flagsOf } from "../../src/stats/edition-flags";
import { flaggedByEdition, isCore20Majority, rulesShares } from "../../src/stats/edition-rule";
import { loadedAreas, read } from "../panels/atlas";

const areas = await loadedAreas();
const { msoa21 } = await loadEditions(read);
const england = [...areas.code.keys()];

const byEdition = (rule: Rule) => {
  const asks = rulesShares(rule);
  if (!asks) throw new Error("The rule is not made of shares.");
  return flaggedByEdition(msoa21, england, asks);
};
const share = (most: 10 | 20, atLeast: number) => ({ kind: "share", most, atLeast }) as const;

it("asks the two standard rules of every edition as METHODS counts them", () => {
  expect(byEdition(DEFAULT_RULE)).toEqual({ counts: [1324, 1291, 1272, 1246, 1224, 1211], always: 855 });
  const tenth = findPreset("most-deprived-tenth-majority")?.rule;
  expect(tenth && byEdition(tenth).counts).toEqual([607, 593, 573, 567, 572, 565]);
});

it("asks brackets, all and any as the rule does", () => {
  const either: Rule = { join: "any", conditions: [share(20, 0.5), share(10, 0.3)] };
  const both: Rule = { join: "all", conditions: [share(20, 0.5), share(10, 0.3)] };
  const bracket: Rule = {
    join: "all",
    conditions: [share(20, 0.4), { kind: "group", join: "any", tests: [share(20, 0.5), share(10, 0.3)] }],
  };
  const now = msoa21.editions[EDITION_YEARS.indexOf(2025)];
  const count = (holds: (core20: number, decile1: number) => boolean): number =>
    england.filter((i) => holds(now?.core20[i] ?? NaN, now?.decile1[i] ?? NaN)).length;
  expect(byEdition(either).counts.at(-1)).toBe(count((fifth, tenth) => fifth >= 0.5 || tenth >= 0.3));
  expect(byEdition(both).counts.at(-1)).toBe(count((fifth, tenth) => fifth >= 0.5 && tenth >= 0.3));
  expect(byEdition(bracket).counts.at(-1)).toBe(
    count((fifth, tenth) => fifth >= 0.4 && (fifth >= 0.5 || tenth >= 0.3)),
  );
  expect(byEdition(both).always).toBe(
    england.filter((i) =>
      msoa21.editions.every(({ core20, decile1 }) => (core20[i] ?? 0) >= 0.5 && (decile1[i] ?? 0) >= 0.3),
    ).length,
  );
  expect(byEdition(DEFAULT_RULE).always).toBe(
    england.filter((i) => flagsOf(msoa21, i).every(Boolean)).length,
  );
});

it("leaves alone a rule that asks what earlier editions do not have, in a bracket too", () => {
  const extent = { kind: "extent", atLeast: 0.5 } as const;
  expect(rulesShares({ join: "any", conditions: [share(20, 0.5), extent] })).toBeNull();
  expect(
    rulesShares({
      join: "all",
      conditions: [share(20, 0.5), { kind: "group", join: "any", tests: [extent] }],
    }),
  ).toBeNull();
  expect(rulesShares({ join: "all", conditions: [] })).toBeNull();
});

it("knows the Core20 majority, and says the counts of another rule", () => {
  expect(isCore20Majority(DEFAULT_RULE)).toBe(true);
  expect(isCore20Majority({ join: "all", conditions: [share(10, 0.5)] })).toBe(false);
  expect(isCore20Majority({ join: "any", conditions: [share(20, 0.5), share(10, 0.5)] })).toBe(false);
  expect(sayByEdition({ counts: [607, 593, 573, 567, 572, 1565], always: 3 })).toBe(
    "With the figures of each edition by itself, the rule chosen above flags 607 areas in 2004, 593 in 2007, 573 in 2010, 567 in 2015, 572 in 2019 and 1,565 in 2025; 3 in all six.",
  );
});
