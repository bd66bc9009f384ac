import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadAreas, loadBigLocal, loadElectoral, loadPrideInPlace, loadServices } from "../../src/data";
import { VERDICT } from "../../src/model/rule";
import { findPlaces, morePlaces } from "../../src/readings/header/more-places";
import { readChosen, writeChosen } from "../../src/readings/header/chosen-place";
import { openedBy, type Opened } from "../../src/readings/header/opened-by";
import { NETWORK_COLUMNS, networkTable, practicePoints } from "../../src/readings/networks/network-files";
import { networkRows } from "../../src/readings/networks/network-rows";
import { nearServices, sayLikely, sayNear } from "../../src/readings/profile/near-services";
import { saidOf } from "../../src/panels/profile/use-chosen-place";
import { networksOf } from "../../src/stats/likely-networks";

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const services = await loadServices(read);
const electoral = await loadElectoral(read);
const data = {
  services,
  electoral,
  pride: await loadPrideInPlace(read),
  bigLocal: await loadBigLocal(read),
  // Where libraries stand is known to the build alone; tests/readings/search.test.ts asks its files.
  locate: () => null,
};
const all = morePlaces(areas, data);
const likely = networksOf(areas, services);
const expected = JSON.parse(readFileSync("tests/fixtures/places/expected.json", "utf8")) as {
  readonly networks: Readonly<
    Record<string, { readonly practices: number; readonly registered: number; readonly need: number | null }>
  >;
};
const inLad = (name: string): number[] =>
  [...areas.code.keys()].filter((i) => areas.lads[areas.lad[i] ?? -1]?.name === name);
const codes = (rows: readonly number[]): string[] => rows.map((i) => areas.code[i] ?? "");

describe("networks of a place", () => {
  const england = networkRows(areas, [...areas.code.keys()], services, likely, null);
  it("of England are all of them, with the practices, people and need that another hand found", () => {
    expect(england.length).toBe(1297);
    for (const [code, { practices, registered, need }] of Object.entries(expected.networks)) {
      const row = england.find((one) => one.code === code);
      expect(row?.practices.length).toBe(practices);
      expect(row?.registered).toBe(Math.round(registered));
      expect(row?.need).toBeCloseTo(need ?? NaN, 9);
    }
  });
  it("hold each area once, and name the flagged ones first", () => {
    const scope = inLad("Rochdale");
    const verdict = new Uint8Array(areas.code.length).fill(VERDICT.no);
    for (const i of scope.slice(0, 9)) verdict[i] = VERDICT.yes;
    const rows = networkRows(areas, scope, services, likely, verdict);
    const inside = rows.flatMap((row) => row.areas);
    expect([...inside].sort((a, b) => a - b)).toEqual(scope);
    expect(rows.flatMap((row) => row.flagged).sort((a, b) => a - b)).toEqual(scope.slice(0, 9));
    expect(rows.map((row) => row.flagged.length)).toEqual(
      rows.map((row) => row.flagged.length).sort((a, b) => b - a),
    );
    const { columns, rows: table } = networkTable(areas, rows);
    expect(table).toHaveLength(rows.length);
    expect(NETWORK_COLUMNS.map(({ id }) => id)).toEqual(columns);
    const points = practicePoints(rows).features;
    expect(points.length).toBe(
      rows.flatMap((row) => row.practices).filter(({ lat }) => !Number.isNaN(lat)).length,
    );
    expect(points.every(({ geometry }) => (geometry.coordinates[1] ?? 0) > 49)).toBe(true);
  });
});

