import { expect, it } from "vitest";
import { capacityOf } from "../../../src/readings/plan/capacity";

const HOMES = [
  { id: "a", name: "North", people: 28_500, core20: 20_000 },
  { id: "b", name: "Middle", people: 41_000, core20: 4_000 },
  { id: "c", name: "South", people: 50_500, core20: 0 },
];

it("adds up to the last post, beside each neighbourhood's size against the range of policy", () => {
  const { rows, total } = capacityOf(HOMES, 25, 40);
  // 60% by people (23.75%, 34.17%, 42.08%), 40% by Core20 people (83.33%, 16.67%, none): 11.90, 6.79 and 6.31 posts.
  expect(rows.map(({ exact }) => exact.toFixed(2))).toEqual(["11.90", "6.79", "6.31"]);
  expect(rows.map(({ given }) => given)).toEqual([12, 7, 6]);
  expect(rows.map(({ size }) => size)).toEqual(["1,500 under", "within", "500 over"]);
  expect(total).toEqual({
    ...{ people: 120_000, core20: 24_000, given: 25 },
    ...{ peopleEach: 4_800, eachPerson: 25 / 120_000 },
  });
  expect(rows[1]?.peopleEach).toBeCloseTo(41_000 / 7);
  expect(rows[1]?.eachPerson).toBeCloseTo(7 / 41_000);
});

it("has no people for a post where there is no post, and nothing a person where nobody lives", () => {
  const { rows } = capacityOf([...HOMES, { id: "d", name: "Nobody", people: 0, core20: 0 }], 2, 100);
  expect(rows.map(({ given }) => given)).toEqual([2, 0, 0, 0]);
  expect(rows.map(({ peopleEach }) => peopleEach)).toEqual([14_250, NaN, NaN, NaN]);
  expect(rows.map(({ eachPerson }) => eachPerson)).toEqual([2 / 28_500, 0, 0, NaN]);
});

it("says where nobody is in need, so that people alone decided", () => {
  const without = HOMES.map((one) => ({ ...one, core20: 0 }));
  expect(capacityOf(without, 10, 100).withoutNeed).toBe(true);
  expect(capacityOf(without, 10, 0).withoutNeed).toBe(false);
});
