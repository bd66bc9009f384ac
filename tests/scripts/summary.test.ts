import { expect, test } from "vitest";
import { aggregate } from "../../scripts/pipeline/aggregate";
import { proportion, weighted } from "../../scripts/recipes/parts";
import { extentWeight, localConcentration, reversed } from "../../scripts/recipes/summary";
import { fixture, num } from "./fixture";

const rows = fixture("iod2025_hastings_rother_lsoa.csv");
/** Published by the Ministry: score, average rank, proportion, extent, local concentration. */
const PUBLISHED = {
  E07000062: [37.255, 25467.53, 0.3396, 0.4812, 33482.06],
  E07000064: [22.519, 19086.86, 0.0517, 0.1523, 30458.89],
} as const;

test.each(Object.entries(PUBLISHED))("%s is reproduced to every published decimal", (code, expected) => {
  const own = rows.filter((row) => row["ltla24_code"] === code);
  const column = (name: string): Float64Array => Float64Array.from(own, (row) => num(row, name));
  const people = column("pop");
  const ranks = column("IMD_rank");
  const deciles = column("IMD_decile");
  const all = { of: new Int32Array(own.length), count: 1 };
  const value = (parts: Parameters<typeof aggregate>[0]): number => {
    const { num: sum, den, scale } = aggregate(parts, all, people);
    return (sum[0] ?? NaN) / ((den[0] ?? NaN) * scale);
  };
  const concentration = localConcentration([...ranks], [...people]);
  const found = [
    value(
      weighted(
        "lsoa21",
        column("IMD_score").map((s) => Math.round(s * 1000)),
        people,
        1000,
      ),
    ),
    value(weighted("lsoa21", ranks.map(reversed), people, 1)),
    value(
      proportion(
        "lsoa21",
        people.map(() => 1),
        (i) => (deciles[i] === 1 ? 1 : 0),
      ),
    ),
    value(proportion("lsoa21", people, (i) => extentWeight(ranks[i] ?? NaN), 380)),
    concentration.num / concentration.den,
  ];
  const decimals = [3, 2, 4, 4, 2];
  expect(found.map((v, i) => Number(v.toFixed(decimals[i])))).toEqual([...expected]);
});

test("the weight of an LSOA in the extent falls from 1 at the tenth percentile to nothing after the thirtieth", () => {
  const N = 33755;
  expect(extentWeight(1)).toBe(380);
  expect(extentWeight(Math.floor(N / 10))).toBe(380);
  expect(extentWeight(Math.ceil(N / 10)) / 380).toBeCloseTo(0.95, 12);
  expect(extentWeight(Math.floor((30 * N) / 100)) / 380).toBeCloseTo(0.05, 12);
  expect(extentWeight(Math.ceil((30 * N) / 100) + 1)).toBe(0);
});

test("local concentration takes the last LSOA in part", () => {
  // 100 people; the tenth is 10 people: 6 of rank 1, then 4 of rank 5.
  const { num: sum, den } = localConcentration([5, 1, 9], [50, 6, 44]);
  expect(sum / den).toBeCloseTo((6 * reversed(1) + 4 * reversed(5)) / 10, 9);
});
