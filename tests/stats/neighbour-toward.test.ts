import { expect, test } from "vitest";
import type { Areas } from "../../src/model/area";
import { neighbourToward } from "../../src/stats/neighbour-toward";

// A centre with one neighbour to the north, east and south-east; none to the west.
const areas = {
  lon: Float64Array.from([0, 0.01, 0.1, 0.08]),
  lat: Float64Array.from([52, 52.1, 52.005, 51.95]),
} as unknown as Areas;
const neighbours = { offsets: Int32Array.from([0, 3, 3, 3, 3]), targets: Int32Array.from([1, 2, 3]) };

test("walks to the neighbour that lies most nearly in the direction", () => {
  expect(neighbourToward(areas, neighbours, 0, "north")).toBe(1);
  expect(neighbourToward(areas, neighbours, 0, "east")).toBe(2);
  expect(neighbourToward(areas, neighbours, 0, "south")).toBe(3);
});

test("stays where nothing lies that way", () => {
  expect(neighbourToward(areas, neighbours, 0, "west")).toBeNull();
  expect(neighbourToward(areas, neighbours, 1, "south")).toBeNull();
});
