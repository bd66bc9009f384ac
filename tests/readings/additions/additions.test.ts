import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { loadPrideInPlace, loadServices } from "../../../src/data";
import { ADDITIONS } from "../../../src/model/additions";
import type { Areas } from "../../../src/model/area";
import type { PrideInPlace } from "../../../src/model/pride-in-place";
import type { Services } from "../../../src/model/services";
import { additionsOf, allSiteMarks, prideMarks } from "../../../src/readings/additions/additions-of";
import { readAdditions, withAddition } from "../../../src/readings/additions/chosen";
import { additionLabel, sayAdditions } from "../../../src/readings/additions/say-key";
import { loadedAreas, read } from "../../panels/atlas";

let areas: Areas;
let services: Services;
let places: readonly PrideInPlace[];
beforeAll(async () => {
  [areas, services, places] = await Promise.all([loadedAreas(), loadServices(read), loadPrideInPlace(read)]);
});

describe("what a link switches on", () => {
  it("is read in the order of the key, whatever its own, and words that are not known are left out", () => {
    expect(readAdditions("pride.practice.churches.pride")).toEqual(["practice", "pride"]);
    expect(readAdditions("")).toEqual([]);
  });
  it("is written back the same, and is empty when the last is switched off", () => {
    let text = "";
    for (const one of ADDITIONS.toReversed()) text = withAddition(text, one, true);
    expect(text).toBe("practice.pharmacy.library.pride");
    expect(withAddition(text, "library", false)).toBe("practice.pharmacy.pride");
    expect(withAddition("pride", "pride", false)).toBe("");
  });
});

describe("what a link switches on in a page of one file", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });
  it("is Pride in Place alone: the file carries no services, and waits for none", async () => {
    vi.resetModules();
    vi.stubGlobal("__ONE_FILE__", true);
    const { OFFERED, readAdditions: read } = await import("../../../src/readings/additions/chosen");
    expect(OFFERED).toEqual(["pride"]);
    expect(read("practice")).toEqual([]);
    expect(read("practice.library.pride")).toEqual(["pride"]);
  });
});

describe("marks of services", () => {
  it("are all those with a position: the rest are too new for one", () => {
    const { practice, pharmacy, library } = allSiteMarks(services);
    expect([practice, pharmacy, library].map(({ sites }) => sites.length)).toEqual([6187, 10_635, 2845]);
    for (const { sites } of [practice, pharmacy, library])
      for (const { lon, lat } of sites) expect(lon > -7 && lon < 2 && lat > 49 && lat < 56).toBe(true);
  });
  it("say a practice's network, list, dates and source, and that the people on its list live elsewhere", () => {
    const { practice } = allSiteMarks(services);
    const row = practice.sites.findIndex(({ name }) => name === "The Densham Surgery");
    expect(practice.say(row)).toEqual([
      "The Densham Surgery",
      "GP practice, TS18 1HU, October 2025",
      `Network: ${services.networks[1164]?.name}`,
      "4,069 people on its list (allocations of 2024/25), who live in many areas",
      "Source: NHS England",
    ]);
    expect(practice.sayMany(1234)).toEqual([
      "1,234 GP practices",
      "October 2025. Press to come nearer and tell them apart.",
    ]);
  });
  it("say what is not known of a practice without a network or a list", () => {
    const { practice } = allSiteMarks(services);
    const placed = services.practices.filter(({ lon }) => !Number.isNaN(lon));
    const alone = placed.findIndex(({ network }) => network < 0);
    expect(practice.say(alone)).toContain("In no network");
    const unlisted = placed.findIndex(({ registered }) => Number.isNaN(registered));
    expect(practice.say(unlisted)).toContain(
      "Not in the allocations of 2024/25: the size of its list is not known here",
    );
  });
  it("say hours of a pharmacy, and who runs a library and what shares its building, in plain words", () => {
    const { pharmacy, library } = allSiteMarks(services);
    expect(pharmacy.say(0)).toEqual([
      "Rowlands Pharmacy",
      "Pharmacy, SK7 5LD, December 2023",
      "Open 40.5 hours a week by its contract",
      "Source: NHS Business Services Authority",
    ]);
    expect(library.say(0)).toEqual([
      "Barking Learning Centre Community Hub",
      "Library, IG11 7NB, 2023",
      "Library service: Barking and Dagenham; run by the council; shares its building with community space and a school or college",
      "Open 62 hours a week",
      "Source: Arts Council England",
    ]);
    // No word of the source's own spelling is left.
    for (const row of library.sites.keys()) expect(library.say(row).join(" ")).not.toMatch(/_|NaN|undefined/);
  });
});

