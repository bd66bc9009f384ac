import { describe, expect, it } from "vitest";
import { decileRamp, mixColours, PAPER } from "../../../src/config/palettes";
import type { Lsoas } from "../../../src/model/area";
import { LSOA_COUNT, MSOA_COUNT } from "../../../src/model/codes";
import { VERDICT } from "../../../src/model/rule";
import { MISSING_CLASS } from "../../../src/model/classes";
import { unpackLook } from "../../../src/map/area-state";
import type { MapModel } from "../../../src/map/model";
import { lineSet } from "../../../src/map/flat/line-set";
import { around, boundsAreas, withinArea } from "../../../src/map/side-tests";
import { looksOf } from "../../../src/map/flat/paint-areas";
import { pixelsOf } from "../../../src/map/look-colours";
import { colourNumber, KNOWN_SLOTS } from "../../../src/map/slots";

const ramp = decileRamp("light");
const model = {
  theme: "light",
  classes: new Uint8Array(MSOA_COUNT).fill(MISSING_CLASS, 2, 3).fill(4, 3, 4),
  noted: null,
  ramp,
  verdict: new Uint8Array(MSOA_COUNT).fill(VERDICT.yes, 3, 4),
  inScope: new Uint8Array(MSOA_COUNT).fill(1, 2),
  lsoas: { msoa: new Float64Array(LSOA_COUNT).fill(3) } as unknown as Lsoas,
  lsoaClasses: new Uint8Array(LSOA_COUNT).fill(7),
  lsoaRamp: ramp,
} as unknown as MapModel;

const slot = (colour: string | undefined): number => KNOWN_SLOTS.get(colour ?? "") ?? NaN;

describe("how areas look on the map without WebGL", () => {
  it("follows class, scope, what is missing and flags, as on the other map", () => {
    const looks = looksOf(model, KNOWN_SLOTS, false);
    const lookOf = (id: number) => unpackLook(looks[id] ?? 0);
    expect(lookOf(1)).toEqual({ c: colourNumber(slot(ramp[0]), true), u: 0, f: 0 });
    expect(lookOf(3).u).toBe(1);
    expect(lookOf(4)).toEqual({ c: colourNumber(slot(ramp[4]), false), u: 0, f: 1 });
    // From afar an LSOA looks like its area.
    expect(lookOf(1 + MSOA_COUNT)).toEqual(lookOf(4));
  });

  it("gives LSOAs their own colours from near, and their area's hatch", () => {
    const looks = looksOf(model, KNOWN_SLOTS, true);
    expect(unpackLook(looks[1 + MSOA_COUNT] ?? 0)).toEqual({
      c: colourNumber(slot(ramp[7]), false),
      u: 0,
      f: 1,
    });
  });

  it("dims what is out of scope towards the paper", () => {
    const pixels = pixelsOf(KNOWN_SLOTS, "light");
    const hexOf = (pixel = 0): string =>
      `#${[0, 8, 16].map((shift) => ((pixel >>> shift) & 255).toString(16).padStart(2, "0")).join("")}`;
    expect(hexOf(pixels[colourNumber(slot(ramp[0]), false)])).toBe(ramp[0]);
    expect(hexOf(pixels[colourNumber(slot(ramp[0]), true)])).toBe(
      mixColours(PAPER.light.land, ramp[0] ?? "", 0.28),
    );
  });
});

describe("lines on the map without WebGL", () => {
  it("bound a set of areas when one side is in it; the sea is in no set", () => {
    const flagged = around((msoa) => msoa < 2);
    expect([flagged(0, 1), flagged(1, 2), flagged(0, -1), flagged(2, -1)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([boundsAreas(1, 1), boundsAreas(1, -1), withinArea(1, 1)]).toEqual([false, true, true]);
  });
  it("know the box around each of them", () => {
    const points = Float64Array.of(0.4, 0.3, 0.5, 0.2, 0.1, 0.9, 0.2, 0.8);
    const set = lineSet(
      { points, start: Int32Array.of(0, 4, 8), left: Int32Array.of(0, 1), right: Int32Array.of(1, -1) },
      true,
    );
    expect([...set.bounds]).toEqual([0.4, 0.2, 0.5, 0.3, 0.1, 0.8, 0.2, 0.9]);
  });
});
