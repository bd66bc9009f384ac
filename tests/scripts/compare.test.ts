import { expect, test } from "vitest";
import { packFile } from "../../scripts/pipeline/gzip";
import { stampFile } from "../../scripts/pipeline/stamp-file";
import { compareBuilds, compareValues, unexplained } from "../../scripts/pipeline/compare";
import { readFromDir } from "../../scripts/read-from-dir";
import type { ColumnHeader } from "../../src/data/indicator";
import { readPack } from "../../src/data/files";
import { loadAreas, type ReadBytes } from "../../src/data";
import type { Column } from "../../src/model/indicator";

const column = (values: number[]): Column => ({
  id: "x",
  num: Float64Array.from(values, (v) => (Number.isNaN(v) ? 0 : v)),
  den: new Float64Array(values.length).fill(1),
  scale: 1,
  value: Float64Array.from(values),
  status: Uint8Array.from(values, (v) => (Number.isNaN(v) ? 1 : 0)),
});

test("changes are counted area by area; what appears or vanishes has no size", () => {
  expect(compareValues(column([1, 2, 3, NaN, 5]), column([1, 2.5, 2, 4, NaN]))).toEqual({
    areas: 4,
    appeared: 1,
    vanished: 1,
    most: 1,
    meanChange: -0.25,
  });
  expect(compareValues(column([1, NaN]), column([1, NaN])).areas).toBe(0);
});

const read = readFromDir("public/data");
const CORE20 = "columns/imd25_share_core20.bin";

/** The committed build, but nobody in one MSOA lives in a Core20 LSOA any more. */
async function changed(row: number): Promise<ReadBytes> {
  const pack = await readPack<ColumnHeader>(read, CORE20);
  const blocks = Object.entries(pack.blocks).map(([name, values]) => ({
    name,
    values: values.map((v, i) => (name === "msoa21.num" && i === row ? 0 : v)),
  }));
  const bytes = stampFile(CORE20, "another", packFile(pack.header, blocks));
  return (path) => (path === CORE20 ? Promise.resolve(bytes) : read(path));
}

test("a changed indicator and the flag that follows are found, and stay unexplained until a reason is given", async () => {
  const pack = await readPack<ColumnHeader>(read, CORE20);
  const areas = await loadAreas(read);
  const num = pack.blocks["msoa21.num"] ?? new Float64Array();
  const times = pack.header.levels.msoa21.times;
  const row = num.findIndex((n, i) => n * times === areas.population[i]);
  const comparison = await compareBuilds(read, await changed(row));
  expect(comparison.changes).toEqual([
    {
      id: "imd25_share_core20",
      kind: "changed",
      levels: { msoa21: { areas: 1, appeared: 0, vanished: 0, most: 1, meanChange: -1 } },
    },
  ]);
  expect([comparison.flagged, comparison.unflagged]).toEqual([[], [areas.code[row]]]);
  expect(unexplained(comparison, [], "a", "b")).toEqual(["imd25_share_core20"]);
  expect(
    unexplained(comparison, [{ from: "a", to: "b", why: { "*": "corrected at the source" } }], "a", "b"),
  ).toEqual([]);
  expect(
    unexplained(comparison, [{ from: "a", to: "c", why: { "*": "another step" } }], "a", "b"),
  ).toHaveLength(1);
});

test("a build is not different from itself", async () => {
  expect(await compareBuilds(read, read)).toEqual({ changes: [], flagged: [], unflagged: [] });
});
