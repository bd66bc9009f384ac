// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { begin } from "../../src/workspace/change";

/** The browser's databases by name, each write there whole or not at all. */
const disk = vi.hoisted(() => ({ stores: new Map<string, Map<string, unknown>>(), killed: false }));
vi.mock("idb-keyval", () => {
  const of = (name: string): Map<string, unknown> => {
    const found = disk.stores.get(name) ?? new Map<string, unknown>();
    disk.stores.set(name, found);
    return found;
  };
  const done = (work: () => void): Promise<void> =>
    disk.killed ? new Promise(() => undefined) : Promise.resolve().then(work);
  return {
    createStore: (name: string) => name,
    values: (name: string) => Promise.resolve([...of(name).values()]),
    entries: (name: string) => Promise.resolve([...of(name)]),
    get: (key: string, name: string) => Promise.resolve(of(name).get(key)),
    set: (key: string, value: unknown, name: string) => done(() => of(name).set(key, value)),
    setMany: (all: [string, unknown][], name: string) =>
      done(() => {
        for (const [key, value] of all) of(name).set(key, value);
      }),
    del: (key: string, name: string) => done(() => of(name).delete(key)),
    delMany: () => Promise.resolve(),
    clear: (name: string) => done(() => of(name).clear()),
  };
});
vi.mock("../../src/state/letting-go", () => ({ lettingGo: <T>(store: T): T => store }));
vi.stubGlobal("navigator", {});

const walk = (title: string) => ({ title, steps: [] });
const OLD = begin("walk", "walk_old", walk("from before"), new Date("2026-11-01T09:00:00Z"));

/** A tab that is opened or loaded anew. `tab`: what its own storage says from before. */
async function load(tab: string | null = null) {
  vi.resetModules();
  if (tab === null) sessionStorage.clear();
  else sessionStorage.setItem("hyperlocal.workspace", tab);
  const [work, list, here, drafts] = await Promise.all([
    import("../../src/state/workspace"),
    import("../../src/state/workspaces"),
    import("../../src/state/this-workspace"),
    import("../../src/state/kept-draft"),
  ]);
  await work.loadWorkspace();
  const held = (): unknown[] =>
    [...work.useWorkspace.getState().revisions.values()]
      .map(({ content }) => (content as { title?: string } | null)?.title)
      .sort();
  return { ...work, ...list, ...here, ...drafts, held };
}

const listNow = (): { name: string; deleted?: string }[] =>
  (JSON.parse(localStorage.getItem("hyperlocal.workspaces") ?? '{"all":[]}') as { all: { name: string }[] })
    .all;

beforeEach(() => {
  disk.stores.clear();
  disk.killed = false;
  localStorage.clear();
  disk.stores.set("hyperlocal-workspace", new Map([[OLD.id, OLD]]));
});

test("what a browser kept before is the first workspace, with what was on its way and in drafts, whenever the page is killed", async () => {
  const left = begin("walk", "walk_left", walk("on its way"), new Date("2026-11-02T09:00:00Z"));
  localStorage.setItem("hyperlocal.pending", JSON.stringify([left]));
  localStorage.setItem("hyperlocal.walk-drafts", JSON.stringify({ new: { draft: "typed", began: [] } }));
  const read = (content: unknown) => (typeof content === "string" ? content : undefined);
  for (const killed of [true, false, true, false]) {
    disk.killed = killed;
    const first = load();
    // A page that is killed while it takes up what was on its way never ends.
    await Promise.race([first, new Promise((soon) => setTimeout(soon, 50))]);
  }
  const page = await load();
  expect([page.HERE, page.nameOfThis()]).toEqual(["", ""]);
  expect(page.held()).toEqual(["from before", "on its way"]);
  expect(page.draftOf({ key: "hyperlocal.walk-drafts", read }, "new")).toBe("typed");
});

test("two tabs with two workspaces see nothing of each other: states, drafts, and what is on its way", async () => {
  const one = await load();
  const id = (await one.makeWorkspace("Bolton")) ?? "";
  const drafts = {
    key: "hyperlocal.walk-drafts",
    read: (all: unknown) => (typeof all === "string" ? all : undefined),
  };
  one.keepDraftOf(drafts, "new", "typed in the first");
  const other = await load(id);
  expect([other.HERE, other.nameOfThis(), other.held()]).toEqual([id, "Bolton", []]);
  expect(other.draftOf(drafts, "new")).toBeNull();
  other.keepDraftOf(drafts, "new", "typed in Bolton");
  await other.addRecord("walk", "walk_b", walk("of Bolton"));
  // Killed on the way to the database: the next page of the same workspace takes it up, and no other does.
  disk.killed = true;
  void other.addRecord("walk", "walk_c", walk("on its way"));
  disk.killed = false;
  expect((await load("")).held()).toEqual(["from before"]);
  expect(one.draftOf(drafts, "new")).toBe("typed in the first");
  const again = await load(id);
  expect(again.held()).toEqual(["of Bolton", "on its way"]);
  expect(again.draftOf(drafts, "new")).toBe("typed in Bolton");
});

