import { describe, expect, it } from "vitest";
import type { Areas } from "../../src/model/area";
import { meaningOf } from "../../src/map/meaning";

const areas = {
  icb26: Float64Array.of(0, 1),
  icb24: Float64Array.of(1, 0),
  icb26s: [
    { code: "E54000001", name: "A" },
    { code: "E54000002", name: "B" },
  ],
  icb24s: [
    { code: "E54000003", name: "C" },
    { code: "E54000004", name: "D" },
  ],
} as unknown as Areas;
const plain = { zoom: 6, add: false };

describe("a click on an area", () => {
  it("picks its board with England in view from afar, and selects it from near", () => {
    const model = { areas, vintage: "2026", footprint: null } as const;
    expect(meaningOf(model, 1, plain)).toEqual({ icb: 1 });
    expect(meaningOf(model, 1, { zoom: 10, add: false })).toEqual({ select: 1 });
  });
  it("selects inside the footprint and leaves it outside, by the boards of the vintage", () => {
    const model = { areas, vintage: "2024", footprint: "E54000004" } as const;
    expect(meaningOf(model, 0, plain)).toEqual({ select: 0 });
    expect(meaningOf(model, 1, plain)).toEqual({ icb: 0 });
  });
  it("adds an area from anywhere", () => {
    expect(meaningOf({ areas, vintage: "2026", footprint: "E54000001" }, 1, { zoom: 6, add: true })).toEqual({
      select: 1,
    });
  });
});
