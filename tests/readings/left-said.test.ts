import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { indicatorOf } from "../../src/config/indicators";
import { loadAreas, loadIndicator } from "../../src/data";
import { msoaTable } from "../../src/export/rows";
import { propertiesByCode } from "../../src/export/geo/properties";
import { STATUS } from "../../src/model/indicator";
import { notesOf } from "../../src/panels/export/brief/AreaFigures";
import { saySides, sayStatus } from "../../src/panels/profile/evidence-table";
import { besideOf } from "../../src/readings/profile/beside";
import { partOf, readingOf } from "../../src/readings/profile/reading";
import { subjectOf } from "../../src/readings/profile/subject";
import { classify } from "../../src/stats/classify";
import { markOf, sayNotedValue } from "../../src/words/say-value";

// What a value leaves out is said wherever the value is. Counted in the inputs apart from the pipeline: in Tower Hamlets 6 of the
// areas, with 51,255 of 325,789 people, have no published male life expectancy; of England's LSOAs 815 have no number of children.
const read = readFromDir("public/data");
const areas = await loadAreas(read);
const everyone = Int32Array.from(areas.code.keys());
const CHILDREN = "iod25_children_income_deprived_people";
const children = await loadIndicator(read, CHILDREN, areas);
const men = await loadIndicator(read, "le_male_2015_19", areas);
const women = await loadIndicator(read, "le_female_2015_19", areas);
const hips = await loadIndicator(read, "sar_emergency_hip_fracture_65plus_2015_20", areas);
const FEW = areas.code.indexOf("E02006912");

const statusFile = (level: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(
    readFileSync(`public/data/download/${level}_status.csv`, "utf8").replace(/^\uFEFF/, ""),
    { header: true, skipEmptyLines: true },
  ).data;

describe("the downloads", () => {
  it("say of districts, boards and England what a value leaves out, as of MSOAs", () => {
    const men16 = statusFile("lad24").find(
      (row) => row.lad24cd === "E09000030" && row.indicator === "le_male_2015_19",
    );
    expect(men16).toMatchObject({ status: "partial", parts_left_out: "6", people_left_out: "51255" });
    expect(Number(men16?.share_left_out)).toBeCloseTo(51_255 / 325_789, 12);
    expect(statusFile("england").find(({ indicator }) => indicator === CHILDREN)).toMatchObject({
      status: "partial",
      parts_left_out: "815",
      people_left_out: "1231541",
    });
    expect(
      statusFile("msoa21").find((row) => row.msoa21cd === "E02006912" && row.indicator === CHILDREN),
    ).toMatchObject({ status: "partial", parts_left_out: "5", people_left_out: "10055" });
    expect(statusFile("icb26").filter(({ status }) => status === "partial").length).toBeGreaterThan(36);
    expect(statusFile("icb24").filter(({ status }) => status === "partial").length).toBeGreaterThan(42);
  });

  it("name in a list each value of a row that is not plain, in CSV, workbook and GeoJSON alike", () => {
    const flags = { verdict: new Uint8Array(6856), pocket: new Uint8Array(6856), core20: children.msoa21 };
    const table = msoaTable(areas, [FEW, 0], [children.msoa21], flags);
    expect(table.columns.at(-1)).toBe("notes");
    const said = `${CHILDREN}: leaves out 5 areas without a published value, with 83% of the people`;
    expect(table.rows[0]?.at(-1)).toBe(said);
    expect(propertiesByCode(table).get("E02006912")?.notes).toBe(said);
  });
});

describe("the map", () => {
  it("says it in the tip and in the walk, and counts such areas in the key", () => {
    expect(sayNotedValue(indicatorOf(CHILDREN), children.msoa21, FEW, areas.population[FEW] ?? NaN)).toBe(
      "10, leaves out 5 areas without a published value, with 83% of the people",
    );
    expect(classify(indicatorOf(CHILDREN), children.msoa21, "england", everyone).partial).toBe(588);
  });
});

describe("a merged area of which a part has no value", () => {
  // Found in Local Health and the crosswalk: E02002487 (of E02007059) and E02005714 (of E02007106) are blank.
  it("has none where under 80% of its people are covered, and is left out of its district", () => {
    for (const [{ msoa21 }, code] of [
      [women, "E02007059"],
      [hips, "E02007106"],
    ] as const) {
      const i = areas.code.indexOf(code);
      expect([msoa21.value[i], msoa21.status[i]]).toEqual([NaN, STATUS.suppressed]);
    }
    expect(women.msoa21.status.filter((one) => one === STATUS.suppressed)).toHaveLength(19);
    expect(hips.msoa21.status.filter((one) => one === STATUS.suppressed)).toHaveLength(57);
  });
});

describe("beside a reading", () => {
  const pick = (codes: readonly string[]) =>
    subjectOf(areas, {
      vintage: "2026",
      footprint: null,
      place: null,
      picked: codes.map((code) => areas.code.indexOf(code)),
      scope: everyone,
    });
  const lives = indicatorOf("le_male_2015_19");

  it("England and the district say what their values leave out", () => {
    const th = areas.lads.findIndex(({ code }) => code === "E09000030");
    const inside = areas.code.filter((_, i) => areas.lad[i] === th && !Number.isNaN(men.msoa21.value[i]));
    const subject = pick([inside[0] ?? ""]);
    const reading = readingOf(lives, men, subject, besideOf(areas, "2026", subject), areas.people);
    expect([reading.england.mark, reading.footprint.mark, reading.district.mark]).toEqual(["+", "+", "+"]);
    expect(saySides(reading, { footprint: "ICB", district: "district" })).toMatch(
      /^England leaves out 59 areas .* with 1% of the people; ICB leaves out \d+ areas .*; district leaves out 6 areas without a published value, with 16% of the people$/,
    );
  });

  it("a union that leaves something out also says what is estimated", () => {
    const guessed = areas.code.filter((_, i) => men.msoa21.status[i] === STATUS.estimated).slice(0, 9);
    const blank = areas.code.find((_, i) => men.msoa21.status[i] === STATUS.suppressed) ?? "";
    const subject = pick([...guessed, blank]);
    expect(partOf(lives, men, subject)).toMatchObject({ status: STATUS.partial, estimated: 9 });
    expect(
      sayStatus(readingOf(lives, men, subject, { footprint: null, district: null }, areas.people)),
    ).toMatch(/^leaves out 1 area .*; 9 of its areas are estimated from earlier areas$/);
  });
});

it("an area's page of the brief marks England's life expectancy and says why", () => {
  const data = new Map([
    ["le_male_2015_19", men],
    ["le_female_2015_19", women],
  ]);
  expect(notesOf(data, 0, areas)).toBe(
    "+ Life expectancy, women, England: leaves out 19 areas without a published value, with under 1% of the people. + Life expectancy, men, England: leaves out 59 areas without a published value, with 1% of the people.",
  );
  expect(markOf(men.ctry21.status[0])).toBe("+");
});
