import { expect, test } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadAreas, loadIndicator } from "../../src/data";
import { fixture, num } from "./fixture";

// Rows of the inputs for six MSOAs: unchanged, split, merged and complex since 2011, with a suppressed life expectancy, straddling two ICBs.
const lsoas = fixture("named_lsoa21.csv");
const from11 = fixture("named_msoa11.csv");
const census = fixture("named_msoa21.csv");
const codes = census.map((row) => row["msoa21cd"] ?? "");

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const built = async (id: string, code: string): Promise<{ value: number; status: number }> => {
  const { msoa21 } = await loadIndicator(read, id, areas);
  const i = areas.code.indexOf(code);
  return { value: msoa21.value[i] ?? NaN, status: msoa21.status[i] ?? -1 };
};
const inside = (code: string) => lsoas.filter((row) => row["msoa21cd"] === code);
const total = (rows: Record<string, string>[], of: (row: Record<string, string>) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** Population-weighted mean over the rows that have a value. */
function mean(rows: Record<string, string>[], column: string): number {
  const known = rows.filter((row) => row[column] !== "");
  return (
    total(known, (row) => num(row, "population") * num(row, column)) /
    total(known, (row) => num(row, "population"))
  );
}
const share = (rows: Record<string, string>[], inShare: (row: Record<string, string>) => boolean): number =>
  total(rows.filter(inShare), (row) => num(row, "population")) / total(rows, (row) => num(row, "population"));

const FROM_LSOAS: readonly [string, (rows: Record<string, string>[]) => number][] = [
  ["imd25_average_score", (rows) => mean(rows, "imd_score")],
  ["imd25_average_rank", (rows) => 33756 - mean(rows, "imd_rank")],
  ["imd25_health_average_score", (rows) => mean(rows, "health_score")],
  ["imd25_share_core20", (rows) => share(rows, (row) => num(row, "imd_decile") <= 2)],
  ["imd25_share_decile1", (rows) => share(rows, (row) => num(row, "imd_decile") === 1)],
  [
    "imd25_prop_lsoas_decile1",
    (rows) => rows.filter((row) => num(row, "imd_decile") === 1).length / rows.length,
  ],
  [
    "census21_health_very_good_pct",
    (rows) => (100 * total(rows, (r) => num(r, "very_good"))) / total(rows, (r) => num(r, "residents")),
  ],
  [
    "census21_health_bad_or_very_bad_pct",
    (rows) =>
      (100 * total(rows, (r) => num(r, "bad") + num(r, "very_bad"))) /
      total(rows, (r) => num(r, "residents")),
  ],
  [
    "census21_age_75_84_pct",
    (rows) => (100 * total(rows, (r) => num(r, "age_75_84"))) / total(rows, (r) => num(r, "age_residents")),
  ],
  [
    "iod25_children_income_deprived_people",
    (rows) =>
      total(
        rows.filter((r) => r["idaci_numerator"] !== ""),
        (r) => num(r, "idaci_numerator"),
      ),
  ],
  ["cni23_score", (rows) => mean(rows, "cni_score")],
  ["population_mid22", (rows) => total(rows, (r) => num(r, "population"))],
];

test.each(FROM_LSOAS)("%s follows from the LSOA rows", async (id, expected) => {
  for (const code of codes)
    expect((await built(id, code)).value, code).toBeCloseTo(expected(inside(code)), 9);
});

const parts = (code: string) => from11.filter((row) => row["msoa21cd"] === code);

test.each([
  ["le_male_2015_19", "le_male"],
  ["sar_emergency_all_2015_20", "sar_emergency_all"],
  ["census11_health_very_good_pct", "pct_very_good"],
])("%s comes through the crosswalk, marked where estimated", async (id, column) => {
  for (const code of codes) {
    const known = parts(code).filter((row) => row[column] !== "");
    const { value, status } = await built(id, code);
    if (known.length === 0) {
      expect([value, status], code).toEqual([NaN, 2]);
      continue;
    }
    const weight = (row: Record<string, string>): number => num(row, "share") * num(row, "residents");
    expect(value, code).toBeCloseTo(
      total(known, (r) => weight(r) * num(r, column)) / total(known, weight),
      7,
    );
    expect(status, code).toBe(parts(code)[0]?.["chngind"] === "U" ? 0 : 3);
  }
});

test("fuel poverty is a share of apportioned households", async () => {
  for (const code of codes) {
    const rows = parts(code);
    const expected =
      (100 * total(rows, (r) => num(r, "share") * num(r, "fuel_poor"))) /
      total(rows, (r) => num(r, "share") * num(r, "fuel_households"));
    expect((await built("fuel_poverty20_pct", code)).value, code).toBeCloseTo(expected, 6);
  }
});

test("published percentages are kept exactly", async () => {
  for (const row of census) {
    const code = row["msoa21cd"] ?? "";
    expect((await built("census21_no_car_pct", code)).value).toBe(num(row, "pct_no_car"));
    expect((await built("census21_poor_english_pct", code)).value).toBe(num(row, "pct_poor_english"));
  }
});

test("an MSOA in two ICBs belongs to the one with most of its people, and the rest is listed", () => {
  const code = "E02003657";
  const people = new Map<string, number>();
  for (const row of inside(code))
    people.set(row["icb26cd"] ?? "", (people.get(row["icb26cd"] ?? "") ?? 0) + num(row, "population"));
  const [most, other] = [...people].sort((a, b) => b[1] - a[1]);
  const i = areas.code.indexOf(code);
  expect(people.size).toBe(2);
  expect(areas.icb26s[areas.icb26[i] ?? -1]?.code).toBe(most?.[0]);
  const straddle = areas.straddle26.find((s) => s.msoa === i);
  expect([areas.icb26s[straddle?.icb ?? -1]?.code, straddle?.people]).toEqual(other);
});
