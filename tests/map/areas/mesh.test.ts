import { booleanPointInPolygon, kinks, polygon } from "@turf/turf";
import fc from "fast-check";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection } from "topojson-specification";
import { beforeAll, describe, expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadEngland } from "../../../src/data";
import { areaAt } from "../../../src/map/areas/area-at";
import { areasIn, runsIn } from "../../../src/map/areas/runs";
import { fromOrigin } from "../../../src/map/areas/sight";
import { MESH_ORIGIN, type AreaMesh } from "../../../src/model/area-mesh";
import { MSOA_COUNT } from "../../../src/model/codes";
import { project, unproject } from "../../../src/model/mercator";
import { buildEngland } from "../../../src/worker/geometry-build";

/** A foot, in Mercator units. */
const NEAR = 1e-8;

interface Area {
  readonly row: number;
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

/** Twice the size of a ring or triangle in the plane, whichever way round it goes. */
const shoelace = (ring: readonly (readonly [number, number])[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nx, ny] = ring[(at + 1) % ring.length] as readonly [number, number];
      return sum + x * ny - nx * y;
    }, 0),
  );

const flatSize = ({ geometry }: Area): number =>
  (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).reduce(
    (sum, rings) =>
      sum +
      rings.reduce((size, ring, at) => {
        const flat = ring.slice(0, -1).map(([lon = 0, lat = 0]) => {
          const [x, y] = project(lon, lat);
          return [x - MESH_ORIGIN[0], y - MESH_ORIGIN[1]] as const;
        });
        return size + (at === 0 ? 1 : -1) * shoelace(flat);
      }, 0),
    0,
  );

const meshSize = ({ points, triangles, start }: AreaMesh, at: number): number => {
  let sum = 0;
  for (let first = start[at] ?? 0; first < (start[at + 1] ?? 0); first += 3)
    sum += shoelace(
      [0, 1, 2].map((side) => {
        const corner = 2 * (triangles[first + side] ?? 0);
        return [points[corner] ?? 0, points[corner + 1] ?? 0] as const;
      }),
    );
  return sum;
};

describe("England as triangles", () => {
  let areas: Area[] = [];
  let mesh: AreaMesh;
  /** Positions of the areas (some 400 by turf, which counts corners that touch as well) whose simplified outline crosses itself: what lies inside such a one is a matter of opinion. */
  let crossed = new Set<number>();
  beforeAll(async () => {
    const england = await loadEngland(readFromDir("public/data"));
    const { topology, object, rows } = england;
    const { features } = feature(topology, topology.objects[object] as GeometryCollection);
    areas = features.map(({ geometry }, at) => ({
      row: rows[at] ?? -1,
      geometry: geometry as Area["geometry"],
    }));
    mesh = buildEngland(england).mesh;
    crossed = new Set(areas.flatMap(({ geometry }, at) => (kinks(geometry).features.length > 0 ? [at] : [])));
  });

  it("has every area once, each with its own corners", () => {
    expect(new Set(mesh.rows).size).toBe(MSOA_COUNT);
    mesh.rows.forEach((row, at) => {
      const corners = mesh.triangles.slice(mesh.start[at], mesh.start[at + 1]);
      expect(corners.length).toBeGreaterThan(0);
      expect(corners.every((corner) => mesh.owner[corner] === row)).toBe(true);
    });
  });

  it("covers of each area as much as its outline holds, but for what 32 bits leave out", () => {
    areas.forEach((one, at) => {
      const whole = flatSize(one);
      if (!crossed.has(at))
        expect(Math.abs(meshSize(mesh, at) - whole) / whole, `row ${one.row}`).toBeLessThan(0.02);
    });
    expect(crossed.size).toBeLessThan(0.07 * MSOA_COUNT);
  });

  it("finds under a point the area whose outline holds it, as an independent reader says", () => {
    const boxes = fc.integer({ min: 0, max: MSOA_COUNT - 1 });
    fc.assert(
      fc.property(
        boxes,
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (at, across, down) => {
          const [west = 0, north = 0, east = 0, south = 0] = mesh.boxes.slice(4 * at, 4 * at + 4);
          const [x, y] = [west + across * (east - west), north + down * (south - north)];
          const found = areaAt(mesh, x, y);
          const holding = (dx: number, dy: number): number[] =>
            [...areasIn(mesh, [x, y, x, y])].filter((each) =>
              booleanPointInPolygon(
                unproject(x + dx + MESH_ORIGIN[0], y + dy + MESH_ORIGIN[1]),
                (areas[each] as Area).geometry,
              ),
            );
          const held = holding(0, 0);
          fc.pre([...areasIn(mesh, [x, y, x, y])].every((each) => !crossed.has(each)));
          // Within a foot of an outline, 32 bits may say either.
          for (const [dx, dy] of [
            [NEAR, 0],
            [-NEAR, 0],
            [0, NEAR],
            [0, -NEAR],
          ] as const)
            fc.pre(String(holding(dx, dy)) === String(held));
          expect(held.map((each) => mesh.rows[each])).toEqual(found === null ? [] : [found]);
        },
      ),
      { numRuns: 600, seed: 11 },
    );
  });

  it("draws in few pieces, and leaves out nothing that is in sight", () => {
    for (const [west, north, east, south] of [
      [-6.42, 55.82, 1.77, 49.86],
      [-2.4, 53.6, -2.0, 53.4],
      [-0.2, 51.58, 0.05, 51.45],
    ] as const) {
      const box = [...fromOrigin(west, north), ...fromOrigin(east, south)] as unknown as Parameters<
        typeof runsIn
      >[1];
      const runs = runsIn(mesh, box);
      const seen = [...areasIn(mesh, box)];
      expect(seen.length).toBeGreaterThan(100);
      expect(runs.length).toBeLessThan(60);
      for (const at of seen)
        expect(
          runs.some(([from, to]) => from <= (mesh.start[at] ?? 0) && (mesh.start[at + 1] ?? 0) <= to),
        ).toBe(true);
    }
  });
});

describe("an area with a hole", () => {
  const ring = (low: number, high: number) => [
    [low, low],
    [high, low],
    [high, high],
    [low, high],
    [low, low],
  ];
  const { geometry } = polygon([ring(0, 3), ring(1, 2)]);
  const { mesh } = buildEngland({
    topology: topology({ msoa: { type: "GeometryCollection", geometries: [geometry] } as never }),
    object: "msoa",
    rows: Int32Array.of(7),
  });

  it("is not found in its hole, and is found on both sides of it", () => {
    expect(areaAt(mesh, ...fromOrigin(1.5, 1.5))).toBeNull();
    expect(areaAt(mesh, ...fromOrigin(0.5, 1.5))).toBe(7);
    expect(areaAt(mesh, ...fromOrigin(2.5, 1.5))).toBe(7);
  });
});
