/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { area, booleanPointInPolygon, booleanValid, point } from "@turf/turf";
import type { Position } from "geojson";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import readExcel from "read-excel-file/node";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { beforeAll, describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/config/indicators";
import { aboutTable, type AboutInput } from "../../src/export/about";
import { NOT_AVAILABLE, writeCsv } from "../../src/export/csv";
import { geoJsonOf } from "../../src/export/geo/geojson";
import { propertiesByCode } from "../../src/export/geo/properties";
import { topoJsonOf } from "../../src/export/geo/topojson";
import { msoaTable } from "../../src/export/rows";
import type { WorkbookInput } from "../../src/export/workbook/input";
import { workbookSheets } from "../../src/export/workbook/sheets";
import { writeXlsx } from "../../src/export/workbook/write-xlsx";
import type { Indicator } from "../../src/model/indicator";
import { VERDICT } from "../../src/model/rule";
import { boundariesOf, spatialFile } from "../../src/panels/export/spatial-file";
import { patchesOf } from "../../src/stats/patches-of";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadServices } from "../../src/data";
import { NETWORK_COLUMNS } from "../../src/readings/networks/network-files";
import { networksInWorkbook } from "../../src/readings/networks/networks-in-workbook";
import { realFacts } from "./real-facts";

let real: Awaited<ReturnType<typeof realFacts>>;
let flagged: number[];
let flags: WorkbookInput["flags"];
beforeAll(async () => {
  real = await realFacts("E54000057");
  const { answer } = real.facts;
  flagged = [...answer.scope].filter((msoa) => answer.verdict[msoa] === VERDICT.yes);
  flags = { verdict: answer.verdict, pocket: answer.pocket, core20: real.columns.get("imd25_share_core20")! };
}, 60_000);

const about: AboutInput = {
  title: '=HYPERLINK("x")',
  scope: "NHS Greater Manchester",
  rule: "Areas with …",
  ruleJson: "{}",
  answer: "122 of 353",
  date: "23 November 2026",
  version: "571a127b1b68",
  link: "http://localhost/",
  checkCode: "7JC5-Y30J",
  sources: [],
};
const table = () =>
  msoaTable(real.facts.areas, real.facts.answer.scope, [real.columns.get("imd25_average_score")!], flags);

it("CSV read back by a parser gives the same flags and the same figures to the last digit", () => {
  const text = writeCsv(table());
  expect(text.startsWith("\uFEFFmsoa21cd,")).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(353);
  expect(data.filter((row) => row.flag === "1").map((row) => row.msoa21cd)).toEqual(
    flagged.map((msoa) => real.facts.areas.code[msoa]),
  );
  const score = real.columns.get("imd25_average_score")!.value;
  data.forEach((row, i) => expect(Number(row.imd25_average_score)).toBe(score[real.facts.answer.scope[i]!]));
});

it("a list says neither flagged nor hidden pocket of an area that the rule cannot judge", () => {
  const { areas, answer } = real.facts;
  const msoa = [...answer.scope].find((one) => answer.pocket[one] === 1)!;
  const unjudged = { ...flags, verdict: answer.verdict.with(msoa, VERDICT.unknown) };
  const cells = (from: WorkbookInput["flags"]) => msoaTable(areas, [msoa], [], from).rows[0]!.slice(-4, -2);
  expect(cells(flags)).toEqual([0, 1]);
  expect(cells(unjudged)).toEqual([null, null]);
});

/** A person's own figures, with more decimals than any official share has. */
const OWN: Indicator = {
  ...indicatorOf("imd25_share_core20"),
  ...{ id: "own_falls_1a2b3c", name: "Falls", group: "own", source: "own_falls_1a2b3c", decimals: 3 },
};

