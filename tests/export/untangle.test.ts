/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { coordAll, kinks } from "@turf/turf";
import fc from "fast-check";
import { feature } from "topojson-client";
import { expect, it } from "vitest";
import type { Polygon } from "topojson-specification";
import { topoJsonOf } from "../../src/export/geo/topojson";
import { untangle } from "../../src/export/geo/untangle";
import { realFacts } from "./real-facts";

/** Where a shape crosses itself, by turf, which also names the corners at which rings only touch: those are left out. */
function crossed(shape: GeoJSON.Polygon | GeoJSON.MultiPolygon): GeoJSON.Position[] {
  const corners = new Set(coordAll(shape).map(String));
  const found = kinks({ type: "Feature", geometry: shape, properties: {} }).features;
  return found.map(({ geometry }) => geometry.coordinates).filter((point) => !corners.has(String(point)));
}

const polygon = (...arcs: number[]): Polygon => ({ type: "Polygon", arcs: [arcs] });

it("drops the one point that makes a shape cross itself, and nothing else", () => {
  // A square whose right side goes back over itself half way up.
  const ring = [
    [0, 0],
    [100, 0],
    [100, 51],
    [101, 50],
    [99, 50],
    [100, 100],
    [0, 100],
    [0, 0],
  ] as const;
  const [line] = untangle([ring], [polygon(0)]);
  expect(crossed({ type: "Polygon", coordinates: [ring.map((point) => [...point])] })).not.toEqual([]);
  expect(line).toHaveLength(ring.length - 1);
  expect(crossed({ type: "Polygon", coordinates: [line!.map((point) => [...point])] })).toEqual([]);
  for (const corner of [ring[0], ring[1], ring[5], ring[6]]) expect(line).toContainEqual(corner);
});

it("leaves shapes that do not cross themselves as they are", () => {
  const corner = fc.double({ min: 10, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(corner, { minLength: 3, maxLength: 40 }), (far) => {
      // A star: corners all the way round a point, at any distance from it.
      const round = far.map((r, i): [number, number] => {
        const angle = (2 * Math.PI * i) / far.length;
        return [r * Math.cos(angle), r * Math.sin(angle)];
      });
      const ring = [...round, round[0]!];
      expect(untangle([ring], [polygon(0)])).toEqual([ring]);
    }),
  );
});

it("no area of the largest board crosses itself as TopoJSON, and neighbours still share their lines", async () => {
  const {
    detail,
    facts: { areas },
  } = await realFacts("E54000050");
  const topology = topoJsonOf(
    detail!,
    { name: "msoa21", propertiesOf: (row) => ({ msoa21cd: areas.code[row]! }) },
    {},
  );
  const { features } = feature(topology, topology.objects["msoa21"]!) as unknown as GeoJSON.FeatureCollection<
    GeoJSON.Polygon | GeoJSON.MultiPolygon
  >;
  expect(features).toHaveLength(381);
  for (const one of features) expect(crossed(one.geometry), String(one.id)).toEqual([]);
}, 60_000);
