/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { strFromU8, unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import readExcel from "read-excel-file/node";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { beforeAll, describe, expect, it } from "vitest";
import { geoParquetOf } from "../../src/export/geo/geoparquet";
import type { AreaCollection } from "../../src/export/geo/geojson";
import { deckOf, MOST_ROWS } from "../../src/export/slides/deck";
import { workbookSheets } from "../../src/export/workbook/sheets";
import { writeXlsx } from "../../src/export/workbook/write-xlsx";
import { VERDICT } from "../../src/model/rule";
import { aboutOf, plainOf } from "../../src/panels/export/about-of";
import { deckTable } from "../../src/panels/export/make-deck";
import type { Order } from "../../src/panels/export/order";
import { listOf, packList } from "../../src/panels/export/pack-list";
import { sizeOf } from "../../src/panels/export/size-of";
import { featuresOf } from "../../src/panels/export/spatial-file";
import { flaggedMeasures } from "../../src/readings/export/brief/flagged-measures";
import { METHOD } from "../../src/readings/export/brief/say-method";
import { titleOf } from "../../src/readings/export/scope-words";
import { columnsOf } from "../../src/stats";
import { columnsFor } from "../panels/atlas";
import { checkCsvw, type Codebook } from "./check-csvw";
import { readCsvw } from "./read-csvw";
import { realFacts } from "./real-facts";
import { VIEWS } from "./views";

type Row = Record<string, string>;
const unzipped = async (zip: Blob) => Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())));
const part = (parts: [string, Uint8Array][], end: string): Uint8Array =>
  parts.find(([name]) => name.endsWith(end))![1];
const parsed = (text: string): Row[] =>
  Papa.parse<Row>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data;