describe("the workbook, read back by another library", () => {
  let book: Awaited<ReturnType<typeof readExcel>>;
  let parts: Record<string, Uint8Array>;
  beforeAll(async () => {
    const { areas, answer, sources } = real.facts;
    const columns = ["imd25_average_score", "imd25_share_core20"].map((id) => real.columns.get(id)!);
    const holed = { ...columns[0]!, value: columns[0]!.value.with(answer.scope[0]!, NaN) };
    const input: WorkbookInput = {
      about,
      areas,
      lsoas: real.lsoas,
      scope: answer.scope,
      flags,
      columns: [holed, columns[1]!, { ...columns[1]!, id: OWN.id }],
      indicators: [indicatorOf("imd25_average_score"), indicatorOf("imd25_share_core20"), OWN],
      sources,
      form: "people",
      networks: networksInWorkbook(areas, answer, await loadServices(readFromDir("public/data"))),
      voice: {
        table: { columns: ["msoa21cd", "words"], rows: [["E02000984", "=1+1\nهذا 💪"]] },
        about: { columns: ["item", "value"], rows: [["What people say", "no official statistic"]] },
      },
    };
    const file = await writeXlsx(workbookSheets(input));
    const bytes = Buffer.from(await file.arrayBuffer());
    book = await readExcel(bytes);
    parts = unzipSync(bytes);
  }, 60_000);
  const sheet = (number: number): string => strFromU8(parts[`xl/worksheets/sheet${number}.xml`]!);
  const rows = (sheet: string) => book.find((each) => each.sheet === sheet)!.data;

  it("describes every indicator of its lists, a person's own too, and formats its column by it", () => {
    const described = rows("Indicators").map((row) => row.slice(0, 3));
    const own = described.filter(([, name]) => name !== "" && name !== null).slice(1);
    expect(own).toEqual([
      ["imd25_average_score", indicatorOf("imd25_average_score").name, "Deprivation"],
      ["imd25_share_core20", indicatorOf("imd25_share_core20").name, "Deprivation"],
      [OWN.id, "Falls", "Your own figures"],
    ]);
    expect(strFromU8(parts["xl/styles.xml"]!)).toContain("0.000%");
  });

  it("holds what people say as text on the last sheet, whatever it begins with", () => {
    expect(rows("What people say")).toEqual([
      ["msoa21cd", "words"],
      ["E02000984", "=1+1\nهذا 💪"],
    ]);
    expect(sheet(8)).not.toContain("<f>");
  });

  it("has its seven sheets, and one for what people say where it was asked for", () => {
    expect(book.map(({ sheet }) => sheet)).toEqual([
      "About",
      "Flagged areas",
      "All areas",
      "LSOAs of flagged areas",
      "Networks of GP practices",
      "Indicators",
      "Sources",
      "What people say",
    ]);
  });

  it("holds the flagged areas and all areas, codes as text and figures as numbers", () => {
    const [head, ...body] = rows("Flagged areas");
    expect(body.map((row) => row[0])).toEqual(flagged.map((msoa) => real.facts.areas.code[msoa]));
    expect(head!.slice(0, 3)).toEqual(["msoa21cd", "msoa21nm", "name"]);
    expect(rows("All areas")).toHaveLength(354);
    const at = head!.indexOf("imd25_share_core20");
    for (const row of body) expect(row[at]).toBeGreaterThanOrEqual(0.5);
  });

  it("holds the networks of the place, each with its practices, people, need and flagged areas", () => {
    const [head, ...body] = rows("Networks of GP practices");
    expect(head).toEqual(NETWORK_COLUMNS.map(({ id }) => id));
    const cells = (id: string) => body.map((row) => row[head!.indexOf(id)]);
    const codes = cells("flagged_msoa21cds").flatMap((cell) =>
      typeof cell === "string" ? cell.split(" ") : [],
    );
    expect(codes.toSorted()).toEqual(flagged.map((msoa) => real.facts.areas.code[msoa]));
    for (const id of ["practices", "registered_2024_25"])
      for (const cell of cells(id)) expect(cell).toEqual(expect.any(Number));
    const explained = rows("Indicators").map(([id]) => id);
    for (const id of head!) expect(explained).toContain(id);
    expect(rows("About").flat()).toContainEqual(
      expect.stringContaining("larger than the resident population"),
    );
  });

  it("names the sources of its networks on its cover, each once, and beside each of their columns with what it is of the time of", () => {
    const titles = rows("About").map(([item]) => String(item));
    for (const id of ["gp-practices-oct2025", "pcns-oct2025", "gp-practices"]) {
      const { title } = real.facts.sources.find((one) => one.id === id)!;
      expect(
        titles.filter((item) => item === `Source: ${title}`),
        id,
      ).toHaveLength(1);
    }
    const [head, ...said] = rows("Indicators");
    const cell = (id: string, column: string) => said.find((row) => row[0] === id)![head!.indexOf(column)];
    const known = rows("Sources").map(([id]) => id);
    for (const { id } of NETWORK_COLUMNS) {
      for (const source of String(cell(id, "source")).split(", ")) expect(known, id).toContain(source);
      expect(String(cell(id, "period")), id).toContain("202");
    }
    expect(cell("registered_2024_25", "source")).toBe("gp-practices, pcns-oct2025");
    expect(cell("registered_2024_25", "period")).toBe("2024/25");
  });

  it("says [x] where a value is not available, never 0", () => {
    const [head, first] = rows("All areas");
    expect(first![head!.indexOf("imd25_average_score")]).toBe(NOT_AVAILABLE);
  });

  it("holds every LSOA of the flagged areas and no other", () => {
    const codes = rows("LSOAs of flagged areas")
      .slice(1)
      .map((row) => row[0]);
    const expected = real.lsoas.code.filter((_, i) => flagged.includes(real.lsoas.msoa[i]!));
    expect(codes).toEqual(expected);
  });

  it("freezes and filters its headers, keeps codes as text cells, formats figures, and prints across the page", () => {
    expect(sheet(2)).toContain('<pane ySplit="1" xSplit="3" topLeftCell="D2"');
    expect(sheet(2)).toContain(`<autoFilter ref="A1:R${flagged.length + 1}"/>`);
    expect(sheet(2)).toMatch(/<c r="A2" s="\d+" t="s">/);
    expect(sheet(2)).toMatch(/<c r="M2" s="\d+"><v>/);
    expect(sheet(1)).not.toContain("<autoFilter");
    expect(sheet(1)).toContain('fitToPage="1"');
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      expect(sheet(number)).toContain('orientation="landscape"');
      expect(sheet(number)).not.toContain("<f>");
    }
    expect(strFromU8(parts["xl/styles.xml"]!)).toMatch(/formatCode="0\.0%"/);
  });

  it("repeats heads and the columns in view on every printed page, and is no wider than can be read", () => {
    const names = strFromU8(parts["xl/workbook.xml"]!);
    for (const [at, [name, columns]] of [
      ["About", ""],
      ["Flagged areas", "'Flagged areas'!$A:$C,"],
      ["All areas", "'All areas'!$A:$C,"],
    ].entries())
      expect(names).toContain(
        `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${columns}'${name}'!$1:$1</definedName>`,
      );
    const across = [1, 2, 3, 4, 5, 6, 7].map((number) => /fitToWidth="(\d+)"/.exec(sheet(number))?.[1]);
    expect(across).toEqual(["1", "2", "2", "1", "1", "1", "1"]);
    for (const number of [1, 2, 3, 4, 5, 6, 7]) expect(sheet(number)).toContain('fitToHeight="0"');
  });

  it("gives rows the height that their wrapped text needs", () => {
    const heights = [...sheet(6).matchAll(/<row r="\d+" ht="(\d+)"/g)].map(([, points]) => Number(points));
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.max(...heights)).toBeGreaterThan(30);
  });

  it("says on the sheet of indicators what every column holds: those of the lists in their order, then those of LSOAs and networks", () => {
    const [, ...said] = rows("Indicators");
    const [lists, lsoas, networks] = ["All areas", "LSOAs of flagged areas", "Networks of GP practices"].map(
      (name) => rows(name)[0]!,
    );
    const own = lsoas!.filter((id) => !lists!.includes(id));
    expect(own).toHaveLength(6);
    expect(said.map(([id]) => id)).toEqual([...lists!, ...own, ...networks!]);
    const known = rows("Sources").map(([id]) => id);
    for (const id of ["population_mid22", "imd25_score", "imd25_rank", "imd25_decile"])
      expect(known).toContain(said.find((row) => row[0] === id)![9]);
    for (const row of said)
      expect(String(row[7]).length, String(row[0])).toBeGreaterThan(String(row[0]).length);
  });

  it("keeps text that looks like a formula as text", () => {
    expect(rows("About")[1]).toEqual(["What this is", '=HYPERLINK("x")']);
  });
});

