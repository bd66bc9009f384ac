import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cameraOf,
  cornerAt,
  fitted,
  lookingAt,
  movedBy,
  pointOf,
  shiftBetween,
  toScreen,
  zoomedAt,
  type FlatView,
} from "../../../src/map/flat/view";

const start: FlatView = { x: 0.5, y: 0.33, zoom: 6, width: 800, height: 600 };
const inEngland = fc.record({
  lng: fc.double({ min: -6, max: 2, noNaN: true }),
  lat: fc.double({ min: 50, max: 55.5, noNaN: true }),
  zoom: fc.double({ min: 4.5, max: 14.5, noNaN: true }),
});
const onScreen = fc.record({
  x: fc.double({ min: 0, max: 800, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
});
const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe("where the map without WebGL looks", () => {
  it("finds back the place under any point", () => {
    fc.assert(
      fc.property(inEngland, onScreen, (camera, point) => {
        const view = lookingAt(start, camera);
        const back = pointOf(view, ...cornerAt(view, point));
        expect(back.x).toBeCloseTo(point.x, 4);
        expect(back.y).toBeCloseTo(point.y, 4);
      }),
    );
  });

  it("keeps what lies under the pointer there while zooming, and moves by just so many pixels", () => {
    fc.assert(
      fc.property(inEngland, onScreen, fc.double({ min: -2, max: 2, noNaN: true }), (camera, point, by) => {
        const view = lookingAt(start, camera);
        const under = cornerAt(view, point);
        const zoomed = pointOf(zoomedAt(view, view.zoom + by, point), ...under);
        expect(zoomed.x).toBeCloseTo(point.x, 3);
        expect(zoomed.y).toBeCloseTo(point.y, 3);
        const moved = pointOf(movedBy(view, 30, -20), ...under);
        expect(moved.x).toBeCloseTo(point.x + 30, 3);
        expect(moved.y).toBeCloseTo(point.y - 20, 3);
      }),
    );
  });

  it("moves a drawn picture to where a new view has it", () => {
    fc.assert(
      fc.property(inEngland, inEngland, (a, b) => {
        const [drawn, now] = [lookingAt(start, a), lookingAt(start, b)];
        const shift = shiftBetween(drawn, now);
        const [before, after] = [toScreen(drawn, [0.49, 0.325]), toScreen(now, [0.49, 0.325])];
        const off = 1e-6 * 2 ** Math.max(0, now.zoom - drawn.zoom) * 2 ** now.zoom;
        expect(Math.abs(before.x * shift.scale + shift.x - after.x)).toBeLessThan(off);
        expect(Math.abs(before.y * shift.scale + shift.y - after.y)).toBeLessThan(off);
      }),
    );
  });

  it("fits bounds into what the padding leaves free", () => {
    const padding = { top: 10, right: 20, bottom: 30, left: 284 };
    const view = fitted(start, [-2.8, 53.3, -1.9, 53.7], padding);
    const [low, high] = [pointOf(view, -2.8, 53.7), pointOf(view, -1.9, 53.3)];
    expect(low.x).toBeGreaterThanOrEqual(284 - 1e-6);
    expect(high.x).toBeLessThanOrEqual(780 + 1e-6);
    expect(low.y).toBeGreaterThanOrEqual(10 - 1e-6);
    expect(high.y).toBeLessThanOrEqual(570 + 1e-6);
    expect(low.x - 284).toBeCloseTo(780 - high.x, 6);
    // As large as it can be: one pair of sides is touched.
    expect(Math.min(low.x - 284, low.y - 10)).toBeLessThan(1e-6);
  });

  it("says a camera that leads back to the view, and never leaves the map's zooms", () => {
    const view = fitted(start, [-2.8, 53.3, -1.9, 53.7], none);
    const again = lookingAt(start, cameraOf(view));
    expect(again.zoom).toBeCloseTo(view.zoom, 2);
    expect(zoomedAt(view, 99, { x: 0, y: 0 }).zoom).toBe(15);
    expect(zoomedAt(view, -99, { x: 0, y: 0 }).zoom).toBe(4);
  });
});
