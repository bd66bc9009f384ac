import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { parseNumeric } from "../../scripts/pipeline/numeric-source";
import { census21Age } from "../../scripts/sources/census2021-age";
import { census21Care } from "../../scripts/sources/census2021-care";
import { census21Disability } from "../../scripts/sources/census2021-disability";
import { census21Health } from "../../scripts/sources/census2021-health";
import { INDEX_KEYS, iod, readDenominators } from "../../scripts/sources/iod2025";
import { withOnsLookup } from "../../scripts/sources/lookup-ons";
import type { Lookup } from "../../scripts/sources/lookup-lsoa21";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const spines = { lsoa21: ["E01000001", "E01000002"], msoa21: [], msoa11: [] };

/** A Nomis bulk zip: England and Wales, several geographies, columns as published. */
function nomis(table: string, header: string[], rows: Record<string, number[]>, suffix = ""): Uint8Array {
  const lines = Object.entries(rows).map(([code, cells]) => [2021, "a name", code, ...cells].join(","));
  const csv = [
    "date,geography,geography code," + header.map((h) => `"${h}${suffix}"`).join(","),
    ...lines,
  ].join("\n");
  return zipSync({
    [`census2021-${table}-ctry.csv`]: bytes("date\n"),
    [`census2021-${table}-lsoa.csv`]: bytes(csv),
    "metadata/note.txt": bytes("x"),
  });
}

const HEALTH = [
  "Total: All usual residents",
  "Very good health",
  "Good health",
  "Fair health",
  "Bad health",
  "Very bad health",
].map((h) => `General health: ${h}`);
const HEALTH_ROWS = {
  W01000001: [1, 1, 1, 1, 1, 1],
  E01000002: [1384, 836, 423, 93, 24, 8],
  E01000001: [1475, 859, 468, 119, 18, 11],
};

test.each(["", "; measures: Value"])("TS037 is read from the Nomis zip (columns ending in %j)", (suffix) => {
  const read = parseNumeric(census21Health, "ts037.zip", nomis("ts037", HEALTH, HEALTH_ROWS, suffix), spines);
  expect([...read.very_good]).toEqual([859, 836]);
  expect([...read.residents]).toEqual([1475, 1384]);
});

test("TS038 and TS039 are read from their zips", () => {
  const disability = [
    "Total: All usual residents",
    "Disabled under the Equality Act",
    "Disabled under the Equality Act: Day-to-day activities limited a lot",
  ].map((h) => `Disability: ${h}`);
  const d = parseNumeric(
    census21Disability,
    "ts038.zip",
    nomis("ts038", disability, { E01000001: [1475, 152, 36], E01000002: [1385, 147, 35] }),
    spines,
  );
  expect([...d.disabled_limited_a_lot]).toEqual([36, 35]);
  const care = Object.values(census21Care.publisher.columns);
  const c = parseNumeric(
    census21Care,
    "ts039.zip",
    nomis("ts039", care, { E01000001: [1422, 1322, 67, 18, 15], E01000002: [1351, 1258, 76, 9, 8] }),
    spines,
  );
  expect([...c.care_50plus_h]).toEqual([15, 8]);
});

test("five-year bands of TS007A are added up", () => {
  const bands = Array.from({ length: 17 }, (_, i) =>
    i === 0 ? "Age: Aged 4 years and under" : `Age: Aged ${5 * i} to ${5 * i + 4} years`,
  );
  const header = ["Age: Total", ...bands, "Age: Aged 85 years and over"];
  // 0-14: 118; 15-24: 113; 25-64: 872; 65-74: 221; 75-84: 114; 85+: 35.
  const row = [1473, 40, 40, 38, 60, 53, 100, 110, 110, 110, 110, 110, 110, 112, 120, 101, 60, 54, 35];
  const a = parseNumeric(
    census21Age,
    "ts007a.zip",
    nomis("ts007a", header, { E01000001: row, E01000002: row }),
    spines,
  );
  expect([
    a.age_0_14[0],
    a.age_15_24[0],
    a.age_25_64[0],
    a.age_65_74[0],
    a.age_75_84[0],
    a.age_85plus[0],
  ]).toEqual([118, 113, 872, 221, 114, 35]);
});

test("a zip that is cut short, or holds another table, is named as such", () => {
  const zip = nomis("ts037", HEALTH, HEALTH_ROWS);
  expect(() => parseNumeric(census21Health, "ts037.zip", zip.subarray(0, zip.length - 30), spines)).toThrow(
    /ts037\.zip: the zip/,
  );
  expect(() => parseNumeric(census21Health, "x.zip", nomis("ts001", HEALTH, HEALTH_ROWS), spines)).toThrow(
    /holds no file like/,
  );
});

const RANK = "Rank (where 1 is most deprived)";
const DECILE = "Decile (where 1 is most deprived 10% of LSOAs)";
const FILE7 = [
  "Index of Multiple Deprivation (IMD)", "Income", "Employment", "Education, Skills and Training", "Health Deprivation and Disability", "Crime",
  "Barriers to Housing and Services", "Living Environment", "Children and Young People Sub-domain", "Adult Skills Sub-domain",
  "Geographical Barriers Sub-domain", "Wider Barriers Sub-domain", "Indoors Sub-domain", "Outdoors Sub-domain",
]; // prettier-ignore

test("File 7 of the IoD is read as published, with its denominators", () => {
  const indices = FILE7.flatMap((name) => [
    `${name} Score${name === "Income" || name === "Employment" ? " (rate)" : ""}`,
    `${name} ${RANK}`,
    `${name} ${DECILE}`,
  ]);
  const header = ["LSOA code (2021)", "LSOA name (2021)", ...indices, "Total population: mid 2022"]
    .map((h) => `"${h}"`)
    .join(",");
  const row = (code: string, rank: number, people: number): string =>
    [code, "a name", ...FILE7.flatMap(() => [0.5, rank, 8]), people].join(",");
  const csv = bytes([header, row("E01000002", 31203, 1610), row("E01000001", 26525, 1724)].join("\n"));
  const read = parseNumeric(iod, "File_7.csv", csv, spines);
  expect([...read.imd_rank]).toEqual([26525, 31203]);
  for (const key of INDEX_KEYS) expect(read[`${key}_score`][0]).toBe(500);
  expect([...(readDenominators("File_7.csv", csv, spines.lsoa21) ?? [])]).toEqual([1724, 1610]);
  expect(
    readDenominators("ours.csv", bytes("lsoa21_code,imd_rank\nE01000001,1\n"), spines.lsoa21),
  ).toBeNull();
});

test("the ONS lookup of April 2026 replaces our ICBs; Wales is left out", () => {
  const ours = {
    lsoa21cd: spines.lsoa21,
    icb26cd: ["E54000001", "E54000001"],
    icb26nm: ["a", "a"],
    icb26cdh: ["q", "q"],
  } as unknown as Lookup;
  const csv =
    "LSOA21CD,LSOA21NM,SICBL26CD,ICB26CD,ICB26CDH,ICB26NM\nE01000002,b,S,E54000071,Z9B2Z,West\nW01000001,w,S,W1,W,w\nE01000001,a,S,E54000029,QMF,North East\n";
  const read = withOnsLookup(ours, "lookup.csv", bytes(csv));
  expect([read.icb26cd, read.icb26cdh, read.icb26nm]).toEqual([
    ["E54000029", "E54000071"],
    ["QMF", "Z9B2Z"],
    ["North East", "West"],
  ]);
  expect(() => withOnsLookup(ours, "lookup.csv", bytes(csv.replace("E01000002", "E01000009")))).toThrow(
    /value "E01000009": not a code/,
  );
});
