import { strFromU8, unzipSync } from "fflate";
import type { FeatureCollection, Point } from "geojson";
import { booleanPointInPolygon } from "@turf/turf";
import { beforeAll, describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadServices } from "../../src/data";
import { geoJsonOf } from "../../src/export/geo/geojson";
import { fileName } from "../../src/export/file-name";
import { zipOf } from "../../src/export/zip";
import { VERDICT } from "../../src/model/rule";
import type { Services } from "../../src/model/services";
import { makePoints } from "../../src/panels/export/make-points";
import type { Order } from "../../src/panels/export/order";
import { networkEntries } from "../../src/readings/networks/network-entries";
import { networkRows, type NetworkRow } from "../../src/readings/networks/network-rows";
import { sayLibrary } from "../../src/readings/services/say-library";
import { serviceTable } from "../../src/readings/services/service-points";
import { networksOf } from "../../src/stats/likely-networks";
import { checkCsvw, type Codebook } from "../export/check-csvw";
import { realFacts } from "../export/real-facts";

let real: Awaited<ReturnType<typeof realFacts>>;
let services: Services;
let rows: readonly NetworkRow[];
beforeAll(async () => {
  real = await realFacts("E54000057", "E08000005");
  services = await loadServices(readFromDir("public/data"));
  const { areas, answer } = real.facts;
  rows = networkRows(areas, answer.scope, services, networksOf(areas, services), answer.verdict);
}, 60_000);

/** The text of a file of a zip, by the end of its name; fails unless one and only one ends so. */
async function filesOf(zip: Blob): Promise<(end: string) => string> {
  const files = Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())));
  return (end) => {
    const found = files.filter(([name]) => name.endsWith(end));
    expect(found.length, end).toBe(1);
    return strFromU8(found[0]?.[1] ?? new Uint8Array());
  };
}
const DAY = "2026-11-23";
const points = (text: string) =>
  (JSON.parse(text) as FeatureCollection<Point, Record<string, unknown>>).features;

describe("the networks of a place as files", () => {
  let text: (end: string) => string;
  beforeAll(async () => {
    const { areas, version, link, checkCode, date, sources } = real.facts;
    const file = (what: string, extension: string): string =>
      fileName({ scope: "Rochdale", what, extension, date });
    const entries = networkEntries({
      ...{ areas, rows, file, place: "Rochdale", rule: "Half or more.", ruleJson: "{}" },
      origin: { version, link, checkCode, date: "23 November 2026", sources: sources.slice(0, 2) },
    });
    text = await filesOf(zipOf(entries));
  });

  it("hold to their codebooks, networks and practices alike", () => {
    for (const what of ["networks", "practices"]) {
      const codebook = JSON.parse(text(`_${what}_${DAY}.csv-metadata.json`)) as Codebook;
      const read = checkCsvw(text(`_${what}_${DAY}.csv`), codebook);
      expect(read.length).toBe(
        what === "networks" ? rows.length : rows.flatMap(({ practices }) => practices).length,
      );
      expect(codebook.url).toBe(`rochdale_${what}_${DAY}.csv`);
    }
  });

  it("name the flagged areas that each is the most likely network of, by code and by name", () => {
    const { areas, answer } = real.facts;
    const flagged = [...answer.scope].filter((msoa) => answer.verdict[msoa] === VERDICT.yes);
    const read = checkCsvw(
      text(`_networks_${DAY}.csv`),
      JSON.parse(text(`_networks_${DAY}.csv-metadata.json`)) as Codebook,
    );
    const codes = read.flatMap((row) => (row["flagged_msoa21cds"] ?? "").split(" ").filter(Boolean));
    expect(codes.toSorted()).toEqual(flagged.map((msoa) => areas.code[msoa]));
    const names = read.flatMap((row) => (row["flagged_names"] ?? "").split("; ").filter(Boolean));
    expect(names.toSorted()).toEqual(flagged.map((msoa) => areas.name[msoa] ?? "").toSorted());
  });

  it("have the practices as points with the cells of their CSV", () => {
    const found = points(text(`_practices_${DAY}.geojson`));
    const read = checkCsvw(
      text(`_practices_${DAY}.csv`),
      JSON.parse(text(`_practices_${DAY}.csv-metadata.json`)) as Codebook,
    );
    expect(found.map(({ id }) => id)).toEqual(
      read.filter(({ lat }) => lat !== "[x]").map((row) => row["practice_code"]),
    );
    for (const { properties, geometry } of found)
      expect(geometry.coordinates).toEqual([properties["lon"], properties["lat"]]);
  });

  it("say day, version, link, check code, sources, and that lists are larger than the resident population", () => {
    const about = text("_about.csv");
    const { version, link, checkCode, sources } = real.facts;
    for (const said of ["23 November 2026", version, link, checkCode, sources[0]?.title ?? ""])
      expect(about).toContain(said);
    expect(about).toContain("Registered lists are larger than the resident population");
    expect(about).toContain("is an approximation");
  });

  it("say so truly: there are more people on lists than residents of England", () => {
    const listed = services.practices.reduce((sum, { registered }) => sum + (registered || 0), 0);
    const residents = real.facts.areas.population.reduce((sum, n) => sum + n, 0);
    // 6,190 of the practices have a list size: the publisher's total of 62.2 million holds those that have closed too.
    expect(listed).toBeGreaterThan(60e6);
    expect(residents / 1e6).toBeCloseTo(57, 0);
  });
});

