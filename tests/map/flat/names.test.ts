import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundMetres } from "../../../src/map/flat/controls";
import { placeNames, planNames, townNames } from "../../../src/map/flat/names";
import type { MapModel } from "../../../src/map/model";
import { lookingAt } from "../../../src/map/flat/view";

const view = lookingAt({ x: 0, y: 0, zoom: 0, width: 800, height: 600 }, { lng: -2.2, lat: 53.5, zoom: 9 });
const widthOf = (text: string, size: number): number => text.length * size * 0.6;
const place = fc.record({
  name: fc.constantFrom("Manchester", "Ashton-under-Lyne", "Bury", "Newcastle upon Tyne", "Hyde (Tameside)"),
  lon: fc.double({ min: -2.7, max: -1.7, noNaN: true }),
  lat: fc.double({ min: 53.3, max: 53.7, noNaN: true }),
  people: fc.integer({ min: 0, max: 800_000 }),
});

describe("names on the map without WebGL", () => {
  it("never cover one another, and the largest place in view is always named", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (places) => {
        const placed = placeNames(townNames(places, 9), view, widthOf);
        const boxes = placed.map(({ lines, size, x, y }) => {
          const half = Math.max(...lines.map((line) => widthOf(line, size))) / 2;
          const tall = (lines.length * size * 1.2) / 2;
          return { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
        });
        for (const a of boxes)
          for (const b of boxes)
            if (a !== b)
              expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(
                true,
              );
        if (places.some(({ people }) => people >= 25_000)) expect(placed.length).toBeGreaterThan(0);
      }),
    );
  });

  it("leave out what is too small for the zoom, and the district behind a name", () => {
    const at = { lon: -2.2, lat: 53.5 };
    expect(townNames([{ name: "Hamlet", people: 24_999, ...at }], 9)).toEqual([]);
    const [hyde] = placeNames(
      townNames([{ name: "Hyde (Tameside)", people: 30_000, ...at }], 9),
      view,
      widthOf,
    );
    expect(hyde?.lines).toEqual(["Hyde"]);
    expect(hyde?.x).toBeCloseTo(400);
  });
});

describe("names of a plan", () => {
  it("are written from near, and come before those of towns", () => {
    const at = { lon: -2.2, lat: 53.5 };
    const plan = { of: new Int16Array(), names: [{ name: "Ancoats", ...at }] } as unknown as MapModel["plan"];
    expect(planNames(plan, 7)).toEqual([]);
    const names = [...planNames(plan, 9), ...townNames([{ name: "Manchester", people: 500_000, ...at }], 9)];
    expect(placeNames(names, view, widthOf).map(({ lines }) => lines.join(" "))).toEqual(["Ancoats"]);
    expect(placeNames(names, view, widthOf)[0]?.x).toBeCloseTo(400);
  });
});

describe("the scale bar", () => {
  it("has a round length that fits", () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 900_000, noNaN: true }), (longest) => {
        const metres = roundMetres(longest);
        expect(metres).toBeLessThanOrEqual(longest);
        expect(metres).toBeGreaterThan(longest / 2.01);
        expect(String(metres)).toMatch(/^[1235]0*$/);
      }),
    );
  });
});