const signedArea = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]![0]! * y - x * ring[i]![1]!), 0);

/** Pairs of segments of a polygon that properly cross: a touch in a point is allowed. */
function crossingsOf(rings: readonly Position[][]): number {
  type Segment = readonly [Position, Position];
  const all = rings.flatMap((ring) => ring.slice(1).map((end, i): Segment => [ring[i]!, end]));
  const side = ([[ax, ay], [bx, by]]: Segment, [x, y]: Position): number =>
    Math.sign((bx! - ax!) * (y! - ay!) - (by! - ay!) * (x! - ax!));
  const cross = (a: Segment, b: Segment): boolean =>
    side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;
  return all.reduce((sum, a, i) => sum + all.slice(i + 1).filter((b) => cross(a, b)).length, 0);
}

describe("boundaries", () => {
  const properties = () => {
    const byCode = propertiesByCode(table());
    return (msoa: number) => (flagged.includes(msoa) ? byCode.get(real.facts.areas.code[msoa]!)! : null);
  };

  it("GeoJSON holds the flagged areas by RFC 7946: outer rings anticlockwise, holes clockwise, WGS 84, typed", () => {
    const collection = geoJsonOf(real.detail!, properties());
    expect(collection.features).toHaveLength(flagged.length);
    expect(Object.keys(collection)).toEqual(["type", "features"]);
    for (const { id, geometry, properties } of collection.features) {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      for (const [outer, ...holes] of polygons) {
        expect(signedArea(outer!)).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
        for (const ring of [outer!, ...holes]) expect(ring[0]).toEqual(ring.at(-1));
      }
      expect(typeof properties.msoa21cd).toBe("string");
      expect(id).toBe(properties.msoa21cd);
      expect(properties.flag).toBe(1);
      expect(booleanValid(geometry)).toBe(true);
    }
    const { areas } = real.facts;
    const holds = collection.features.filter(({ geometry, properties }) => {
      const i = areas.code.indexOf(String(properties.msoa21cd));
      return booleanPointInPolygon(point([areas.lon[i]!, areas.lat[i]!]), geometry);
    });
    // A people-weighted centre may lie just outside a bent area, but not often.
    expect(holds.length).toBeGreaterThan(flagged.length * 0.95);
  });

  it("areas of England's overview that cross themselves are mended, and no point is said twice", () => {
    const { areas } = real.facts;
    const crossed = ["E02001334", "E02001542", "E02001636", "E02001871", "E02003845"];
    const rows = new Set(crossed.map((code) => areas.code.indexOf(code)));
    const { features } = geoJsonOf(real.england, (row) =>
      rows.has(row) ? { msoa21cd: areas.code[row]! } : null,
    );
    expect(features).toHaveLength(crossed.length);
    for (const { geometry } of features) {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      for (const rings of polygons) expect(crossingsOf(rings)).toBe(0);
      for (const ring of polygons.flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
      }
      for (const [outer] of polygons) expect(signedArea(outer!)).toBeGreaterThan(0);
    }
  });

  it("TopoJSON holds areas, patches and the scope with shared borders, and unions have the area of their parts", () => {
    const { answer, areas } = real.facts;
    const mine = Uint8Array.from(answer.verdict, (verdict, i) =>
      flagged.includes(i) ? verdict : VERDICT.no,
    );
    const patches = patchesOf(mine, real.neighbours, areas, "2026");
    const topology = topoJsonOf(
      real.detail!,
      { name: "msoa21_flagged", propertiesOf: properties() },
      {
        patches: patches.map((patch) => ({
          properties: { areas: patch.areas.length },
          rows: new Set(patch.areas),
        })),
        scope: [{ properties: { icb26cd: "E54000057" }, rows: new Set(answer.scope) }],
      },
    );
    const read = (name: string) => {
      const shape = feature(topology, topology.objects[name]!);
      return shape.type === "FeatureCollection" ? shape.features : [shape];
    };
    expect(read("msoa21_flagged")).toHaveLength(flagged.length);
    expect(read("patches")).toHaveLength(patches.length);
    const sum = (name: string) => read(name).reduce((total, one) => total + area(one), 0);
    expect(sum("patches") / sum("msoa21_flagged")).toBeCloseTo(1, 9);
    const all = geoJsonOf(real.detail!, () => ({})).features.reduce((total, one) => total + area(one), 0);
    expect(sum("scope") / all).toBeCloseTo(1, 5);
  });
});

