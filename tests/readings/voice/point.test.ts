import fc from "fast-check";
import { expect, test } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas, loadDetail, loadLsoas } from "../../../src/data";
import { rowAt } from "../../../src/readings/services/sites-here";
import { keptPoint, movedPoint, readPoint, sayPointIn } from "../../../src/readings/voice/point";
import { sayPoint } from "../../../src/readings/voice/words";
import { blankEntry, readEntry } from "../../../src/workspace/voice/entry";

const read = readFromDir("public/data");

test("what is said of a point is read back as the point, and an entry keeps it", () => {
  const england = fc.tuple(fc.double({ min: -6.9, max: 2.9 }), fc.double({ min: 49.1, max: 55.9 }));
  fc.assert(
    fc.property(england, ([lng, lat]) => {
      fc.pre(!Number.isNaN(lng) && !Number.isNaN(lat));
      const point = keptPoint([lng, lat]);
      expect(readPoint(sayPoint(point))).toEqual(point);
      const entry = { ...blankEntry("E02000984"), words: "w", point };
      expect(readEntry(entry)?.point).toEqual(point);
    }),
  );
});

test.each(["", "53.6", "E02000984", "2.4, 53.6", "91, 0", "53.6, -2.4, 1", "1e1, 2"])(
  "%j is no point of England",
  (typed) => expect(readPoint(typed)).toBeNull(),
);

test("an entry from before points has none, and one that is more exact than a place is refused", () => {
  const { point, ...before } = blankEntry("E02000984");
  expect(point).toBeNull();
  expect(readEntry({ ...before, words: "w" })?.point).toBeNull();
  expect(readEntry({ ...before, words: "w", point: [-2.43112, 53.6] })).toBeUndefined();
  expect(readEntry({ ...before, words: "w", point: [53.6, -2.4] })).toBeUndefined();
});

test("a step is a hundred metres, wherever it is made", () => {
  const [lng, lat] = movedPoint([-2.4, 53.6], 100, 100);
  expect((lat - 53.6) * 111_320).toBeCloseTo(100, 6);
  expect((lng + 2.4) * 111_320 * Math.cos((53.6 * Math.PI) / 180)).toBeCloseTo(100, 6);
});

test("a point is in the area whose boundary holds it, and elsewhere it is said where", async () => {
  const areas = await loadAreas(read);
  const lsoas = await loadLsoas(read, areas);
  const find = rowAt(await loadDetail(read, "2026", "E54000057"));
  const msoa = areas.code.indexOf("E02000984");
  const [lon, lat] = [areas.lon[msoa] as number, areas.lat[msoa] as number];
  const say = (at: { lon: number; lat: number }, code: string) => sayPointIn(find(at), code, areas, lsoas);
  expect(say({ lon, lat }, "E02000984")).toMatchObject({ inside: true });
  expect(say({ lon, lat }, "E02000985").said).toContain(`It is in ${areas.name[msoa]}`);
  expect(say({ lon: 0, lat: 51.5 }, "E02000984")).toMatchObject({ inside: false });
});
