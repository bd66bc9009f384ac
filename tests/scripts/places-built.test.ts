import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadAreas, loadElectoral, loadIndicator, loadServices } from "../../src/data";
import { NEARBY_KM } from "../../src/config/services";
import { bestFitOf, fittedMsoas } from "../../src/stats/best-fit";
import { networksOf } from "../../src/stats/likely-networks";
import { indexSites, nearestSite, sitesWithin } from "../../src/stats/near-sites";

interface Row {
  readonly practice: number;
  readonly pharmacy: number;
  readonly library: number;
  readonly network: string | null;
  readonly network_share: number | null;
  readonly around: Readonly<
    Record<
      "practice" | "pharmacy" | "library",
      { readonly within: readonly (readonly [number, number])[]; readonly nearest: number }
    >
  >;
  readonly income: number;
  readonly mid24: number;
  readonly council_ab: number;
  readonly ethnic: Readonly<Record<string, number>>;
}
type Larger = Pick<Row, "income" | "mid24" | "council_ab" | "ethnic">;
interface Expected {
  readonly msoas: Readonly<Record<string, Row>>;
  readonly districts: Readonly<Record<string, Larger>>;
  readonly england: Larger;
  readonly wards: Readonly<Record<string, { readonly msoas: readonly string[]; readonly covers: number }>>;
  readonly constituencies: Expected["wards"];
}
/** Made from the publishers' files by independent.py, which shares nothing with the app. */
const expected = JSON.parse(readFileSync("tests/fixtures/places/expected.json", "utf8")) as Expected;

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const services = await loadServices(read);
const electoral = await loadElectoral(read);
const column = (id: string) => loadIndicator(read, id, areas);
const at = (code: string): number => areas.code.indexOf(code);
const lists = {
  practice: services.practices,
  pharmacy: services.pharmacies,
  library: services.libraries,
} as const;

const IDS = {
  practice: "km_gp_practice_oct25",
  pharmacy: "km_pharmacy_dec23",
  library: "km_library_2023",
} as const;

describe("practices, networks, pharmacies and libraries", () => {
  it("are as many as published, and lack a network, a position or a list size where the source says", () => {
    const { practices, networks, pharmacies, libraries } = services;
    expect([practices, networks, pharmacies, libraries].map(({ length }) => length)).toEqual([
      6202, 1297, 10674, 2873,
    ]);
    expect(practices.filter(({ network }) => network < 0).length).toBe(71);
    expect(practices.filter(({ registered }) => Number.isNaN(registered)).length).toBe(12);
    const unplaced = (list: readonly { readonly lat: number }[]) =>
      list.filter(({ lat }) => Number.isNaN(lat)).length;
    expect([practices, pharmacies, libraries].map(unplaced)).toEqual([15, 39, 28]);
  });
  it("read as one would write them", () => {
    const practice = services.practices.find(({ code }) => code === "A81002");
    expect(practice).toEqual({
      code: "A81002",
      name: "Queens Park Medical Centre",
      postcode: "TS18 2AW",
      lon: -1.31388,
      lat: 54.56916,
      network: services.networks.findIndex(({ name }) => name === "North Stockton PCN"),
      icb24: areas.icb24s.findIndex(({ nhs }) => nhs === "QHM"),
      registered: 18558.6,
      weighted: 23422.6,
    });
    const library = services.libraries.find(({ name }) => name === "Barking Learning Centre Community Hub");
    expect(library).toMatchObject({
      service: "Barking and Dagenham",
      runBy: "local authority",
      statutory: true,
      hours: 62,
      sharesWith: ["community", "schools_colleges"],
    });
    expect(services.pharmacies.find(({ code }) => code === "FA007")).toMatchObject({
      name: "Rowlands Pharmacy",
      hours: 44.83,
    });
  });
  it("are as near as a computation of another hand says", () => {
    for (const kind of ["practice", "pharmacy", "library"] as const) {
      const index = indexSites(lists[kind]);
      for (const [code, { around }] of Object.entries(expected.msoas)) {
        const from = { lon: areas.lon[at(code)] ?? NaN, lat: areas.lat[at(code)] ?? NaN };
        const { within, nearest } = around[kind];
        NEARBY_KM.forEach((km, k) => {
          const found = sitesWithin(index, from, km).length;
          expect(found).toBeGreaterThanOrEqual(within[k]?.[0] ?? NaN);
          expect(found).toBeLessThanOrEqual(within[k]?.[1] ?? NaN);
        });
        expect(nearestSite(index, from)?.km).toBeCloseTo(nearest, 2);
        expect(sitesWithin(index, from, nearest + 0.01)[0]).toEqual(nearestSite(index, from));
      }
    }
  });
  it("give each area its most likely network and its share", () => {
    const { network, share } = networksOf(areas, services);
    for (const [code, row] of Object.entries(expected.msoas)) {
      expect([code, services.networks[network[at(code)] ?? -1]?.code ?? null]).toEqual([code, row.network]);
      if (row.network_share === null) expect(share[at(code)]).toBeNaN();
      else expect(share[at(code)]).toBeCloseTo(row.network_share, 3);
    }
  });
});