it("a spatial file says how fine its boundaries are, and names the scope's code with its vintage", () => {
  const { facts, detail, lsoas, neighbours } = real;
  const order = {
    facts,
    msoas: flagged,
    ids: [],
    lsoas,
    neighbours,
    list: "all",
    form: "people",
  } as const;
  const near = { ...order, geometry: detail!, format: "topojson" } as const;
  const { objects } = JSON.parse(spatialFile(near, table())) as Topology<Record<string, GeometryCollection>>;
  expect(objects.scope!.geometries[0]!.properties).toEqual({ icb26cd: "E54000057", areas: 353 });
  expect(objects.msoa21!.geometries[0]!.id).toMatch(/^E02/);
  expect(boundariesOf(near).boundaries).toContain("20 m");
  const england = { ...near, geometry: real.england, facts: { ...facts, footprint: null } };
  expect(boundariesOf(england).boundaries).toContain("one vertex in twenty");
  expect(boundariesOf({ ...near, format: "csv" })).toEqual({});
  const rows = aboutTable({ ...about, boundaries: "fine" }).rows;
  expect(rows).toContainEqual(["Boundaries", "fine"]);
});

it("the sidecar names rule, scope, version, link and what [x] means", () => {
  const items = new Map(aboutTable(about).rows.map(([item, value]) => [item, value]));
  expect(items.get("Link to this view")).toBe("http://localhost/");
  expect(items.get("Data version")).toBe("571a127b1b68");
  expect(String(items.get("Not available"))).toContain("[x]");
});
