import { expect, test } from "vitest";
import { findAreas } from "../../src/readings/list/find-areas";
import { loadedAreas } from "../panels/atlas";

test("finds areas by parts of their name, district and code, in any order and case, up to a number", async () => {
  const areas = await loadedAreas();
  const codesOf = (typed: string, most = 12) =>
    findAreas(areas, areas.code.keys(), typed, most).map((msoa) => areas.code[msoa]);
  expect(codesOf("manchester HARPURHEY monsall")).toEqual(["E02001053"]);
  expect(codesOf("e02001053")).toEqual(["E02001053"]);
  expect(codesOf("bolton", 5)).toHaveLength(5);
  expect(codesOf("no such place")).toEqual([]);
});
