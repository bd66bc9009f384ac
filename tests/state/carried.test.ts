// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { loadWorkspace, takeIn, useWorkspace, addRecord, keptRevisions } from "../../src/state/workspace";
import { begin } from "../../src/workspace/change";
import { writeWorkspace } from "../../src/workspace/file/write-file";
import type { Revision } from "../../src/workspace/revision";

const disk = vi.hoisted(() => ({ rows: new Map<string, unknown>(), writes: 0 }));
const page = vi.hoisted(() => ({ workspace: "", reads: 0, posted: [] as unknown[] }));
vi.mock("idb-keyval", () => ({
  createStore: () => null,
  delMany: () => Promise.resolve(),
  values: () => Promise.resolve([...disk.rows.values()]),
  setMany: (entries: [string, unknown][]) => {
    disk.writes += 1;
    for (const [id, one] of entries) disk.rows.set(id, one);
    return Promise.resolve();
  },
}));
vi.mock("../../src/data/one-file", () => ({ ONE_FILE: true }));
vi.mock("../../src/data/carrier", () => ({
  carrierNow: () => ({
    part: () => {
      page.reads += 1;
      return Promise.resolve(new TextEncoder().encode(page.workspace));
    },
  }),
}));
vi.hoisted(() => {
  vi.stubGlobal(
    "BroadcastChannel",
    class {
      postMessage(said: unknown): void {
        page.posted.push(said);
      }
    },
  );
});
vi.stubGlobal("navigator", {});

const walk = (id: string, title: string): Revision => begin("walk", id, { title, steps: [] }, new Date());
const theirs = walk("walk_11111111111111111111111111111111", "Theirs");
page.workspace = writeWorkspace(new Map([[theirs.id, theirs]]));
const shown = (): string[] => [...useWorkspace.getState().revisions.keys()];

beforeEach(() => {
  disk.rows.clear();
  disk.writes = 0;
  page.posted.length = 0;
  localStorage.clear();
  useWorkspace.setState({ revisions: new Map(), carried: new Map() });
});

test("what a file brings is shown and written nowhere, beside what is kept here", async () => {
  const mine = walk("walk_22222222222222222222222222222222", "Mine");
  disk.rows.set(mine.id, mine);
  await loadWorkspace();
  expect(shown().sort()).toEqual([mine.id, theirs.id].sort());
  expect([...keptRevisions().keys()]).toEqual([mine.id]);
  expect([...useWorkspace.getState().carried.keys()]).toEqual([theirs.id]);
  await addRecord("walk", "walk_33333333333333333333333333333333", { title: "New", steps: [] });
  expect(disk.rows.size).toBe(2);
  expect(disk.rows.has(theirs.id)).toBe(false);
});

test("it is written once a person takes it in, and is then no longer only carried", async () => {
  await loadWorkspace();
  expect(await takeIn(useWorkspace.getState().carried)).toBe(true);
  expect([...disk.rows.keys()]).toEqual([theirs.id]);
  expect(useWorkspace.getState().carried.size).toBe(0);
  await loadWorkspace();
  expect(useWorkspace.getState().carried.size).toBe(0);
});

test("the page reads what it carries once, and wakes no other tab where nothing is new", async () => {
  await loadWorkspace();
  await loadWorkspace();
  expect(page.reads).toBe(1);
  await takeIn(useWorkspace.getState().carried);
  expect(page.posted).toEqual(["written"]);
  await loadWorkspace();
  await takeIn(new Map([[theirs.id, theirs]]));
  expect([disk.writes, page.posted.length]).toEqual([1, 1]);
});
