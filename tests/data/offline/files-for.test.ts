import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { DetailIndex } from "../../../src/data/detail";
import { ENGLAND_SCOPE, filesFor } from "../../../src/data/offline/files-for";
import type { Manifest } from "../../../src/model/manifest";

const read = (path: string): unknown =>
  (JSON.parse(readFileSync(join("public/data", path), "utf8")) as { content: unknown }).content;
const { files } = read("manifest.json") as Manifest;
const index = read("detail/index.json") as DetailIndex;
const paths = (scope: string): readonly string[] => filesFor(scope, files, index).map(({ path }) => path);

it("keeps all but tables to download for England, and of one footprint all but the others' boundaries", () => {
  const england = paths(ENGLAND_SCOPE);
  expect(england).toEqual(files.map(({ path }) => path).filter((path) => !path.startsWith("download/")));
  const one = new Set(paths("2026-E54000057"));
  const own = index["2026-E54000057"];
  const left = england.filter((path) => !one.has(path));
  expect(one.has(own ?? "")).toBe(true);
  expect(new Set([...left, own])).toEqual(new Set(Object.values(index)));
  expect(one.has("detail/index.json")).toBe(true);
});

it("says which footprint it does not know", () => {
  expect(() => paths("2026-E54999999")).toThrow("There is no footprint 2026-E54999999.");
});
