import { beforeAll, describe, expect, it } from "vitest";
import { loadPrideInPlace, loadServices } from "../../../src/data";
import { ADDITIONS } from "../../../src/model/additions";
import { boardsOf, type Areas } from "../../../src/model/area";
import type { PrideInPlace } from "../../../src/model/pride-in-place";
import type { Services } from "../../../src/model/services";
import { additionRows, findAdditions, prideIn } from "../../../src/readings/additions/addition-rows";
import { loadedAreas, read } from "../../panels/atlas";

let areas: Areas;
let services: Services;
let places: readonly PrideInPlace[];
beforeAll(async () => {
  [areas, services, places] = await Promise.all([loadedAreas(), loadServices(read), loadPrideInPlace(read)]);
});

describe("what is on the map as a table", () => {
  it("has a row for each service and place, those without a position too, and none of what is off", () => {
    expect(additionRows(ADDITIONS, services, places)).toHaveLength(6202 + 10_674 + 2873 + 244);
    expect(new Set(additionRows(["library"], services, places).map(({ what }) => what))).toEqual(
      new Set(["Library"]),
    );
    expect(additionRows(["practice"], null, [])).toEqual([]);
  });

  it("says what the notes on the map say", () => {
    const rows = additionRows(ADDITIONS, services, places);
    expect(rows.find(({ name }) => name === "The Densham Surgery")).toEqual({
      ...{ name: "The Densham Surgery", what: "GP practice", where: "TS18 1HU", date: "October 2025" },
      ...{ about: services.networks[1164]?.name, people: 4068.9 },
    });
    expect(findAdditions(rows, "druids birmingham")).toEqual([
      {
        ...{ name: "Druids Heath", what: "Pride in Place neighbourhood", where: "Birmingham", people: NaN },
        ...{ about: "phase 2", date: "named 25 September 2025" },
      },
    ]);
    expect(findAdditions(rows, "ts18 practice").length).toBeGreaterThan(1);
    expect(findAdditions(rows, "no such place")).toEqual([]);
  });

  it("holds the places of Pride in Place that are areas of a scope or towns in it", () => {
    const birmingham = areas.lads.findIndex(({ name }) => name === "Birmingham");
    const scope = Array.from(areas.lad.keys()).filter((i) => areas.lad[i] === birmingham);
    const here = prideIn(places, areas, scope);
    expect(here).toEqual(places.filter(({ lad24nm }) => lad24nm === "Birmingham"));
    expect(here.some(({ msoa }) => msoa === null)).toBe(true);
    expect(prideIn(places, areas, Array.from(areas.code.keys()))).toHaveLength(244);
  });

  it("has a town where it stands, not wherever its district reaches", () => {
    const townsOf = (name: string): readonly string[] => {
      const { icbs, of } = boardsOf(areas, "2026");
      const board = icbs.findIndex((one) => one.name === name);
      const scope = Array.from(areas.code.keys()).filter((i) => of[i] === board);
      return prideIn(places, areas, scope).flatMap((one) => (one.msoa === null ? [one.name] : []));
    };
    expect(townsOf("NHS West Yorkshire Integrated Care Board")).toEqual([
      "Castleford",
      "Dewsbury",
      "Keighley",
    ]);
    // Both have areas of the district of Scarborough.
    expect(townsOf("NHS Lancashire and South Cumbria Integrated Care Board")).not.toContain("Scarborough");
    expect(townsOf("NHS Humber and North Yorkshire Integrated Care Board")).toContain("Scarborough");
  });
});
