/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { beforeAll, describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadDetail } from "../../src/data";
import type { AreaCollection } from "../../src/export/geo/geojson";
import { msoasOfDetail } from "../../src/export/geo/msoas-of-detail";
import type { Geometry } from "../../src/model/geometry";
import { VERDICT } from "../../src/model/rule";
import type { Order } from "../../src/panels/export/order";
import { listOf } from "../../src/panels/export/pack-list";
import { sizeOf } from "../../src/panels/export/size-of";
import { boundariesOf, publishedFeatures, spatialFile } from "../../src/panels/export/spatial-file";
import { realFacts } from "./real-facts";

const IDS = ["imd25_average_score", "imd25_share_core20"];
type Real = Awaited<ReturnType<typeof realFacts>>;

function orderOf(real: Real, list: "all" | "flagged"): Order {
  const { facts, lsoas, neighbours } = real;
  const { scope, verdict } = facts.answer;
  const msoas = [...scope].filter((msoa) => list === "all" || verdict[msoa] === VERDICT.yes);
  const geometry = real.detail ?? real.england;
  return { facts, lsoas, neighbours, geometry, list, msoas, ids: IDS, form: "people", format: "geojson" };
}
const tableOf = (real: Real, order: Order) => {
  const { verdict, pocket } = real.facts.answer;
  const core20 = real.columns.get("imd25_share_core20")!;
  return listOf(
    order,
    IDS.map((id) => real.columns.get(id)!),
    { verdict, pocket, core20 },
  ).table;
};
const geometriesIn = (text: string): string =>
  (JSON.parse(text) as AreaCollection).features.map(({ geometry }) => JSON.stringify(geometry)).join();

describe.each([
  ["England", null],
  ["a city's board", "E54000057"],
  ["a rural board", "E54000036"],
] as const)("boundaries of %s", (_, footprint) => {
  let real: Real;
  beforeAll(async () => {
    real = await realFacts(footprint);
  }, 60_000);

  it.each(["all", "flagged"] as const)(
    "%s areas: five decimals at most, and the size said is about that of the file",
    (list) => {
      const order = orderOf(real, list);
      for (const format of ["geojson", "topojson"] as const) {
        const text = spatialFile({ ...order, format }, tableOf(real, order));
        const [said, made] = [sizeOf({ ...order, format }), Buffer.byteLength(text)];
        expect
          .soft(Math.abs(said / made - 1), `${format}: ${said} said, ${made} made`)
          .toBeLessThan(format === "geojson" ? 0.05 : 0.1);
        if (format === "geojson") expect(geometriesIn(text)).not.toMatch(/\.\d{6}/);
      }
    },
  );

  it("a TopoJSON is no larger than the GeoJSON of the same areas, and has them all", () => {
    for (const list of ["all", "flagged"] as const) {
      const order = orderOf(real, list);
      const table = tableOf(real, order);
      const [geo, topo] = (["geojson", "topojson"] as const).map((format) =>
        spatialFile({ ...order, format }, table),
      );
      expect(topo!.length).toBeLessThan(geo!.length);
      const topology = JSON.parse(topo!) as Topology<Record<string, GeometryCollection>>;
      expect(feature(topology, topology.objects["msoa21"]!).features).toHaveLength(order.msoas.length);
      expect("scope" in topology.objects).toBe(list === "all");
    }
  });
});

it("England's published boundaries hold every area whole, in the order of codes, and say how fine they are", async () => {
  const real = await realFacts(null);
  const read = readFromDir("public/data");
  const boards = ["E54000057", "E54000036"];
  const published: Geometry[] = [];
  for (const board of boards)
    published.push(msoasOfDetail(await loadDetail(read, "2026", board), real.lsoas.msoa));
  const rows = new Set(published.flatMap(({ rows }) => [...rows]));
  const order = { ...orderOf(real, "all"), published, msoas: [...rows].toSorted((a, b) => a - b) };
  const said: string[] = [];
  const collection = await publishedFeatures(
    order,
    tableOf(real, order),
    (_, words) => said.push(words),
    new AbortController().signal,
  );
  const text = JSON.stringify(collection);
  const { features } = collection;
  expect(features.map(({ id }) => id)).toEqual(order.msoas.map((msoa) => real.facts.areas.code[msoa]));
  expect(said).toEqual(["Writing boundaries, 0 of 2 boards", "Writing boundaries, 1 of 2 boards"]);
  expect(boundariesOf(order).boundaries).toContain("20 m");
  for (const { geometry } of features) {
    const corners = new Set(geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2).map(String));
    expect(corners.size).toBeGreaterThanOrEqual(5);
  }
  expect(Math.abs(sizeOf(order) / Buffer.byteLength(text) - 1)).toBeLessThan(0.05);
  const stopped = AbortSignal.abort(new Error("cancelled"));
  await expect(publishedFeatures(order, tableOf(real, order), () => undefined, stopped)).rejects.toThrow(
    "cancelled",
  );
}, 60_000);

it("England's simplified boundaries say how many of the file's areas they leave as sketches", async () => {
  const real = await realFacts(null);
  const said = (msoas: readonly number[]) =>
    boundariesOf({ ...orderOf(real, "all"), msoas: [...msoas] }).boundaries!;
  const all = orderOf(real, "all");
  const features = JSON.parse(spatialFile(all, tableOf(real, all))) as AreaCollection;
  const few = features.features.filter(({ geometry }) => {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    return new Set(rings.flat().map(String)).size < 5;
  });
  expect(few.length).toBeGreaterThan(0);
  expect(said(all.msoas)).toContain(`${few.length} of these 6,856 areas are left with three or four corners`);
  const one = real.facts.areas.code.indexOf(String(few[0]!.properties["msoa21cd"]));
  expect(said([one])).toContain("1 of these 1 areas is left");
}, 60_000);
