/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import type { Polygon } from "geojson";
import { expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadDetail } from "../../../src/data";
import { msoasOfDetail } from "../../../src/export/geo/msoas-of-detail";
import { boundariesText } from "../../../src/readings/plan/boundaries";
import { lsoaCentres } from "../../../src/stats/lsoa-centres";
import { scopeOf } from "../../../src/stats/scope-of";
import { fromBoundaries } from "../../../src/workspace/plan/import/from-boundaries";
import { planOf } from "../../../src/workspace/plan/import/plan-of";
import { readBoundaries } from "../../../src/workspace/plan/import/read-boundaries";
import { realFacts } from "../../export/real-facts";
import { PLAN } from "./any-plan";

const { facts, lsoas } = await realFacts(null);
const { areas } = facts;
const detail = await loadDetail(readFromDir("public/data"), "2026", "E54000057");
const centres = lsoaCentres(detail);
const rochdale = scopeOf(areas, "2026", null, "E08000005");
const codesOf = (rows: readonly number[]): string[] => rows.map((i) => areas.code[i]!);

it("boundaries that were saved here are the same neighbourhoods when they are read in", () => {
  const homes = [0, 1, 2].map((home) => [...rochdale].filter((_, at) => at % 3 === home));
  const plan = planOf(
    homes.map((inside, at) => ({ id: `n${at + 1}`, name: `Part ${at}`, areas: codesOf(inside) })),
    PLAN,
  );
  const text = boundariesText("geojson", msoasOfDetail(detail, lsoas.msoa), plan, homes, areas);
  const read = readBoundaries(text);
  expect(read.columns[0]!.header).toBe("neighbourhood_name");
  const again = fromBoundaries(read, rochdale, areas, lsoas, centres);
  expect(again.findings).toEqual([]);
  expect(again.neighbourhoods).toEqual(
    plan.neighbourhoods.map(({ id, name, areas: all }) => ({ id, name, areas: all })),
  );
});

it("a line through an area sends it to where most people live, and says who is divided and who is in no shape", () => {
  const [west, middle, east] = [-2.4, -2.16, -2.0];
  const box = (from: number, to: number): Polygon => ({
    type: "Polygon",
    coordinates: [
      [
        [from, 53.4],
        [to, 53.4],
        [to, 53.64],
        [from, 53.64],
        [from, 53.4],
      ],
    ],
  });
  const one = (name: string, geometry: unknown) => ({
    type: "Feature",
    properties: { name, n: 1 },
    geometry,
  });
  const text = JSON.stringify({
    type: "FeatureCollection",
    features: [
      one("West", box(west, middle)),
      one("East", box(middle, east)),
      one("A point", { type: "Point", coordinates: [-2.1, 53.6] }),
      one("Nowhere", box(1, 1.1)),
      one("", box(1, 1.1)),
    ],
  });
  const { neighbourhoods, findings } = fromBoundaries(readBoundaries(text), rochdale, areas, lsoas, centres);
  const sideOf = (row: number): string => {
    const [lon, lat] = centres.get(row) as [number, number];
    return lat > 53.64 ? "" : lon < middle ? "West" : "East";
  };
  for (const msoa of rochdale) {
    const people: Record<string, number> = { West: 0, East: 0, "": 0 };
    for (const [row] of centres) if (lsoas.msoa[row] === msoa) people[sideOf(row)]! += lsoas.population[row]!;
    const code = areas.code[msoa]!;
    const home = neighbourhoods.find((found) => found.areas.includes(code))?.name;
    const most = people["West"]! >= people["East"]! ? "West" : "East";
    expect(home).toBe(people[most] === 0 ? undefined : most);
    const divided = Object.values(people).filter((n) => n > 0).length > 1;
    const told = findings.find((found) => found.kind === "shared" && found.code === code);
    expect(told !== undefined, code).toBe(divided && home !== undefined);
    if (told?.kind === "shared")
      expect(Object.fromEntries(told.told.map(({ name, people: n }) => [name, n]))).toEqual(
        Object.fromEntries(Object.entries(people).filter(([, n]) => n > 0)),
      );
  }
  expect(findings.map(({ kind, rows }) => [kind, rows])).toEqual(
    expect.arrayContaining([
      ["no-shape", [3]],
      ["unnamed", [5]],
      ["elsewhere", [4]],
      ["elsewhere", [5]],
      ["missing", []],
    ]),
  );
});

it("says in words what is no GeoJSON of England", () => {
  expect(() => readBoundaries("a,b")).toThrow("not JSON");
  expect(() => readBoundaries('{"type":"Topology"}')).toThrow("This is TopoJSON");
  expect(() => readBoundaries('{"type":"Feature"}')).toThrow("no list of features");
  const grid = [
    [
      [390_000, 410_000],
      [391_000, 410_000],
      [391_000, 411_000],
      [390_000, 410_000],
    ],
  ];
  const feature = { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: grid } };
  expect(() => readBoundaries(JSON.stringify({ type: "FeatureCollection", features: [feature] }))).toThrow(
    "EPSG:4326",
  );
});
