// @vitest-environment jsdom
import { setImmediate } from "node:timers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draftOf, keepDraftOf } from "../../src/state/kept-draft";
import { WALK_DRAFTS } from "../../src/state/walkthroughs";
import { addRecord, changeRecord, loadWorkspace, PATIENCE, useWorkspace } from "../../src/state/workspace";
import { seededRandom } from "../../src/stats/random";
import { createOwnReader, SILENCE } from "../../src/worker/own-client";
import type { Carriers } from "../../src/workspace/own/to-msoa";
import type { Revision } from "../../src/workspace/revision";
import { shownVersion, standingOf } from "../../src/workspace/standing";

/** The browser's database, and the writes that wait for it: each is there whole once it is let through. */
const disk = vi.hoisted(() => ({
  rows: new Map<string, unknown>(),
  waiting: [] as (() => void)[],
  full: false,
  /** An old tab holds it: nothing is answered until it closes. */
  held: null as null | Promise<void>,
}));
vi.mock("idb-keyval", () => ({
  createStore: () => null,
  delMany: () => Promise.resolve(),
  values: () => Promise.resolve(disk.held).then(() => [...disk.rows.values()]),
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
/** A worker that the browser has ended: it hears nothing and says nothing. */
vi.stubGlobal(
  "Worker",
  class {
    postMessage = (): void => undefined;
    terminate = (): void => undefined;
  },
);

const random = seededRandom(28112026);
const below = (n: number): number => random() % n;
const content = (n: number): unknown => ({ title: `remark ${n}`, steps: [] });
const shown = (): unknown[] =>
  standingOf(useWorkspace.getState().revisions).map((one) => shownVersion(one)?.content);
const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

/** The page is gone at once: some of what waits for the database gets there still, the rest never does, and nothing of the page runs on. */
function kill(): void {
  for (const write of disk.waiting.splice(0, below(disk.waiting.length + 1))) write();
  disk.waiting.length = 0;
  // Its timers go with it.
  vi.clearAllTimers();
  useWorkspace.setState({ revisions: new Map(), problem: "" });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  disk.rows.clear();
  disk.waiting.length = 0;
  disk.full = false;
  localStorage.clear();
  useWorkspace.setState({ revisions: new Map(), problem: "" });
});
afterEach(() => vi.useRealTimers());

/** Lets all that waits for the database through until some work is done. */
async function letThrough(work: Promise<unknown>): Promise<void> {
  const state = { done: false };
  void work.then(() => (state.done = true));
  while (!state.done) {
    for (const write of disk.waiting.splice(0)) write();
    await settle();
  }
}

/** A page opens, and reads what is kept. */
const reopen = (): Promise<void> => letThrough(loadWorkspace());

const words = (n: number) => ({ title: `remark ${n}`, remark: "" });
const change = (n: number): Promise<boolean> => {
  const [standing] = standingOf(useWorkspace.getState().revisions);
  return standing ? changeRecord(standing, content(n)) : addRecord("walk", "walk_1", content(n));
};

/** What befalls a page while it writes, and what must be there afterwards. `made`: how many changes there were before; answers how many there are. */
const KILLS = {
  /** The page is gone at a random moment of some writes. */
  async page(made: number) {
    for (let changes = below(4) + 1; changes > 0; changes--) {
      void change(++made);
      if (below(2) === 0) disk.waiting.shift()?.();
      if (below(2) === 0) await Promise.resolve();
    }
    kill();
    await reopen();
    expect(shown()).toEqual([content(made)]);
    return made;
  },
  /** An old tab holds the database: the page is gone before it answers, and the next one opens before it answers too. */
  async blocked(made: number) {
    let close: () => void = () => undefined;
    disk.held = new Promise((done) => (close = done));
    const before = disk.waiting.length;
    for (let changes = below(3) + 1; changes > 0; changes--) void change(++made);
    expect(disk.waiting.length).toBeGreaterThan(before);
    disk.waiting.length = 0;
    kill();
    const loading = loadWorkspace();
    // Before the database has said anything at all.
    expect(shown()).toEqual([content(made)]);
    close();
    disk.held = null;
    await letThrough(loading);
    expect(shown()).toEqual([content(made)]);
    return made;
  },
  /** The disk is full: what could not be kept is said and stays a draft, which the next page saves. */
  async full(made: number) {
    const last = shown();
    const next = made + 1;
    keepDraftOf(WALK_DRAFTS, "walk_1", words(next));
    disk.full = true;
    expect(await change(next)).toBe(false);
    expect(useWorkspace.getState().problem).toContain("no room");
    disk.full = false;
    kill();
    if (disk.rows.size > 0) await reopen();
    expect(shown()).toEqual(last);
    expect(draftOf(WALK_DRAFTS, "walk_1")).toEqual(words(next));
    const again = change(next);
    for (const write of disk.waiting.splice(0)) write();
    expect(await again).toBe(true);
    keepDraftOf(WALK_DRAFTS, "walk_1", null);
    return next;
  },
  /** The worker that reads a table is gone without a word while an entry is written: that is said, and the entry is kept. */
  async worker(made: number) {
    const reader = createOwnReader();
    const reading = reader.read(new Uint8Array(), {} as Carriers, []).catch((error: unknown) => error);
    await Promise.resolve();
    const kept = change(++made);
    for (const write of disk.waiting.splice(0)) write();
    expect(await kept).toBe(true);
    vi.advanceTimersByTime(SILENCE);
    expect(String(await reading)).toContain("choose the file again");
    reader.stop();
    expect(shown()).toEqual([content(made)]);
    return made;
  },
} as const;

/** A record that was changed some thousand times names all that it takes the place of: begin anew, as a new record would. */
function beginAnew(): void {
  disk.rows.clear();
  useWorkspace.setState({ revisions: new Map() });
}

test("1,000 kills at random moments of writing (page, worker, full disk, database held by an old tab) lose no change that was made", async () => {
  const tally = { page: 0, blocked: 0, full: 0, worker: 0 };
  const kinds = Object.keys(tally) as (keyof typeof tally)[];
  let made = 0;
  for (let kills = 0; kills < 1000; kills++) {
    const kind = kinds[below(kinds.length)] ?? "page";
    tally[kind] += 1;
    made = await KILLS[kind](made);
    if (kills % 20 === 19) beginAnew();
  }
  expect(localStorage.length).toBe(0);
  expect(tally).toEqual({ page: 245, blocked: 255, full: 247, worker: 253 });
});

test.each(Object.keys(KILLS) as (keyof typeof KILLS)[])(
  "1,000 kills of one kind by itself lose no change that was made: %s",
  async (kind) => {
    let made = 0;
    for (let kills = 0; kills < 1000; kills++) {
      made = await KILLS[kind](made);
      if (kills % 20 === 19) beginAnew();
    }
    expect(localStorage.length).toBe(0);
    expect(made).toBeGreaterThanOrEqual(1000);
  },
);

test("a database that does not answer is said after a while, and the word goes once it does", async () => {
  const kept = addRecord("walk", "walk_1", content(1));
  vi.advanceTimersByTime(PATIENCE - 1);
  expect(useWorkspace.getState().problem).toBe("");
  vi.advanceTimersByTime(1);
  expect(useWorkspace.getState().problem).toContain("another tab of this site may hold it");
  expect(localStorage.getItem("hyperlocal.pending")).toContain("remark 1");
  for (const write of disk.waiting.splice(0)) write();
  expect(await kept).toBe(true);
  expect(useWorkspace.getState().problem).toBe("");
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
