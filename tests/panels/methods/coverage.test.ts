import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { INDICATORS, indicatorOf } from "../../../src/config/indicators";
import { writeCsv } from "../../../src/export/csv";
import { LEVELS } from "../../../src/model/codes";
import { STATUS } from "../../../src/model/indicator";
import { coverageOf } from "../../../src/readings/methods/coverage";
import { downloadsOf } from "../../../src/readings/methods/downloads";
import { measureTable } from "../../../src/readings/methods/measure-table";
import { CHAPTERS } from "../../../src/panels/methods/formulas";
import { loadManifest } from "../../../src/data";
import { columnsFor, loadedAreas, read } from "../atlas";

interface StatusRow {
  readonly msoa21cd: string;
  readonly indicator: string;
  readonly status: string;
}
const statuses = Papa.parse<StatusRow>(
  readFileSync("public/data/download/msoa21_status.csv", "utf8").replace(/^\uFEFF/, ""),
  { header: true, skipEmptyLines: true },
).data;

test("coverage tells estimated, partial, suppressed and missing apart and adds up", () => {
  const value = Float64Array.of(1, 2, NaN, NaN, 5);
  const status = Uint8Array.of(
    STATUS.value,
    STATUS.estimated,
    STATUS.suppressed,
    STATUS.missing,
    STATUS.partial,
  );
  expect(coverageOf({ value, status })).toEqual({
    areas: 5,
    value: 3,
    estimated: 1,
    partial: 1,
    suppressed: 1,
    missing: 1,
  });
});

test("coverage of the MSOAs is that of the published table of statuses", async () => {
  const areas = await loadedAreas();
  const ids = ["le_female_2015_19", "le_male_2015_19", "fuel_poverty20_pct", "imd25_average_score"];
  for (const [id, data] of await columnsFor(areas, ids)) {
    const told = (status: string) =>
      statuses.filter((row) => row.indicator === id && row.status === status).length;
    const covered = coverageOf(data.msoa21);
    expect(covered).toMatchObject({
      suppressed: told("suppressed"),
      estimated: told("estimated"),
      missing: told("missing"),
    });
    expect(covered.value + covered.suppressed + covered.missing).toBe(6856);
    for (const level of LEVELS) expect(coverageOf(data[level]).areas).toBe(data[level].value.length);
  }
  expect(statuses.some(({ status }) => status === "suppressed")).toBe(true);
});

test("the download of one measure holds every MSOA, with [x] and the reason where there is no value", async () => {
  const areas = await loadedAreas();
  const id = "le_female_2015_19";
  const data = (await columnsFor(areas, [id])).get(id);
  if (!data) throw new Error("not loaded");
  const text = writeCsv(measureTable(areas, data.msoa21)).replace(/^\uFEFF/, "");
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  expect(rows.map(({ msoa21cd }) => msoa21cd)).toEqual(areas.code);
  const suppressed = rows.filter((row) => row[`${id}_status`] === "suppressed by the publisher");
  const published = statuses.filter((row) => row.indicator === id && row.status === "suppressed");
  expect(suppressed.map(({ msoa21cd }) => msoa21cd)).toEqual(published.map(({ msoa21cd }) => msoa21cd));
  expect(suppressed.every((row) => row[id] === "[x]")).toBe(true);
});

test("every table has its machine-readable description, the MSOAs' first", async () => {
  const { files } = await loadManifest(read);
  const downloads = downloadsOf(files);
  expect(downloads[0]?.table.path).toBe("download/msoa21_indicators.csv");
  expect(downloads.map(({ table }) => table.path).sort()).toEqual(
    files
      .map(({ path }) => path)
      .filter((path) => /^download\/.*\.csv$/.test(path))
      .sort(),
  );
  expect(downloads.every(({ metadata }) => metadata !== null)).toBe(true);
});

test("every measure has a column of its own and a source that is in the list", async () => {
  const { files } = await loadManifest(read);
  const paths = new Set(files.map(({ path }) => path));
  expect(INDICATORS.filter(({ id }) => !paths.has(`columns/${id}.bin`)).map(({ id }) => id)).toEqual([]);
  expect(indicatorOf("left_behind25").labels).toEqual(["No", "Yes"]);
});

test("formulas have names of their own and say something", () => {
  const names = CHAPTERS.flatMap(({ formulas }) => formulas.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(CHAPTERS.flatMap(({ formulas }) => formulas).filter(({ says }) => says.length < 20)).toEqual([]);
});
