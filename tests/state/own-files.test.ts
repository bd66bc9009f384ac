// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import type { DirectoryHandle } from "../../src/state/folder-handle";
import { browserOf, fileOf } from "../../src/workspace/shared/folder";

const disk = vi.hoisted(() => ({ rows: new Map<string, unknown>() }));
vi.mock("idb-keyval", () => ({
  createStore: () => null,
  get: (key: string) => Promise.resolve(disk.rows.get(key)),
  set: (key: string, value: unknown) => Promise.resolve(void disk.rows.set(key, value)),
  del: (key: string) => Promise.resolve(void disk.rows.delete(key)),
  entries: () => Promise.resolve([...disk.rows]),
}));

const folder = (id: string) => ({ handle: {} as DirectoryHandle, who: "Ann", id, looked: [] });
beforeEach(() => {
  vi.resetModules();
  disk.rows.clear();
});

test("what a workspace wrote is this browser's after it has stopped sharing, shared again, or gone for good", async () => {
  const { forgetFolder, forgetFolderOf, keepFolder, keptFolder, ownIds } =
    await import("../../src/state/folder-handle");
  await keepFolder(folder("0a1b2c3d"));
  await forgetFolder();
  expect(await keptFolder()).toBeUndefined();
  expect(await ownIds()).toEqual(["0a1b2c3d"]);
  await keepFolder(folder("11223344"));
  // As a version that remembered nothing kept the folder of another workspace.
  disk.rows.set("folder 1234abcd", folder("55667788"));
  await forgetFolderOf("folder 1234abcd");
  expect(new Set(await ownIds())).toEqual(new Set(["0a1b2c3d", "11223344", "55667788"]));
});

test("a file says which browser wrote it, whoever it is called by, and in a second copy too", () => {
  expect(browserOf(fileOf("Ann", "0a1b2c3d"))).toBe("0a1b2c3d");
  expect(browserOf("hyperlocal Ann 0a1b2c3d (2).hyperlocal")).toBe("0a1b2c3d");
  expect(browserOf("Ann’s copy.hyperlocal")).toBe("");
});
