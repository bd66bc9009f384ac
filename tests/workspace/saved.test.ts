import { expect, test } from "vitest";
import { begin, follow } from "../../src/workspace/change";
import { readWorkspace } from "../../src/workspace/file/read-file";
import { writeWorkspace } from "../../src/workspace/file/write-file";
import { merge } from "../../src/workspace/merge";
import type { Revision, Revisions } from "../../src/workspace/revision";
import { readSavedRule } from "../../src/workspace/saved/saved-rule";
import { readSavedSet } from "../../src/workspace/saved/saved-set";
import { ruleRecords, setRecords } from "../../src/workspace/saved/saved-records";
import { standingOf } from "../../src/workspace/standing";

const now = new Date("2026-11-28T09:00:00Z");
const rule = { name: "Winter", rule: { join: "all", conditions: [{ kind: "extent", atLeast: 0.3 }] } };
const set = { name: "North", areas: ["E02001060", "E02001059"] };
const of = (...all: Revision[]): Revisions => new Map(all.map((one) => [one.id, one]));

test("a rule and a set go through a file as they were, in the order in which areas were picked", () => {
  const all = of(begin("rule", "rule_1", rule, now), begin("set", "set_1", set, now));
  const read = readWorkspace(writeWorkspace(all));
  expect(ruleRecords(read).map(({ content }) => content)).toEqual([rule]);
  expect(setRecords(read).map(({ content }) => content)).toEqual([set]);
});

test("two partners who change one rule find both side by side, and a deletion does not take away a change", () => {
  const first = begin("rule", "rule_1", rule, now);
  const [standing] = standingOf(of(first));
  if (!standing) throw new Error("nothing stands");
  const mine = follow(standing, { ...rule, name: "Mine" }, now);
  const theirs = follow(standing, null, now);
  const [one] = ruleRecords(merge(of(first, mine), of(first, theirs)));
  expect(one?.standing.versions).toHaveLength(2);
  expect(one?.content.name).toBe("Mine");
  expect(one?.deleted).toBeNull();
});

test.each([
  [{ ...set, areas: [] }],
  [{ ...set, areas: ["E01000984"] }],
  [{ ...set, areas: ["E02001060", "E02001060"] }],
  [{ ...set, name: " " }],
  [{ ...set, name: "n".repeat(201) }],
  [{ ...set, more: 1 }],
  [null],
])("%j is no set of areas, and a file with it is refused", (content) => {
  expect(readSavedSet(content)).toBeUndefined();
  if (content !== null)
    expect(() => readWorkspace(writeWorkspace(of(begin("set", "set_1", content, now))))).toThrow(
      "holds a saved set of areas that is not sound",
    );
});

test.each([
  [{ ...rule, name: "" }],
  [{ name: "Winter", rule: { join: "some", conditions: [] } }],
  [{ name: "Winter", rule: { join: "all", conditions: [{ kind: "extent", atLeast: 3 }] } }],
  ["Winter"],
])("%j is no saved rule", (content) => {
  expect(readSavedRule(content)).toBeUndefined();
});

test("a rule may ask figures that are not here; a rule written before p had a choice means the one there was", () => {
  const test = { kind: "indicator", indicator: "own_falls_1a2b3c", worst: 20, lens: "england" };
  expect(readSavedRule({ name: "Falls", rule: { join: "all", conditions: [test] } })).toBeDefined();
  const hotspot = { kind: "hotspot", indicator: "imd25_average_score", level: 0.05 };
  expect(
    readSavedRule({ name: "Hot", rule: { join: "all", conditions: [hotspot] } })?.rule.conditions,
  ).toEqual([{ ...hotspot, p: "normal" }]);
});
