import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { panToSight } from "../../src/map/camera";

const size = { width: 867, height: 853 };
const card = { top: 0, right: 332, left: 284, lower: 0 };

describe("bringing a picked area into sight", () => {
  it("leaves alone what is in the open", () => {
    expect(panToSight({ x: 400, y: 300 }, size, card)).toEqual([0, 0]);
  });
  it("pans by the least when the area lies under the card, the key or the map's end", () => {
    expect(panToSight({ x: 700, y: 300 }, size, card)).toEqual([700 - (867 - 332 - 40), 0]);
    expect(panToSight({ x: 100, y: 900 }, size, card)).toEqual([100 - 324, 900 - 813]);
  });
  it("keeps clear of a card that covers the lower part of a phone's map", () => {
    const phone = { top: 64, right: 0, left: 0, lower: 0.62 };
    const [, y] = panToSight({ x: 200, y: 500 }, { width: 390, height: 574 }, phone);
    expect(500 - y).toBeCloseTo(574 * 0.38 - 40);
  });
  it("goes to the middle where there is no room, and once there stays", () => {
    const point = fc.record({
      x: fc.double({ min: -2000, max: 2000, noNaN: true }),
      y: fc.double({ min: -2000, max: 2000, noNaN: true }),
    });
    const covered = fc.record({
      top: fc.nat(200),
      right: fc.nat(500),
      left: fc.nat(500),
      lower: fc.double({ min: 0, max: 0.7, noNaN: true }),
    });
    fc.assert(
      fc.property(point, covered, ({ x, y }, over) => {
        const [dx, dy] = panToSight({ x, y }, size, over);
        const [again, down] = panToSight({ x: x - dx, y: y - dy }, size, over);
        expect(again).toBeCloseTo(0);
        expect(down).toBeCloseTo(0);
      }),
    );
  });
});