test("a copy is whole or not there at all, and apart from what it is a copy of", async () => {
  const page = await load();
  disk.killed = true;
  void page.copyWorkspace({ id: "", name: "My workspace" });
  await new Promise((soon) => setTimeout(soon, 0));
  expect(listNow()).toEqual([]);
  disk.killed = false;
  const id = (await page.copyWorkspace({ id: "", name: "My workspace" })) ?? "";
  expect(listNow().map(({ name }) => name)).toEqual(["My workspace", "My workspace, copy"]);
  const copy = await load(id);
  await copy.addRecord("walk", "walk_new", walk("only here"));
  expect(copy.held()).toEqual(["from before", "only here"]);
  expect((await load("")).held()).toEqual(["from before"]);
});

test("a name is free or gets a number, and a deleted workspace comes back whole within 30 days and is gone after", async () => {
  const page = await load();
  const id = (await page.makeWorkspace("Bolton", new Map([[OLD.id, OLD]]))) ?? "";
  await page.makeWorkspace(" Bolton ");
  expect(page.renameWorkspace("", "Bolton")).toBe(true);
  expect(listNow().map(({ name }) => name)).toEqual(["Bolton 3", "Bolton", "Bolton 2"]);
  page.deleteWorkspace(id);
  const days = (n: number): Date => new Date(Date.now() + n * 86_400_000);
  await page.tidyWorkspaces(days(29));
  page.bringBackWorkspace(id);
  expect((await load(id)).held()).toEqual(["from before"]);
  page.deleteWorkspace(id);
  localStorage.setItem(`hyperlocal.sharing ${id}`, "yes");
  localStorage.setItem("hyperlocal.walk-drafts", JSON.stringify({ new: "stays", [`new ${id}`]: "goes" }));
  // Killed while it lets go: it is still listed, and the next time ends it.
  disk.killed = true;
  void page.tidyWorkspaces(days(31));
  await new Promise((soon) => setTimeout(soon, 0));
  expect(listNow()).toHaveLength(3);
  disk.killed = false;
  await (await load("")).tidyWorkspaces(days(31));
  expect(listNow().map(({ name }) => name)).toEqual(["Bolton 3", "Bolton 2"]);
  expect(disk.stores.get(`hyperlocal-workspace ${id}`)?.size).toBe(0);
  expect(localStorage.getItem(`hyperlocal.sharing ${id}`)).toBeNull();
  expect(localStorage.getItem("hyperlocal.walk-drafts")).toBe('{"new":"stays"}');
  expect((await load("")).held()).toEqual(["from before"]);
});

test("a workspace whose list another tab cleared is listed again, and a new tab opens the one that was opened last", async () => {
  const page = await load();
  const id = (await page.makeWorkspace("Bolton")) ?? "";
  localStorage.removeItem("hyperlocal.workspaces");
  const tab = await load(id);
  await tab.addRecord("walk", "walk_b", walk("of Bolton"));
  await tab.tidyWorkspaces(new Date());
  expect(listNow().map(({ name }) => name)).toEqual(["My workspace", "Workspace"]);
  tab.openWorkspace(id);
  expect((await load(null)).held()).toEqual(["of Bolton"]);
});

test("drafts of the first workspace go with it, and leave those of others", async () => {
  const first = await load();
  const id = (await first.makeWorkspace("Bolton")) ?? "";
  localStorage.setItem("hyperlocal.entry-drafts", JSON.stringify({ new: "goes", [`new ${id}`]: "stays" }));
  first.deleteWorkspace("");
  await (await load(id)).tidyWorkspaces(new Date(Date.now() + 31 * 86_400_000));
  expect(JSON.parse(localStorage.getItem("hyperlocal.entry-drafts") ?? "{}")).toEqual({
    [`new ${id}`]: "stays",
  });
});

test("no tab opens a workspace that was deleted: neither one that opens next, nor one that is loaded anew", async () => {
  const first = await load();
  const id = (await first.makeWorkspace("Bolton", new Map([[OLD.id, OLD]]))) ?? "";
  const second = await load("");
  second.openWorkspace(id);
  expect((await load(null)).HERE).toBe(id);
  const deleting = await load("");
  expect(deleting.deleteWorkspace(id)).toBe(true);
  expect((await load(null)).HERE).toBe("");
  expect((await load(id)).HERE).toBe("");
  deleting.bringBackWorkspace(id);
  expect((await load(id)).held()).toEqual(["from before"]);
});

test("a tab keeps which workspace it has open only where there are several, and stays with it when another tab makes one", async () => {
  const page = await load();
  expect(sessionStorage.length).toBe(0);
  const id = (await page.makeWorkspace("Bolton")) ?? "";
  (await load("")).openWorkspace(id);
  sessionStorage.clear();
  // The first tab hears of it, as it would from another.
  window.dispatchEvent(new StorageEvent("storage", { key: "hyperlocal.workspaces" }));
  expect(sessionStorage.getItem("hyperlocal.workspace")).toBe("");
});
