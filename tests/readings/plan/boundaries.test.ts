/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { area, kinks } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, it } from "vitest";
import { geoJsonOf } from "../../../src/export/geo/geojson";
import { boundariesText } from "../../../src/readings/plan/boundaries";
import { suggest, type Progress, type Wish } from "../../../src/stats/neighbourhoods/suggest";
import { unitsOf } from "../../../src/stats/neighbourhoods/units";
import { planOf } from "../../../src/workspace/plan/import/plan-of";
import { realFacts } from "../../export/real-facts";
import { PLAN } from "../../workspace/plan/any-plan";

type Shapes = FeatureCollection<Polygon | MultiPolygon, Record<string, string | number>>;

it("a board's neighbourhoods are valid shapes that hold exactly their areas, with no slivers between", async () => {
  const { facts, detail, neighbours, columns } = await realFacts("E54000057");
  const { areas, answer } = facts;
  const { value: score } = columns.get("imd25_average_score")!;
  const known = { areas, neighbours, score, flagged: new Uint8Array(areas.code.length) };
  const units = unitsOf(known, answer.scope);
  const range = { least: 25_000, most: 70_000 };
  const weights = { compact: 1, alike: 0, patches: 0 };
  const wish: Wish = { range, weights, seed: 1 };
  const { best } = suggest(units, wish).next().value as Progress;
  const homes = Array.from({ length: best.count }, (_, home) =>
    [...units.msoa].filter((_, unit) => best.of[unit] === home),
  );
  const drawn = homes.map((inside, at) => ({
    id: `n${at}`,
    name: `Number ${at}`,
    areas: inside.map((i) => areas.code[i]!),
  }));
  const plan = planOf(drawn, { ...PLAN, place: null });
  const shapes = JSON.parse(boundariesText("geojson", detail!, plan, homes, areas)) as Shapes;
  const codeIn = (row: number) => ({ msoa21cd: areas.code[row]! });
  const msoas = geoJsonOf(detail!, (row) => codeIn(row)).features;
  const size = new Map(msoas.map((one) => [one.properties["msoa21cd"], area(one)]));
  expect(shapes.features).toHaveLength(best.count);
  shapes.features.forEach((shape, at) => {
    expect(kinks(shape as never).features, `kinks of ${at}`).toHaveLength(0);
    const parts = homes[at]!.reduce((sum, i) => sum + size.get(areas.code[i])!, 0);
    expect(area(shape) / parts).toBeCloseTo(1, 9);
    expect(shape.properties).toMatchObject({
      neighbourhood_id: `n${at}`,
      areas: homes[at]!.length,
      population_mid22: best.people[at],
    });
    // A sliver would be a hole, or a part, of next to nothing.
    const rings = (
      shape.geometry.type === "Polygon" ? [shape.geometry.coordinates] : shape.geometry.coordinates
    ).flat();
    for (const ring of rings)
      expect(area({ type: "Polygon", coordinates: [ring.toReversed()] } as Polygon)).toBeGreaterThan(50);
  });
  const topology = JSON.parse(boundariesText("topojson", detail!, plan, homes, areas)) as Topology<
    Record<string, GeometryCollection<Record<string, string>>>
  >;
  const [merged, each] = [topology.objects["neighbourhoods"]!, topology.objects["msoa21"]!];
  expect(merged.geometries).toHaveLength(best.count);
  expect(each.geometries).toHaveLength(answer.scope.length);
  const whole = feature(topology, merged) as unknown as Shapes;
  whole.features.forEach((shape, at) => expect(area(shape) / area(shapes.features[at]!)).toBeCloseTo(1, 6));
}, 60_000);