describe("the services of a place as points", () => {
  const orderOf = (): Order => {
    const { facts, lsoas, neighbours, detail } = real;
    if (!detail) throw new Error("no boundaries");
    return {
      ...{ facts, lsoas, neighbours, geometry: detail, ids: [], msoas: [] },
      ...{ format: "csv", form: "people", list: "all" },
    };
  };
  it("are those whose postcode lies inside its boundary, each with name, kind, date and source", async () => {
    const { name, content } = makePoints(orderOf(), services);
    expect(name).toBe(`rochdale_icb-E54000057_lad-E08000005_services_${DAY}.zip`);
    const text = await filesOf(content);
    const found = points(text(".geojson"));
    // By another way: every service against every area of the place, without boxes.
    const scope = new Set(real.facts.answer.scope);
    const areas = geoJsonOf(orderOf().geometry, (row) => (scope.has(row) ? {} : null)).features;
    const all = [...services.practices, ...services.pharmacies, ...services.libraries].filter(
      ({ lon, lat }) => lon > -2.4 && lon < -1.9 && lat > 53.4 && lat < 53.8,
    );
    const inside = all.filter(({ lon, lat }) =>
      areas.some((area) => booleanPointInPolygon([lon, lat], area)),
    );
    expect(found.map(({ properties }) => properties["name"])).toEqual(inside.map((one) => one.name));
    expect(found.length).toBeGreaterThan(70);
    const kinds = new Set(found.map(({ properties }) => [properties["kind"], properties["date"]].join(", ")));
    expect(kinds).toEqual(new Set(["GP practice, October 2025", "pharmacy, December 2023", "library, 2023"]));
    for (const { properties } of found)
      expect(properties["source"]).toMatch(/^(gp-practices-oct|pharm|libr)/);
    const rows = checkCsvw(text(`_services_${DAY}.csv`), JSON.parse(text(".csv-metadata.json")) as Codebook);
    expect(rows.length).toBe(found.length);
    const about = text("_about.csv");
    for (const said of [
      real.facts.version,
      real.facts.checkCode,
      "GP practices (October 2025)",
      "Arts Council England",
    ])
      expect(about).toContain(said);
  });

  it("of all England have an id of their own each", () => {
    const ids = serviceTable(services).rows.map(([id]) => id);
    expect(ids).toHaveLength(6202 + 10674 + 2873);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a library in words", () => {
  const library = { runBy: "local authority", statutory: true, sharesWith: [] as readonly string[] };
  it("says who runs it, and what shares its building only where the source says so", () => {
    expect(sayLibrary(library)).toBe("run by the council");
    expect(sayLibrary({ runBy: "community run", statutory: false, sharesWith: ["health", "museum"] })).toBe(
      "run by the community, outside the council’s statutory service; shares its building with health services and a museum",
    );
  });
  it("has words for every library of the list", () => {
    for (const one of services.libraries)
      expect(sayLibrary(one)).not.toMatch(/local authority|_|arts?centre|faithb/);
  });
});