describe.each(VIEWS)("files of %s, read by programs that are not ours", (_, view) => {
  let real: Awaited<ReturnType<typeof realFacts>>;
  let order: Order;
  let columns: NonNullable<ReturnType<(typeof real)["columns"]["get"]>>[];
  let flags: { verdict: Uint8Array; pocket: Uint8Array; core20: (typeof columns)[number] };
  let flagged: string[];
  let unknown: number;
  beforeAll(async () => {
    real = await realFacts(...view);
    const { facts } = real;
    const { scope, verdict, pocket } = facts.answer;
    const ids = [
      ...new Set([
        "imd25_average_score",
        "imd25_share_core20",
        facts.indicator.id,
        ...columnsOf(facts.view.rule),
      ]),
    ];
    columns = ids.map((id) => real.columns.get(id)!);
    flags = { verdict, pocket, core20: real.columns.get("imd25_share_core20")! };
    flagged = [...scope].flatMap((i) => (verdict[i] === VERDICT.yes ? [facts.areas.code[i]!] : []));
    unknown = [...scope].filter((i) => verdict[i] === VERDICT.unknown).length;
    const { lsoas, neighbours } = real;
    const geometry = real.detail ?? real.england;
    const at = { facts, lsoas, neighbours, geometry, ids };
    order = { ...at, format: "csv", form: "people", list: "all", msoas: [...scope] };
  }, 60_000);
  const made = (more: Partial<Order>) => {
    const one = { ...order, ...more };
    return { one, list: listOf(one, columns, flags) };
  };

  it("CSV in both forms: the same flags, unknown is not no, and all told by the codebook and the sheet beside it", async () => {
    for (const form of ["people", "tools"] as const) {
      const { one, list } = made({ form });
      const parts = await unzipped(packList(one, list));
      const csv = strFromU8(part(parts, ".csv"));
      const rows = parsed(csv);
      expect(rows).toHaveLength(order.msoas.length);
      expect(rows.filter(({ flag }) => flag === "1").map(({ msoa21cd }) => msoa21cd)).toEqual(flagged);
      const none = form === "people" ? "[x]" : "";
      expect(rows.filter(({ flag }) => flag === none)).toHaveLength(unknown);
      const codebook = JSON.parse(strFromU8(part(parts, "-metadata.json"))) as Codebook;
      expect(checkCsvw(csv, codebook)).toHaveLength(rows.length);
      const about = new Map(
        parsed(strFromU8(part(parts, "_about.csv"))).map(({ item, value }) => [item!, value!]),
      );
      expect(about.get("What this is")).toBe(titleOf(order.facts));
      expect(about.get("Rows of this file")).toContain(order.msoas.length.toLocaleString("en-GB"));
      expect(about.get("Check code")).toBe(order.facts.checkCode);
      if (unknown > 0) expect(about.get("Answer")).toMatch(/cannot say/);
    }
  });

  it("CSV in both forms by its codebook alone: another reader of CSV on the Web finds the same values under the same names", async () => {
    const { areas, catalogue } = order.facts;
    for (const form of ["people", "tools"] as const) {
      const { one, list } = made({ form, msoas: order.msoas.slice(0, 500) });
      const parts = await unzipped(packList(one, list));
      const codebook = JSON.parse(strFromU8(part(parts, "-metadata.json"))) as Codebook;
      const read = await readCsvw(strFromU8(part(parts, ".csv")), codebook);
      expect(read.map((row) => row.get("msoa21cd")?.value)).toEqual(one.msoas.map((i) => areas.code[i]));
      const told = codebook.tableSchema.columns.map(({ name }) => name);
      for (const row of read) for (const name of row.keys()) expect(told).toContain(name);
      for (const { id, value } of columns) {
        const { unit, decimals } = catalogue.lookUp(id);
        const told = codebook.tableSchema.columns.find(({ name }) => name === id);
        if (told?.datatype !== "number") continue;
        one.msoas.forEach((msoa, at) => {
          const cell = read[at]?.get(id);
          if (Number.isNaN(value[msoa])) expect(cell, id).toBeUndefined();
          else {
            expect(cell?.datatype).toBe("http://www.w3.org/2001/XMLSchema#double");
            const share = unit === "percent" || unit === "proportion";
            const factor = !share
              ? 1
              : form === "people"
                ? unit === "percent"
                  ? 1
                  : 100
                : unit === "percent"
                  ? 0.01
                  : 1;
            const digits = form === "people" ? decimals : 12;
            expect(Number(cell?.value), id).toBeCloseTo(
              value[msoa]! * factor,
              digits - (form === "people" ? 0.1 : 0),
            );
          }
        });
      }
    }
  }, 60_000);

  it("GeoJSON, TopoJSON and GeoParquet: the same areas, flags and figures, and the size that was said", async () => {
    const { one, list } = made({ format: "geojson" });
    const { features } = JSON.parse(
      strFromU8(part(await unzipped(packList(one, list)), ".geojson")),
    ) as AreaCollection;
    expect(features).toHaveLength(order.msoas.length);
    const flagOf = (all: readonly { readonly properties: unknown }[]) =>
      all
        .map(({ properties }) => properties as Record<string, unknown>)
        .filter(({ flag }) => flag === 1)
        .map(({ msoa21cd }) => msoa21cd)
        .toSorted();
    expect(flagOf(features)).toEqual(flagged.toSorted());

    const topo = made({ format: "topojson" });
    const topology = JSON.parse(
      strFromU8(part(await unzipped(packList(topo.one, topo.list)), ".topojson")),
    ) as Topology<Record<string, GeometryCollection>>;
    expect(flagOf(feature(topology, topology.objects["msoa21"]!).features)).toEqual(flagged.toSorted());

    const parquet = made({ format: "parquet" });
    const bytes = geoParquetOf(featuresOf(parquet.one, parquet.list.table), parquet.list.table.columns);
    const [zipped, about] = await (async () => {
      const parts = await unzipped(packList(parquet.one, parquet.list, bytes));
      return [part(parts, ".parquet"), strFromU8(part(parts, "_about.csv"))];
    })();
    const file = zipped.slice().buffer;
    const rows = (await parquetReadObjects({ file })) as Record<string, unknown>[];
    expect(rows.filter(({ flag }) => flag === 1).map(({ msoa21cd }) => msoa21cd)).toEqual(flagged);
    const scores = real.columns.get("imd25_average_score")!.value;
    expect(rows.map((row) => row["imd25_average_score"])).toEqual(order.msoas.map((i) => scores[i]));
    // Read as WKB by what the file says of itself.
    expect(rows.map(({ geometry }) => geometry)).toEqual(
      featuresOf(parquet.one, parquet.list.table).features.map(({ geometry }) => geometry),
    );
    const geo = parquetMetadata(file).key_value_metadata?.find(({ key }) => key === "geo")?.value;
    expect(JSON.parse(geo!)).toMatchObject({ version: "1.1.0", primary_column: "geometry" });
    expect(about).toContain("Boundaries");
    expect(Math.abs(sizeOf(parquet.one) / zipped.length - 1)).toBeLessThan(0.1);
  }, 60_000);

  it("the workbook: the same flags as a list of its own, and a row of each measure", async () => {
    const { facts } = order;
    const input = {
      about: aboutOf(facts, order.ids),
      ...{
        areas: facts.areas,
        lsoas: real.lsoas,
        scope: Int32Array.from(facts.answer.scope),
        flags,
        columns,
      },
      ...{
        indicators: order.ids.map(facts.catalogue.lookUp),
        sources: facts.sources,
        form: "people" as const,
      },
    };
    const file = await writeXlsx(workbookSheets(input));
    const book = await readExcel(Buffer.from(await file.arrayBuffer()));
    const codes = (sheet: string) =>
      book
        .find((each) => each.sheet === sheet)!
        .data.map(([code]) => code)
        .filter((code) => String(code).startsWith("E02"));
    expect(book.map(({ sheet }) => sheet)).toHaveLength(6);
    expect(codes("Flagged areas").toSorted()).toEqual(flagged.toSorted());
    expect(codes("All areas")).toHaveLength(order.msoas.length);
  }, 60_000);

  it("one title, one answer and one rule in words, image, description, slides, message and sheet", async () => {
    const { facts } = order;
    const { input } = real;
    const title = titleOf(facts);
    expect(input.title).toBe(title);
    expect(input.alt).toContain(title);
    expect(input.alt).toContain(input.headline.people);
    const all = await columnsFor(facts.areas, flaggedMeasures(facts.view.rule));
    const table = deckTable(
      facts,
      new Map([...real.columns, ...[...all].map(([id, one]) => [id, one.msoa21] as const)]),
    );
    const deck = deckOf(input, table, METHOD);
    expect(JSON.stringify(deck)).toContain(title);
    expect(table.rows).toHaveLength(Math.min(MOST_ROWS, flagged.length || order.msoas.length));
    const about = aboutOf(facts);
    expect(about.title).toBe(title);
    expect(plainOf(facts)).toContain(about.answer);
    expect(plainOf(facts)).toContain(input.rule.replace(/\.$/, ""));
    for (const said of [about.answer, input.alt, input.headline.others])
      expect(said.includes("cannot say"), said).toBe(unknown > 0);
    const held = facts.classes.suppressed;
    if (held > 0) expect(input.alt).toMatch(new RegExp(`suppressed by the publisher: ${held}`));
  });
});

it("the seven views are what they are called", async () => {
  const flags = await Promise.all(
    VIEWS.map(async ([, view]) => (await realFacts(...view)).facts.answer.areas),
  );
  expect(flags.map(({ flagged }) => flagged).slice(0, 3)).toEqual([128, 0, 1]);
  expect(flags[4]!.unknown).toBeGreaterThan(0);
  expect(flags.at(-1)!.scope).toBe(6856);
}, 90_000);