describe("marks of Pride in Place", () => {
  it("are 186 MSOAs, and 55 of 58 towns as labels, never as MSOAs", () => {
    const { of, neighbourhoods, towns } = prideMarks(areas, places);
    expect([neighbourhoods.length, towns.length]).toEqual([186, 55]);
    const selected = Array.from(of.keys()).filter((msoa) => of[msoa] !== -1);
    expect(selected).toHaveLength(186);
    const published = places.flatMap(({ msoa }) => (msoa === null ? [] : [msoa])).sort((a, b) => a - b);
    expect(selected).toEqual(published);
    for (const msoa of selected) {
      const mark = neighbourhoods[of[msoa] ?? -1];
      expect([mark?.lon, mark?.lat]).toEqual([areas.lon[msoa], areas.lat[msoa]]);
    }
  });
  it("say phase, day, money and what the mark stands for", () => {
    const { neighbourhoods, towns } = prideMarks(areas, places);
    expect(neighbourhoods.find(({ name }) => name === "Druids Heath")?.words).toEqual([
      "Druids Heath",
      "Pride in Place neighbourhood in Birmingham, phase 2, named 25 September 2025: up to £20 million over ten years",
      "Drawn as the MSOA selected: boards could propose other boundaries",
      "Source: Ministry of Housing, Communities and Local Government",
    ]);
    const boston = towns.find(({ name }) => name === "Boston")?.words.join(" ");
    expect(boston).toContain("town in Boston, phase 1, named 4 March 2025");
    expect(boston).toContain("the programme’s boundary is not drawn");
  });
});

describe("what is switched on", () => {
  it("holds nothing that is not chosen or not there yet, and names its sources", () => {
    const sites = allSiteMarks(services);
    const pride = prideMarks(areas, places);
    expect(additionsOf([], sites, pride)).toBeNull();
    expect(additionsOf(["practice", "pride"], null, null)).toBeNull();
    const both = additionsOf(["library", "pride"], sites, pride);
    expect(both?.sites.map(({ kind }) => kind)).toEqual(["library"]);
    expect(both?.sites[0]).toBe(sites.library);
    expect(both?.pride).toBe(pride);
    expect(both?.sources).toEqual(["libraries2023", "pride-in-place"]);
    expect(additionsOf(["practice"], sites, pride)?.sources).toEqual([
      "gp-practices-oct2025",
      "pcns-oct2025",
      "gp-practices",
    ]);
  });
  it("has its date in the key, and says of practices what their lists are not", () => {
    expect(ADDITIONS.map(additionLabel)).toEqual([
      "GP practices, October 2025",
      "Pharmacies, December 2023",
      "Libraries, 2023",
      "Pride in Place, 2025–26",
    ]);
    expect(sayAdditions([])).toEqual([]);
    expect(sayAdditions(["practice"]).join(" ")).toMatch(/no figure of the area that the practice stands in/);
    expect(sayAdditions(["library"]).join(" ")).not.toMatch(/list/);
    expect(sayAdditions(["pride"]).join(" ")).toMatch(/186 neighbourhoods.*58 towns.*table/);
  });
});