describe("wards and constituencies", () => {
  it("are those of the lookups, every person in one", () => {
    expect([electoral.ward.length, electoral.constituency.length]).toEqual([6784, 543]);
    for (const list of [electoral.ward, electoral.constituency])
      expect(list.reduce((sum, { people }) => sum + Array.from(people).reduce((a, b) => a + b, 0), 0)).toBe(
        57_106_398,
      );
  });
  it.each([
    ["wards", "ward"],
    ["constituencies", "constituency"],
  ] as const)("stand for the areas that another hand found: %s", (name, kind) => {
    const list = electoral[kind];
    const best = bestFitOf(list, areas.code.length);
    for (const [code, { msoas, covers }] of Object.entries(expected[name])) {
      const fitted = fittedMsoas(
        list,
        list.findIndex((one) => one.code === code),
        best,
        areas.population,
      );
      expect(fitted.msoas.map((i) => areas.code[i])).toEqual(msoas);
      expect(fitted.covers).toBeCloseTo(covers, 10);
    }
  });
});

describe("distances, income, homes and people", () => {
  it.each(["practice", "pharmacy", "library"] as const)(
    "distance to a %s, to the metre that it is kept to",
    async (kind) => {
      const { msoa21 } = await column(IDS[kind]);
      for (const [code, row] of Object.entries(expected.msoas))
        expect(msoa21.value[at(code)]).toBeCloseTo(row[kind], 2);
    },
  );
  it("of MSOAs, districts and England are those found from the files", async () => {
    const [income, mid24, homes] = await Promise.all(
      ["income_net_fye23", "population_mid24", "council_tax25_bands_ab_pct"].map(column),
    );
    const ethnic = await Promise.all(
      ["asian", "black", "mixed", "white", "other"].map(
        async (key) => [key, await column(`census21_ethnic_${key}_pct`)] as const,
      ),
    );
    const same = (level: "msoa21" | "lad24" | "ctry21", row: number, wanted: Larger): void => {
      expect(income?.[level].value[row]).toBeCloseTo(wanted.income, 6);
      expect(homes?.[level].value[row]).toBeCloseTo(wanted.council_ab, 9);
      const people = mid24?.[level];
      expect((people?.num[row] ?? NaN) / (people?.scale ?? NaN)).toBe(wanted.mid24);
      for (const [key, data] of ethnic)
        expect(data[level].value[row]).toBeCloseTo(wanted.ethnic[key] ?? NaN, 9);
    };
    for (const [code, row] of Object.entries(expected.msoas)) same("msoa21", at(code), row);
    for (const [code, row] of Object.entries(expected.districts))
      same(
        "lad24",
        areas.lads.findIndex((lad) => lad.code === code),
        row,
      );
    same("ctry21", 0, expected.england);
    expect(expected.england.mid24).toBe(58_620_101);
  });
});
