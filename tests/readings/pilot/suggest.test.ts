import { expect, test } from "vitest";
import type { Areas } from "../../../src/model/area";
import type { LevelEditions } from "../../../src/model/editions";
import { saySuggestion, suggestAreas } from "../../../src/readings/pilot/suggest-areas";

// Eight made areas in three districts and two kinds of place; the first three alike in all.
const N = 8;
const areas = {
  name: Array.from({ length: N }, (_, i) => `Area ${i}`),
  lad: Float64Array.from([0, 0, 0, 1, 1, 2, 2, 2]),
  lads: [0, 1, 2].map((i) => ({ code: `E0600000${i}`, name: `District ${i}` })),
  ruc: Float64Array.from([0, 0, 0, 0, 1, 1, 0, 0]),
  rucs: [
    { code: "UN1", name: "Urban" },
    { code: "RN1", name: "Rural" },
  ],
} as unknown as Areas;
const editions = {
  editions: Array.from({ length: 6 }, () => ({ core20: Float64Array.from([1, 1, 1, 1, 1, 1, 0, 0]) })),
} as unknown as LevelEditions;
const from = {
  ...{ areas, editions, scope: Array.from({ length: N }, (_, i) => i) },
  flagged: (i: number) => i < 6,
  needDecile: [1, 1, 2, 2, 2, 2, 1, 9],
  nearest: (i: number) => ({ km: i === 7 ? 1 : 4.26, what: "Big Local Somewhere" }),
};

test("each suggestion has its reasons in words, and an area with fewer than two is none", () => {
  const found = suggestAreas(from);
  expect(found.map(({ msoa }) => msoa)).not.toContain(7);
  const [first] = found;
  if (!first) throw new Error("There is none.");
  expect(saySuggestion(areas, first)).toBe(
    "Area 0, District 0 (urban): flagged by the current rule; little social capital: in the tenth of England with the most community need; no community-led programme near: the nearest known, Big Local Somewhere, is 4.3 km away; flagged in all 6 editions of the index since 2004.",
  );
});

test("among equals other districts and kinds of place come before the second of any", () => {
  // 0 first (most need); then one of another district and kind (4 or 5) before 1, its twin next door.
  const order = suggestAreas(from).map(({ msoa }) => msoa);
  expect(order).toHaveLength(6);
  expect(order.slice(0, 3).map((i) => areas.lad[i])).toEqual(expect.arrayContaining([0, 1, 2]));
  expect(new Set(order.slice(0, 2).map((i) => areas.ruc[i])).size).toBe(2);
});
