import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ADDITION_COLOURS, CLUSTER_LAST_ZOOM, SHAPES } from "../../src/config/additions";
import { MARKS } from "../../src/config/palettes";
import {
  PRIDE_LINES,
  PRIDE_POINTS,
  PRIDE_TOWNS,
  prideLayers,
  siteLayers,
  siteSource,
} from "../../src/map/additions-style";
import { layMarks, markNames, marksAt } from "../../src/map/flat/additions";
import { groupsIn } from "../../src/map/flat/clusters";
import { lookingAt } from "../../src/map/flat/view";
import { ADDITIONS, type SiteMarks } from "../../src/model/additions";
import { luminance } from "../../src/export/image/luminance";

const KINDS = ["practice", "pharmacy", "library"] as const;
const marksOf = (sites: SiteMarks["sites"], kind: SiteMarks["kind"] = "practice"): SiteMarks => ({
  kind,
  sites,
  say: (row) => [sites[row]?.name ?? ""],
  sayMany: (count) => [`${count} of them`],
});
const england = { x: 0, y: 0, zoom: 0, width: 1200, height: 900 };
const at = (zoom: number) => lookingAt(england, { lng: -2.2, lat: 53.5, zoom });
const site = fc.record({
  name: fc.constant("A"),
  lon: fc.double({ min: -2.6, max: -1.8, noNaN: true }),
  lat: fc.double({ min: 53.3, max: 53.7, noNaN: true }),
});

describe("the layers that are switched on", () => {
  it.each(["light", "dark"] as const)("are valid by MapLibre's own validator: %s", (theme) => {
    const layers = [
      ...prideLayers(theme).map(([layer]) => layer),
      ...KINDS.flatMap((kind) => siteLayers(kind, theme, [0, 0])),
    ];
    const source = { type: "geojson", data: { type: "FeatureCollection", features: [] } };
    const ids = [PRIDE_LINES, PRIDE_POINTS, PRIDE_TOWNS, ...KINDS.map(siteSource)];
    const sources = Object.fromEntries(ids.map((id) => [id, source]));
    expect(validateStyleMin({ version: 8, sources, layers } as never)).toEqual([]);
  });

  it("are told apart by shape, and by a contrast of 4.5 to 1 with their halo", () => {
    expect(new Set(Object.values(SHAPES)).size).toBe(ADDITIONS.length);
    for (const theme of ["light", "dark"] as const)
      for (const one of ADDITIONS) {
        const [a, b] = [luminance(ADDITION_COLOURS[theme][one]), luminance(MARKS[theme].halo)].sort(
          (x, y) => y - x,
        );
        expect(((a ?? 0) + 0.05) / ((b ?? 0) + 0.05)).toBeGreaterThan(4.5);
      }
  });
});

describe("what is clustered", () => {
  it("counts every service once at every zoom", () => {
    fc.assert(
      fc.property(
        fc.array(site, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 5, max: 9 }),
        (sites, zoom) => {
          const groups = groupsIn(marksOf(sites), at(zoom));
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(sites.length);
        },
      ),
    );
  });

  it("is one far out and each by itself near, at the same place too", () => {
    const sites = [
      { name: "A", lon: -2.2, lat: 53.5 },
      { name: "B", lon: -2.2, lat: 53.5 },
      { name: "C", lon: -2.21, lat: 53.5 },
    ];
    expect(groupsIn(marksOf(sites), at(6)).map(({ count }) => count)).toEqual([3]);
    const near = groupsIn(marksOf(sites), at(CLUSTER_LAST_ZOOM + 1));
    expect(near.map(({ count, row }) => [count, row]).sort()).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });
});

describe("marks on the map without WebGL", () => {
  const additions = {
    sites: [
      marksOf([{ name: "A", lon: -2.2, lat: 53.5 }]),
      marksOf([{ name: "B", lon: -2.2, lat: 53.5 }], "library"),
    ],
    pride: {
      of: new Int32Array(),
      neighbourhoods: [],
      towns: [{ name: "T", lon: -2.206, lat: 53.5, words: ["T", "a town"] as const }],
    },
    sources: [],
  };
  it("are named from near alone, a town of Pride in Place from further off", () => {
    const names = (zoom: number) => markNames(layMarks(additions, at(zoom))).map(({ name }) => name);
    expect(names(8)).toEqual([]);
    expect(names(9)).toEqual(["T"]);
    expect(names(13)).toEqual(["T", "A", "B"]);
  });
  it("say all that lies under the pointer, the highest first, and nothing beside it", () => {
    const view = at(13);
    const marks = layMarks(additions, view);
    const middle = { x: view.width / 2, y: view.height / 2 };
    expect(marksAt(marks, middle).map(({ words }) => words()[0])).toEqual(["B", "A"]);
    expect(marksAt(marks, { x: middle.x + 40, y: middle.y })).toEqual([]);
  });
  it("of several kinds that stand for many lie beside one another", () => {
    const two = [
      { name: "A", lon: -2.2, lat: 53.5 },
      { name: "B", lon: -2.2, lat: 53.5 },
    ];
    const both = { ...additions, pride: null, sites: KINDS.map((kind) => marksOf(two, kind)) };
    const marks = layMarks(both, at(9));
    expect(marks.map(({ count }) => count)).toEqual([2, 2, 2]);
    for (const a of marks)
      for (const b of marks)
        if (a !== b) expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThan(a.reach + b.reach);
  });
});
