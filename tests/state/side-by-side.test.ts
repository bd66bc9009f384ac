import { beforeEach, expect, test, vi } from "vitest";
import { addRecord, changeRecord, chooseVersion, takeIn, useWorkspace } from "../../src/state/workspace";
import { saveWalkthrough } from "../../src/state/walkthroughs";
import { follow } from "../../src/workspace/change";
import { shownVersion, standingOf, type Standing } from "../../src/workspace/standing";

vi.mock("idb-keyval", () => ({
  createStore: () => null,
  setMany: () => Promise.resolve(),
  delMany: () => Promise.resolve(),
  values: () => Promise.resolve([]),
}));
vi.stubGlobal("navigator", {});

const content = (title: string): unknown => ({ title, steps: [] });
function standing(): Standing {
  const [one] = standingOf(useWorkspace.getState().revisions);
  if (!one) throw new Error("nothing stands");
  return one;
}
const titles = (): string[] =>
  standing()
    .versions.map((one) => (one.content as { title: string }).title)
    .sort();

beforeEach(async () => {
  useWorkspace.setState({ revisions: new Map(), problem: "" });
  await addRecord("walk", "walk_1", content("first"));
  const theirs = follow(standing(), content("theirs"), new Date());
  await changeRecord(standing(), content("mine"));
  await takeIn(new Map([[theirs.id, theirs]]));
});

test("a change of the version that is shown leaves the other beside it, and stays in sight, until somebody chooses", async () => {
  expect(titles()).toEqual(["mine", "theirs"]);
  const shown = (shownVersion(standing())?.content as { title: string }).title;
  const other = titles().find((one) => one !== shown);
  for (const next of ["changed", "changed again"]) {
    await changeRecord(standing(), content(next));
    expect(titles()).toEqual([next, other].sort());
    expect(shownVersion(standing())?.content).toEqual(content(next));
  }
  const kept = standing().versions.find((one) => (one.content as { title: string }).title === other);
  if (!kept) throw new Error("the other is gone");
  await chooseVersion(standing(), kept);
  expect(titles()).toEqual([other]);
});

test("a deletion takes both versions away", async () => {
  await changeRecord(standing(), null);
  expect(standing().versions.map((one) => one.content)).toEqual([null]);
});

test("a walkthrough that no file could hold is refused in words, and what was there stays", async () => {
  const long = { title: "x", steps: [{ title: "a", remark: "", link: `?s=${"0001053.".repeat(1200)}` }] };
  expect(await saveWalkthrough(null, long)).toBe(false);
  expect(useWorkspace.getState().problem).toContain("too many areas are picked");
  expect(standingOf(useWorkspace.getState().revisions)).toHaveLength(1);
});
