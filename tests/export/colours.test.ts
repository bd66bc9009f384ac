/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { describe, expect, it } from "vitest";
import { decileRamp, judgedRamp, MISSING, neutralRamp, SUPPRESSED } from "../../src/config/palettes";
import { flagHatchOn } from "../../src/export/image/fill-marks";
import { INK } from "../../src/export/image/ink";
import { contrast, luminance, rgbOf } from "../../src/export/image/luminance";

/** Severe dichromacy: Machado, Oliveira and Fernandes 2009, on linear RGB. */
const SIGHTS = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const;
type Sight = keyof typeof SIGHTS;

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const fromLinear = (c: number): number => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
function seen(hex: string, sight: Sight): string {
  const rgb = rgbOf(hex).map((c) => toLinear(c / 255));
  const out = (SIGHTS[sight] as readonly (readonly number[])[]).map((row) =>
    row.reduce((sum, k, i) => sum + k * (rgb[i] as number), 0),
  );
  return `#${out
    .map((c) =>
      Math.round(255 * fromLinear(Math.min(1, Math.max(0, c))))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
/** CIELAB of a colour under D65. */
function lab(hex: string): [number, number, number] {
  const [r, g, b] = rgbOf(hex).map((c) => toLinear(c / 255)) as [number, number, number];
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
/** Distance in CIELAB (1976): about 2.3 is just noticeable side by side. */
function distance(a: string, b: string): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe.each(Object.keys(SIGHTS) as Sight[])("to %s sight", (sight) => {
  it.each([
    ["five classes", judgedRamp(5, "light"), 9],
    ["deciles", decileRamp("light"), 3.5],
    ["neutral", neutralRamp(5, "light"), 9],
  ] as const)("neighbouring colours of %s differ", (_, ramp, least) => {
    for (let i = 1; i < ramp.length; i++)
      expect(distance(seen(ramp[i - 1]!, sight), seen(ramp[i]!, sight))).toBeGreaterThan(least);
  });

  it("the outline of a flag stands out from its white halo, which stands out from dark classes", () => {
    expect(contrast(seen(INK.flag, sight), seen(INK.flagHalo, sight))).toBeGreaterThan(3);
    for (const colour of decileRamp("light").slice(0, 4))
      expect(contrast(seen(INK.flagHalo, sight), seen(colour, sight))).toBeGreaterThan(3);
  });

  it("the hatch stands out on every class", () => {
    for (const colour of [...decileRamp("light"), ...judgedRamp(5, "light"), ...neutralRamp(5, "light")])
      expect([colour, contrast(seen(flagHatchOn(colour), sight), seen(colour, sight)) > 2.9]).toEqual([
        colour,
        true,
      ]);
  });

  it("pocket and Big Local marks stand out from their white edge", () => {
    for (const mark of [INK.pocket, INK.bigLocal])
      expect(contrast(seen(mark, sight), "#ffffff")).toBeGreaterThan(3);
  });
});

it("the ramp grows steadily darker, so that grey prints keep the order", () => {
  const light = decileRamp("light").map(luminance);
  expect(light).toEqual([...light].sort((a, b) => a - b));
});

it("no data is told apart by its lines, not by its grey alone", () => {
  for (const { fill, mark } of [MISSING.light, SUPPRESSED.light])
    expect(contrast(fill, mark)).toBeGreaterThan(2);
  expect(contrast(MISSING.light.fill, INK.noDataLine)).toBeGreaterThan(2);
});

it("all words have contrast enough on paper", () => {
  for (const ink of [INK.text, INK.quiet, INK.faint, INK.accent])
    expect(contrast(ink, INK.paper)).toBeGreaterThan(4.5);
});
