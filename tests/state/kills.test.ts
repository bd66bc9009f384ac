// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { addRecord, changeRecord, loadWorkspace, useWorkspace } from "../../src/state/workspace";
import { seededRandom } from "../../src/stats/random";
import type { Revision } from "../../src/workspace/revision";
import { shownVersion, standingOf } from "../../src/workspace/standing";

/** The browser's database, and the writes that wait for it: each is there whole once it is let through. */
const disk = vi.hoisted(() => ({
  rows: new Map<string, unknown>(),
  waiting: [] as (() => void)[],
  full: false,
}));
vi.mock("idb-keyval", () => ({
  createStore: () => null,
  delMany: () => Promise.resolve(),
  values: () => Promise.resolve([...disk.rows.values()]),
  setMany: (entries: [string, unknown][]) =>
    disk.full
      ? Promise.reject(new DOMException("no room", "QuotaExceededError"))
      : new Promise<void>((done) => {
          disk.waiting.push(() => {
            for (const [id, one] of entries) disk.rows.set(id, one);
            done();
          });
        }),
}));
vi.stubGlobal("navigator", {});

const random = seededRandom(28112026);
const below = (n: number): number => random() % n;
const content = (n: number): unknown => ({ title: `remark ${n}`, steps: [] });
const shown = (): unknown[] =>
  standingOf(useWorkspace.getState().revisions).map((one) => shownVersion(one)?.content);
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** The page is gone at once: some of what waits for the database gets there still, the rest never does, and nothing of the page runs on. */
function kill(): void {
  for (const write of disk.waiting.splice(0, below(disk.waiting.length + 1))) write();
  disk.waiting.length = 0;
  useWorkspace.setState({ revisions: new Map() });
}

beforeEach(() => {
  disk.rows.clear();
  disk.waiting.length = 0;
  disk.full = false;
  localStorage.clear();
  useWorkspace.setState({ revisions: new Map() });
});

test("1,000 kills at random moments of writing lose no change that was made", async () => {
  let made = 0;
  for (let kills = 0; kills < 1000; kills++) {
    for (let changes = below(4) + 1; changes > 0; changes--) {
      made += 1;
      const [standing] = standingOf(useWorkspace.getState().revisions);
      if (standing) void changeRecord(standing, content(made));
      else void addRecord("walk", "walk_1", content(made));
      if (below(2) === 0) disk.waiting.shift()?.();
      if (below(2) === 0) await Promise.resolve();
    }
    kill();
    const loading = loadWorkspace();
    while (disk.waiting.length === 0 && shown().length === 0) await settle();
    for (const write of disk.waiting.splice(0)) write();
    await loading;
    expect(shown()).toEqual([content(made)]);
    // A record that was changed some thousand times names all that it takes the place of: begin anew, as a new record would.
    if (kills % 20 === 19) {
      disk.rows.clear();
      useWorkspace.setState({ revisions: new Map() });
    }
  }
  expect(localStorage.length).toBe(0);
});

test("a full disk is said, and what could not be kept is not kept in secret either", async () => {
  disk.full = true;
  expect(await addRecord("walk", "walk_1", content(1))).toBe(false);
  expect(useWorkspace.getState().problem).toContain("no room");
  expect(localStorage.length).toBe(0);
});

test("what a killed page left does not undo what another tab has written since", async () => {
  void addRecord("walk", "walk_1", content(1));
  const first = [...useWorkspace.getState().revisions.values()][0] as Revision;
  const later: Revision = { ...first, id: "f".repeat(32), replaces: [first.id], content: content(2) };
  disk.waiting.length = 0;
  disk.rows.set(later.id, later);
  useWorkspace.setState({ revisions: new Map() });
  const loading = loadWorkspace();
  while (disk.waiting.length === 0) await settle();
  for (const write of disk.waiting.splice(0)) write();
  await loading;
  expect(shown()).toEqual([content(2)]);
});
