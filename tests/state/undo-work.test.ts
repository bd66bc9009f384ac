import { beforeEach, expect, test, vi } from "vitest";
import { redoWork, undoWork } from "../../src/state/undo-work";
import { useWorkChanges } from "../../src/state/work-changes";
import { addRecord, changeRecord, followRecord, useWorkspace } from "../../src/state/workspace";
import { shownVersion, standingOf, type Standing } from "../../src/workspace/standing";

vi.mock("idb-keyval", () => ({
  createStore: () => null,
  setMany: () => Promise.resolve(),
  delMany: () => Promise.resolve(),
  values: () => Promise.resolve([]),
}));

const view = (title: string): unknown => ({ title, steps: [] });
function standing(): Standing {
  const one = standingOf(useWorkspace.getState().revisions)[0];
  if (!one) throw new Error("nothing stands");
  return one;
}
const shown = (): unknown => shownVersion(standing())?.content;

vi.stubGlobal("navigator", {});

beforeEach(() => {
  useWorkspace.setState({ revisions: new Map() });
  useWorkChanges.setState({ done: [], undone: [] });
});

test("changes are taken back and made again in order, and each step is kept as a state of its own", async () => {
  await addRecord("walk", "walk_1", view("a"));
  await changeRecord(standing(), view("b"));
  await changeRecord(standing(), null);
  expect(await undoWork()).toBe("done");
  expect(shown()).toEqual(view("b"));
  expect(await undoWork()).toBe("done");
  expect(shown()).toEqual(view("a"));
  expect(await redoWork()).toBe("done");
  expect(shown()).toEqual(view("b"));
  expect(await undoWork()).toBe("done");
  expect(await undoWork()).toBe("done");
  expect(shown()).toBeNull();
  expect(await undoWork()).toBe("nothing");
  expect(useWorkspace.getState().revisions.size).toBe(8);
});

test("a new change ends what could be redone", async () => {
  await addRecord("walk", "walk_1", view("a"));
  await changeRecord(standing(), view("b"));
  await undoWork();
  await changeRecord(standing(), view("c"));
  expect(await redoWork()).toBe("nothing");
  expect(shown()).toEqual(view("c"));
});

test("what was changed elsewhere in the meantime is left as it is", async () => {
  await addRecord("walk", "walk_1", view("a"));
  await changeRecord(standing(), view("b"));
  await followRecord(standing(), view("another tab"));
  expect(await undoWork()).toBe("moved");
  expect(shown()).toEqual(view("another tab"));
});

test("a protocol that was fixed is not unfixed by undo; what follows it can still be taken back", async () => {
  const pilot = (name: string, protocol: readonly object[]) => ({ name, protocol });
  const fixed = [{ at: "2027-03-10T10:00:00Z", text: "{}" }];
  await addRecord("pilot", "pilot_1", pilot("a", []));
  await changeRecord(standing(), pilot("a", fixed));
  await changeRecord(standing(), pilot("b", fixed));
  expect(await undoWork()).toBe("done");
  expect(await undoWork()).toBe("fixed");
  expect(shown()).toEqual(pilot("a", fixed));
  expect(await redoWork()).toBe("done");
  expect(shown()).toEqual(pilot("b", fixed));
});
