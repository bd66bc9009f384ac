// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { anyEarlier, RULES_KEY, SETS } from "../../src/state/earlier-places";

const naming = (...names: string[]) => ({
  databases: () => Promise.resolve(names.map((name) => ({ name, version: 1 }))),
});

beforeEach(() => localStorage.clear());

test("a browser that does not name its databases is looked into for sets of an earlier version", async () => {
  vi.stubGlobal("indexedDB", {});
  expect(await anyEarlier()).toBe(true);
});

test("one that names them is looked into only where something is kept", async () => {
  vi.stubGlobal("indexedDB", naming("hyperlocal-workspace"));
  expect(await anyEarlier()).toBe(false);
  localStorage.setItem(RULES_KEY, "[]");
  expect(await anyEarlier()).toBe(true);
  localStorage.clear();
  vi.stubGlobal("indexedDB", naming(SETS));
  expect(await anyEarlier()).toBe(true);
});
