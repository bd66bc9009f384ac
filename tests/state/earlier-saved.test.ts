// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { seededRandom } from "../../src/stats/random";

/** The browser's databases by name; `left` is how many more writes get there before the page is killed. */
const disk = vi.hoisted(() => ({ stores: new Map<string, Map<string, unknown>>(), left: Infinity }));
vi.mock("idb-keyval", () => {
  const of = (name: string): Map<string, unknown> => {
    const found = disk.stores.get(name) ?? new Map<string, unknown>();
    disk.stores.set(name, found);
    return found;
  };
  const done = (work: () => void): Promise<void> =>
    disk.left-- > 0 ? Promise.resolve().then(work) : Promise.reject(new Error("killed"));
  return {
    createStore: (name: string) => name,
    values: (name: string) => Promise.resolve([...of(name).values()]),
    entries: (name: string) => Promise.resolve([...of(name)]),
    keys: (name: string) => Promise.resolve([...of(name).keys()]),
    setMany: (all: [string, unknown][], name: string) =>
      done(() => {
        for (const [key, value] of all) of(name).set(key, value);
      }),
    delMany: (keys: string[], name: string) =>
      done(() => {
        for (const key of keys) of(name).delete(key);
      }),
  };
});
vi.mock("../../src/state/letting-go", () => ({ lettingGo: <T>(store: T): T => store }));
vi.stubGlobal("navigator", {});
vi.stubGlobal(
  "BroadcastChannel",
  class {
    postMessage = (): void => undefined;
    close = (): void => undefined;
  },
);

const RULE = { join: "all", conditions: [{ kind: "extent", atLeast: 0.3 }] };
const OWN = {
  join: "any",
  conditions: [{ kind: "indicator", indicator: "own_falls_1a2b3c", worst: 20, lens: "england" }],
};
const UNSOUND = { name: "Odd", rule: { join: "some" } };

/** A page that opens: another one each time. */
async function open() {
  vi.resetModules();
  const [work, earlier, saved] = await Promise.all([
    import("../../src/state/workspace"),
    import("../../src/state/earlier-saved"),
    import("../../src/workspace/saved/saved-records"),
  ]);
  await work.loadWorkspace();
  const held = () => {
    const { revisions } = work.useWorkspace.getState();
    return [...saved.ruleRecords(revisions), ...saved.setRecords(revisions)]
      .filter(({ deleted }) => deleted === null)
      .map(({ content }) => content);
  };
  return { ...work, ...earlier, ...saved, held };
}
const ALL = [
  { name: "Falls", rule: OWN },
  { name: "Winter", rule: RULE },
  { name: "North", areas: ["E02001059", "E02001060"] },
];

beforeEach(() => {
  disk.stores.clear();
  disk.left = Infinity;
  localStorage.clear();
  localStorage.setItem(
    "hyperlocal.rules",
    JSON.stringify([{ name: "Winter", rule: RULE }, UNSOUND, null, { name: "Falls", rule: OWN }]),
  );
  disk.stores.set("hyperlocal-sets", new Map([["North", ["E02001059", "E02001060"]]]));
});

test("rules and sets of before are records of every workspace, and what is not sound stays where it was", async () => {
  localStorage.setItem(
    "hyperlocal.workspaces",
    JSON.stringify({
      last: "",
      all: [
        { id: "", name: "My workspace" },
        { id: "1234abcd", name: "Bolton" },
        { id: "abcd1234", name: "Gone", deleted: "2026-11-01T09:00:00.000Z" },
      ],
    }),
  );
  const page = await open();
  await page.takeUpEarlier();
  expect(page.held()).toEqual(ALL);
  const here = [...(disk.stores.get("hyperlocal-workspace") ?? new Map()).keys()].sort();
  expect(here).toHaveLength(3);
  for (const id of ["1234abcd", "abcd1234"])
    expect([...(disk.stores.get(`hyperlocal-workspace ${id}`) ?? new Map()).keys()].sort()).toEqual(here);
  expect(disk.stores.get("hyperlocal-sets")?.size).toBe(0);
  expect(JSON.parse(localStorage.getItem("hyperlocal.rules") ?? "")).toEqual([UNSOUND, null]);
});

test("40 kills at random writes of taking them up lose none and double none", async () => {
  const random = seededRandom(2026);
  const [rules, sets] = [localStorage.getItem("hyperlocal.rules") ?? "", disk.stores.get("hyperlocal-sets")];
  for (let kill = 0; kill < 40; kill++) {
    disk.stores.clear();
    disk.stores.set("hyperlocal-sets", new Map(sets));
    localStorage.setItem("hyperlocal.rules", rules);
    disk.left = random() % 4;
    await (await open()).takeUpEarlier().catch(() => undefined);
    disk.left = Infinity;
    const next = await open();
    await next.takeUpEarlier();
    expect(next.held()).toEqual(ALL);
    const records = [...next.useWorkspace.getState().revisions.values()].map(({ record }) => record);
    expect(new Set(records).size).toBe(records.length);
  }
});

test("one that was deleted since does not come back when a tab of before writes its list again", async () => {
  const page = await open();
  await page.takeUpEarlier();
  const winter = page
    .ruleRecords(page.useWorkspace.getState().revisions)
    .find(({ content }) => content.name === "Winter");
  if (!winter) throw new Error("there is no such rule");
  await page.changeRecord(winter.standing, null);
  const other = { ...RULE, join: "any" };
  localStorage.setItem(
    "hyperlocal.rules",
    JSON.stringify([
      { name: "Winter", rule: RULE },
      { name: "Summer", rule: other },
    ]),
  );
  const next = await open();
  await next.takeUpEarlier();
  expect(next.held().map(({ name }) => name)).toEqual(["Falls", "Summer", "North"]);
});

test("where the browser has no room, the earlier place keeps them", async () => {
  disk.left = 0;
  const page = await open();
  await page.takeUpEarlier();
  expect(page.held()).toEqual(ALL);
  expect(localStorage.getItem("hyperlocal.rules")).toContain("Winter");
  expect(disk.stores.get("hyperlocal-sets")?.size).toBe(1);
});

test("text that is no list of rules holds none, and does not stop the page", async () => {
  const { earlierRules } = await open();
  for (const text of ["{not json", "", "7", "{}", null]) expect(earlierRules(text).sound).toEqual([]);
});
