import { beforeAll, expect, test } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas, loadElectoral, loadIndicator, loadLsoaLinks, loadLsoas } from "../../../src/data";
import { loadCrosswalk } from "../../../src/data/crosswalk";
import { STATUS } from "../../../src/model/indicator";
import { makeOwn, type OwnSaid } from "../../../src/workspace/own/make-own";
import { ownData } from "../../../src/workspace/own/own-data";
import { isOwnId, nameInId, ownId } from "../../../src/model/own-id";
import { readOwnFigures } from "../../../src/workspace/own/own-figures";
import { ownIndicator, ownSource } from "../../../src/workspace/own/own-indicator";
import { readOwn } from "../../../src/workspace/own/read-own";
import { knownCodes } from "../../../src/workspace/own/known-codes";
import type { KnownCodes } from "../../../src/workspace/own/area-codes";
import type { Carriers } from "../../../src/workspace/own/to-msoa";

const read = readFromDir("public/data");
const SAID: OwnSaid = {
  ...{ name: "Falls admissions", polarity: "high-worse", period: "2025/26", owner: "Bolton Council" },
  ...{ licence: "partners only", maskUnder: 5, file: "falls.csv", unit: "proportion" },
};
let carriers: Carriers;
let known: KnownCodes;
beforeAll(async () => {
  const areas = await loadAreas(read);
  const [lsoas, crosswalk, links] = await Promise.all([
    loadLsoas(read),
    loadCrosswalk(read),
    loadLsoaLinks(read),
  ]);
  carriers = { areas, lsoas, crosswalk, links, wards: (await loadElectoral(read)).ward };
  known = knownCodes(carriers);
});

/** Census counts by MSOA, as a person's own table would hold them. */
async function censusTable(): Promise<string[][]> {
  const column = (await loadIndicator(read, "imd25_share_core20", carriers.areas)).msoa21;
  const rows = carriers.areas.code.map((code, i) => [code, String(column.num[i]), String(column.den[i])]);
  return [["msoa21cd", "count", "denominator"], ...rows];
}

test("own counts make the same shares as the official ones at every level, ICBs and England added up from their areas", async () => {
  const table = readOwn(await censusTable(), known);
  const { figures, counts } = makeOwn(table, { kind: "share" }, SAID, carriers, known.msoa21.size);
  expect(counts).toEqual({ value: 6856, estimated: 0, suppressed: 0, partial: 0 });
  const own = ownData("own_core20_aaaaaa", figures, carriers.areas);
  const official = await loadIndicator(read, "imd25_share_core20", carriers.areas);
  const scale = official.msoa21.scale;
  for (const level of ["msoa21", "lad24", "ctry21"] as const)
    own[level].value.forEach((value, row) =>
      expect(value / scale).toBeCloseTo(official[level].value[row] ?? NaN, 9),
    );
});

test("counts per 1,000 people are counts over residents, and a count is added up", async () => {
  const table = readOwn(await censusTable(), known);
  const at = table.columns[0]?.at ?? -1;
  const perHead = makeOwn(
    table,
    { kind: "per1000", at },
    { ...SAID, unit: "per1000" },
    carriers,
    6856,
  ).figures;
  const count = makeOwn(table, { kind: "column", at }, { ...SAID, unit: "count" }, carriers, 6856).figures;
  const { areas } = carriers;
  const [rates, counts] = [ownData("own_a_aaaaaa", perHead, areas), ownData("own_b_aaaaaa", count, areas)];
  const total = counts.msoa21.value.reduce((sum, value) => sum + value, 0);
  expect(counts.ctry21.value[0]).toBeCloseTo(total, 6);
  const people = areas.population.reduce((sum, n) => sum + n, 0);
  expect(rates.ctry21.value[0]).toBeCloseTo((1000 * total) / people, 9);
  expect(rates.msoa21.value[7]).toBeCloseTo(
    (1000 * (counts.msoa21.value[7] ?? NaN)) / (areas.population[7] ?? NaN),
    9,
  );
});

test("a larger area has a figure only where its areas cover four fifths of its people; what they leave out is counted", () => {
  const { areas } = carriers;
  const bolton = areas.lads.findIndex(({ name }) => name === "Bolton");
  const inside = areas.code.map((_, i) => i).filter((i) => areas.lad[i] === bolton);
  const rows = inside.slice(1).map((i) => [areas.code[i] ?? "", "12.5"]);
  const table = readOwn([["code", "Uptake %"], ...rows], known);
  const { figures } = makeOwn(table, { kind: "column", at: 1 }, { ...SAID, unit: "percent" }, carriers, 6856);
  const own = ownData("own_u_aaaaaa", figures, areas);
  expect(own.lad24.value[bolton]).toBeCloseTo(12.5, 9);
  // What stood in the table stands on the map, to the last digit.
  expect(own.msoa21.value[inside[1] ?? -1]).toBe(12.5);
  expect(own.lad24.status[bolton]).toBe(STATUS.partial);
  expect(own.lad24.left?.rows[bolton]).toBe(1);
  expect(own.lad24.left?.people[bolton]).toBe(areas.population[inside[0] ?? -1]);
  expect(own.ctry21.value[0]).toBeNaN();
});

test("areas of 2011 are marked as estimated, and a district's count is lent to no area", () => {
  const { crosswalk, areas } = carriers;
  const rows = crosswalk.codes11.map((code) => [code, "4.5"]);
  const table = readOwn([["code", "Smoking, % of adults"], ...rows], known);
  const made = makeOwn(
    table,
    { kind: "column", at: 1 },
    { ...SAID, unit: "percent" },
    carriers,
    crosswalk.codes11.length,
  );
  expect(made.counts.estimated).toBe(crosswalk.changed.reduce((sum, one) => sum + one, 0));
  const lads = areas.lads.map(({ code }) => [code, "17"]);
  const districts = readOwn([["code", "Cases"], ...lads], known);
  const none = makeOwn(
    districts,
    { kind: "column", at: 1 },
    { ...SAID, unit: "count" },
    carriers,
    lads.length,
  );
  expect(none.counts.value).toBe(0);
});

test("own figures are an indicator with its source, named as nobody's official statistic, and kept as plain JSON", async () => {
  const table = readOwn(await censusTable(), known);
  const { figures } = makeOwn(table, { kind: "share" }, SAID, carriers, 6856);
  expect(readOwnFigures(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
  expect(readOwnFigures({ ...figures, rows: [["E02000001", NaN, 1, 0]] })).toBeUndefined();
  expect(readOwnFigures({ ...figures, owner: "" })).toBeUndefined();
  const id = ownId("Falls: admissions (65+)", "3f9a1c77");
  expect([id, isOwnId(id), nameInId(id)]).toEqual([
    "own_falls_admissions_65_3f9a1c",
    true,
    "falls admissions 65",
  ]);
  const indicator = ownIndicator(id, figures);
  expect(indicator.caveat).toBe("Use: partners only. Not an official statistic.");
  expect(indicator.definition).toContain(
    "Own figures of Bolton Council: “count / denominator” of the file falls.csv",
  );
  expect(ownSource(id, figures).attribution).toBe(
    "Own figures of Bolton Council: Falls admissions, 2025/26 (partners only)",
  );
  expect(indicator.source).toBe(ownSource(id, figures).id);
});
