// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { keepRule, keepSet, renameSaved } from "../../src/state/saved-work";
import { useWorkspace } from "../../src/state/workspace";
import type { Rule } from "../../src/model/rule";
import { ruleRecords, setRecords } from "../../src/workspace/saved/saved-records";

vi.mock("idb-keyval", () => ({
  createStore: () => null,
  delMany: () => Promise.resolve(),
  values: () => Promise.resolve([]),
  setMany: () => Promise.resolve(),
}));
vi.stubGlobal("navigator", {});

const rule = (atLeast: number): Rule => ({ join: "all", conditions: [{ kind: "extent", atLeast }] });
const rules = () => ruleRecords(useWorkspace.getState().revisions);
const sets = () => setRecords(useWorkspace.getState().revisions);
const contents = (all: readonly { readonly content: unknown }[]): unknown[] =>
  all.map(({ content }) => content);

beforeEach(() => useWorkspace.setState({ revisions: new Map(), problem: "" }));

test("a rule that is kept twice under one name is one record, as it was kept last", async () => {
  expect(await keepRule("Winter", rule(0.3))).toBe(true);
  expect(await keepRule("Winter", rule(0.5))).toBe(true);
  expect(contents(rules())).toEqual([{ name: "Winter", rule: rule(0.5) }]);
  await keepRule("Summer", rule(0.3));
  expect(rules()).toHaveLength(2);
});

test("a set that is kept twice under one name is one record, as it was kept last", async () => {
  await keepSet("North", ["E02001059", "E02001060"]);
  await keepSet("North", ["E02001061", "E02001059"]);
  expect(contents(sets())).toEqual([{ name: "North", areas: ["E02001061", "E02001059"] }]);
});

test("what is given another name stays the record that it was, and its former name is free", async () => {
  await keepSet("North", ["E02001059", "E02001060"]);
  const [north] = sets();
  if (!north) throw new Error("the set was not kept");
  await renameSaved(north, "North of the canal");
  await renameSaved(sets()[0] ?? north, "North of the river");
  expect(sets().map(({ standing }) => standing.record)).toEqual([north.standing.record]);
  expect(contents(sets())).toEqual([{ name: "North of the river", areas: ["E02001059", "E02001060"] }]);
  await keepSet("North", ["E02001061", "E02001062"]);
  expect(
    sets()
      .map(({ content }) => content.name)
      .toSorted(),
  ).toEqual(["North", "North of the river"]);
});