describe("places found by name", () => {
  const find = (text: string) => findPlaces(all, text, 6);
  it("finds wards, constituencies, practices by name, code or postcode, networks and both programmes", () => {
    const kinds = (text: string) => [...new Set(find(text).map(({ kind }) => kind))];
    expect(kinds("littleborough lakeside")).toEqual(["ward"]);
    expect(kinds("Cities of London and Westminster")).toEqual(["constituency"]);
    expect(find("A81002").map(({ name }) => name)).toEqual(["Queens Park Medical Centre"]);
    expect(find("ts18 2aw").map(({ kind }) => kind)).toEqual(["practice"]);
    expect(kinds("north stockton pcn")).toEqual(["practice", "network"]);
    expect(kinds("littleborough library")).toEqual(["library"]);
    expect(find("Harpurhey").some(({ kind }) => kind === "pride")).toBe(true);
    expect(find("Kirkholt").some(({ kind }) => kind === "bigLocal")).toBe(true);
  });
  it("opens the areas of a ward, of a network, and of a practice's network", () => {
    const open = (text: string, kind: string): string[] => {
      const found = find(text).find((one) => one.kind === kind);
      if (!found) throw new Error(`${text} is not found`);
      return codes(openedBy(areas, data, found, () => likely).msoas);
    };
    const network = open("north stockton pcn", "network");
    expect(network.length).toBeGreaterThan(1);
    expect(open("Queens Park Medical Centre TS18", "practice")).toEqual(network);
    const at = services.networks.findIndex(({ name }) => name === "North Stockton PCN");
    expect(network).toEqual(areas.code.filter((_, i) => likely.network[i] === at));
  });
  const opened = (kind: string, row: number): Opened => {
    const one = all.find((found) => found.kind === kind && found.row === row);
    if (!one) throw new Error(`${kind} ${row} is not found`);
    return openedBy(areas, data, one, () => likely);
  };
  it("opens what its heading promises, or nothing and says why: never the area nearest to a marker", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), (one) => {
        const { msoas, said } = openedBy(areas, data, one, () => likely);
        const network = one.kind === "network" ? one.row : services.practices[one.row]?.network;
        if (one.kind === "network" || one.kind === "practice")
          for (const msoa of msoas) expect(likely.network[msoa]).toBe(network);
        if (msoas.length === 0) expect(said === "").toBe(one.kind === "pride" || one.kind === "library");
      }),
      { numRuns: 200 },
    );
  });
  it("opens nothing for a network that is no area’s most likely one, nor for a practice in none, and says so", () => {
    const somewhere = new Set(likely.network);
    const nowhere = [...services.networks.keys()].filter((i) => !somewhere.has(i));
    expect(nowhere.length).toBeGreaterThan(0);
    for (const row of nowhere)
      expect(opened("network", row)).toEqual({
        msoas: [],
        said: `No area’s most likely network is ${services.networks[row]?.name}, so none is opened.`,
      });
    const alone = [...services.practices.keys()].filter((i) => services.practices[i]?.network === -1);
    expect(alone).toHaveLength(71);
    for (const row of alone) {
      const { msoas, said } = opened("practice", row);
      expect(msoas).toEqual([]);
      expect(said).toContain("is in no network, so no areas are opened. To open the area it stands in, ");
    }
  });
  it("says for which ward or network areas were opened and how well they fit, only while they are what is shown", () => {
    const row = electoral.ward.findIndex(({ name }) => name === "Aylesbury North");
    const ward = opened("ward", row);
    const { msoa, people } = electoral.ward[row] ?? { msoa: [], people: [] };
    const sum = (of: ArrayLike<number>): number => Array.from(of).reduce((n, one) => n + one, 0);
    const inside = sum(Array.from(people).filter((_, k) => ward.msoas.includes(msoa[k] ?? -1)));
    const holds = Math.round((100 * inside) / sum(people));
    const live = Math.round((100 * inside) / sum(ward.msoas.map((i) => areas.population[i] ?? 0)));
    expect(holds).toBeLessThan(100);
    expect(ward.said).toMatch(/^The (area that best fits|\d+ areas that best fit) Aylesbury North ward, /);
    expect(ward.said).toContain(
      `holding ${holds}% of its people. Of the people here, ${live}% live in the ward.`,
    );
    expect(saidOf(ward, Int32Array.from(ward.msoas.toReversed()))).toBe(ward.said);
    expect(saidOf(ward, [...ward.msoas, 0])).toBe("");
    expect(saidOf(ward, [])).toBe("");
    const at = services.networks.findIndex(({ name }) => name === "North Stockton PCN");
    expect(opened("network", at).said).toBe(
      "The 8 areas whose most likely network is North Stockton PCN, by our estimate.",
    );
  });
  it("keeps which it was in the link, by code", () => {
    for (const one of all.filter((_, i) => i % 97 === 0)) {
      const fits = !["library", "pride", "bigLocal"].includes(one.kind);
      expect(readChosen(writeChosen(one))).toEqual(fits ? { kind: one.kind, code: one.code } : null);
    }
    expect(readChosen("town.E01")).toBeNull();
    expect(readChosen("ward.")).toBeNull();
  });
});

describe("services around an area", () => {
  it("are said with distance, counts and date, the network as what it is", () => {
    const msoa = areas.code.indexOf("E02000001");
    const [practice, pharmacy, library] = nearServices(areas, msoa, services);
    // Distances and counts are those of tests/fixtures/places/independent.py.
    expect(practice && sayNear(practice)).toMatch(
      /\(EC\d\w \d\w\w\), 0\.2 km; 1 within 1 km, 52 within 3 km$/,
    );
    expect(pharmacy?.within).toEqual([11, 98]);
    // The nearest library: who runs it, before the counts.
    expect(library && sayNear(library)).toMatch(/ km \(run by the [^)]*\); \d+ within 1 km/);
    expect(sayLikely(msoa, services, likely)).toMatch(
      /PCN: our estimate, with 13% of the weight of the practices around \(others are close\)$/,
    );
    const none = { network: Int16Array.of(-1), share: Float64Array.of(NaN) };
    expect(sayLikely(0, services, none)).toBe("No practice with a network lies within reach.");
  });
});
