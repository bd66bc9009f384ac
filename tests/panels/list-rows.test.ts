import { expect, test } from "vitest";
import type { Answer } from "../../src/model/answer";
import type { Areas } from "../../src/model/area";
import type { Column } from "../../src/model/indicator";
import { listRows } from "../../src/readings/list/rows";
import { DEFAULT_LIST } from "../../src/state/view-store";

const areas = {
  code: ["E02000001", "E02000002", "E02000003", "E02000004"],
  name: ["Holme Wood", "Barkerend", "Manningham", "Eccleshill"],
  onsName: ["Bradford 001", "Bradford 002", "Bradford 003", "Leeds 001"],
  population: Float64Array.from([5000, 9000, 7000, 6000]),
  lad: Float64Array.from([0, 0, 0, 1]),
  lads: [
    { code: "E08000032", name: "Bradford" },
    { code: "E08000035", name: "Leeds" },
  ],
} as unknown as Areas;
const answer = {
  scope: Int32Array.from([0, 1, 2, 3]),
  verdict: Uint8Array.from([1, 0, 2, 0]),
  pocket: Uint8Array.from([0, 1, 0, 0]),
} as unknown as Answer;
const columns = new Map([["x", { value: Float64Array.from([3, NaN, 1, 2]) } as unknown as Column]]);
const rows = (patch: Partial<typeof DEFAULT_LIST>) =>
  listRows(areas, answer, columns, { ...DEFAULT_LIST, ...patch }, null);

test("sorts both ways and keeps areas without a value last", () => {
  expect(rows({ sort: "x", descending: true })).toEqual([0, 3, 2, 1]);
  expect(rows({ sort: "x", descending: false })).toEqual([2, 3, 0, 1]);
});

test("sorts by name, people and flag", () => {
  expect(rows({ sort: "name", descending: false })).toEqual([1, 3, 0, 2]);
  expect(rows({ sort: "population_mid22", descending: true })).toEqual([1, 2, 3, 0]);
  expect(rows({ sort: "flag", descending: true })).toEqual([0, 1, 2, 3]);
});

test("filters by standing under the rule", () => {
  expect(rows({ show: "flagged" })).toEqual([0]);
  expect(rows({ show: "pocket" })).toEqual([1]);
  expect(rows({ show: "unknown" })).toEqual([2]);
});

test("finds every typed word in name, district or code, in any order", () => {
  expect(rows({ text: "bradford holme" })).toEqual([0]);
  expect(rows({ text: "E02000004" })).toEqual([3]);
  expect(rows({ text: "nowhere" })).toEqual([]);
});
