import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import {
  loadAreas,
  loadDetail,
  loadEngland,
  loadIndicator,
  loadLsoaColumn,
  loadLsoas,
  loadPlaces,
  loadSummary,
  type ReadBytes,
} from "../../src/data";

const read = readFromDir("public/data");
const areas = await loadAreas(read);

test("the overview draws every MSOA with an area of its own", async () => {
  const { topology, object, rows } = await loadEngland(read);
  const shapes = feature(
    topology,
    topology.objects[object] as never,
  ) as unknown as GeoJSON.FeatureCollection<GeoJSON.MultiPolygon>;
  expect([...rows]).toEqual([...areas.code.keys()]);
  const extents = shapes.features.map(({ geometry }) => {
    const xs = geometry.coordinates.flat(2).map((p) => p[0] ?? NaN);
    return Math.max(...xs) - Math.min(...xs);
  });
  expect(extents.every((width) => width > 0.001)).toBe(true);
});

test("the centre of an MSOA is near its shape", async () => {
  const { topology, object } = await loadEngland(read);
  const shapes = feature(
    topology,
    topology.objects[object] as never,
  ) as unknown as GeoJSON.FeatureCollection<GeoJSON.MultiPolygon>;
  shapes.features.forEach(({ geometry }, i) => {
    const points = geometry.coordinates.flat(2);
    const near = points.some(
      (p) => Math.hypot((p[0] ?? NaN) - (areas.lon[i] ?? NaN), (p[1] ?? NaN) - (areas.lat[i] ?? NaN)) < 0.5,
    );
    expect(near, areas.code[i]).toBe(true);
  });
});

test("a footprint in detail holds exactly the LSOAs of its MSOAs, in both vintages", async () => {
  const lsoas = await loadLsoas(read, areas);
  for (const [vintage, code, member, list] of [
    ["2026", "E54000071", areas.icb26, areas.icb26s],
    ["2024", "E54000028", areas.icb24, areas.icb24s],
  ] as const) {
    const icb = list.findIndex((a) => a.code === code);
    const expected = [...lsoas.code.keys()].filter((i) => member[lsoas.msoa[i] ?? -1] === icb);
    expect([...(await loadDetail(read, vintage, code)).rows]).toEqual(expected);
  }
});

test("LSOA values summed over an MSOA give the MSOA's value", async () => {
  const lsoas = await loadLsoas(read, areas);
  for (const id of ["imd25_average_score", "census21_health_very_good_pct", "iod25_adult_skills"]) {
    const [byLsoa, data] = await Promise.all([loadLsoaColumn(read, id), loadIndicator(read, id, areas)]);
    const num = new Float64Array(areas.code.length);
    const den = new Float64Array(areas.code.length);
    lsoas.msoa.forEach((m, i) => {
      num[m] = (num[m] ?? 0) + (byLsoa.num[i] ?? 0);
      den[m] = (den[m] ?? 0) + (byLsoa.den[i] ?? 0);
    });
    expect(
      num.map((n, m) => n / ((den[m] ?? 0) * byLsoa.scale)),
      id,
    ).toEqual(data.msoa21.value);
  }
});

test("LSOA names are the ONS's", async () => {
  const lsoas = await loadLsoas(read);
  expect([lsoas.code[0], lsoas.name[0], lsoas.code.at(-1)?.slice(0, 3)]).toEqual([
    "E01000001",
    "City of London 001A",
    "E01",
  ]);
});

test("the first label is London", async () => {
  expect((await loadPlaces(read))[0]).toEqual({
    name: "London",
    lon: -0.128,
    lat: 51.507,
    people: 8866200,
  });
});

test("a damaged file is named, with what to do", async () => {
  const cut: ReadBytes = async (path) => (await read(path)).subarray(0, 200);
  await expect(loadIndicator(cut, "imd25_extent", areas)).rejects.toThrow(
    /columns\/imd25_extent\.bin is damaged.*Reload/,
  );
  await expect(loadDetail(read, "2026", "E54000022")).rejects.toThrow(
    /no boundaries for the footprint E54000022 of 2026/,
  );
});

test("the first load stays within its budget", async () => {
  const paths = [
    "areas.bin",
    "england.bin",
    "columns/imd25_national_decile.bin",
    "columns/imd25_share_core20.bin",
  ];
  const sizes = await Promise.all(paths.map(async (path) => (await read(path)).length));
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(345_000);
});

test("the summary says what the columns say, for every area above MSOAs", async () => {
  const summary = await loadSummary(read, areas);
  for (const [id, levels] of summary) {
    const whole = await loadIndicator(read, id, areas);
    for (const level of ["lad24", "icb24", "icb26", "ctry21"] as const)
      expect(levels[level].value, `${id} ${level}`).toEqual(whole[level].value);
  }
  expect([...summary.keys()]).toHaveLength(5);
});
