import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Here } from "../../src/state/offline-here";
import { withRoom } from "../../src/state/offline-room";

const BASE = "https://host.example/a/";
const here: Here = { base: BASE, entry: `${BASE}assets/index-b.js`, cache: "hyperlocal /a/ index-b.js" };
const OTHER_SITE = "hyperlocal /z/ index-a.js";
let kept: string[];
let held: string[];

beforeEach(() => {
  kept = ["hyperlocal /a/ index-a.js", here.cache, OTHER_SITE, "someone else's"];
  held = [];
  vi.stubGlobal("caches", {
    keys: () => Promise.resolve(kept),
    delete: (name: string) => Promise.resolve((kept = kept.filter((one) => one !== name))),
  });
  const request = async (name: string, _: LockOptions, act: (lock: object | null) => Promise<void>) =>
    act(held.includes(name) ? null : {});
  vi.stubGlobal("navigator", { locks: { request } });
});
afterEach(() => vi.unstubAllGlobals());

const noRoom = (): DOMException => new DOMException("Quota exceeded.", "QuotaExceededError");
/** A disk with room for `builds` of this site's caches. */
const disk = (builds: number) =>
  vi.fn(() =>
    kept.filter((name) => name.startsWith("hyperlocal /a/")).length > builds
      ? Promise.reject(noRoom())
      : Promise.resolve(),
  );

it("drops an older build for room, and nothing of another site, and keeps at the second try", async () => {
  const keep = disk(1);
  await withRoom(here, keep);
  expect(keep).toHaveBeenCalledTimes(2);
  expect(kept).toEqual([here.cache, OTHER_SITE, "someone else's"]);
});

it("drops nothing where there is room, or where something else is wrong", async () => {
  await withRoom(here, disk(2));
  const gone = vi.fn(() => Promise.reject(new TypeError("Failed to fetch")));
  await expect(withRoom(here, gone)).rejects.toThrow("Failed to fetch");
  expect(gone).toHaveBeenCalledTimes(1);
  expect(kept).toHaveLength(4);
});

it("leaves a build that a page holds, and says that there is no room after two tries", async () => {
  held = ["hyperlocal /a/ index-a.js"];
  const keep = disk(1);
  await expect(withRoom(here, keep)).rejects.toMatchObject({ name: "QuotaExceededError" });
  expect(keep).toHaveBeenCalledTimes(2);
  expect(kept).toHaveLength(4);
});
