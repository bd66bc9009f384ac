import { describe, expect, it } from "vitest";
import { decileRamp, judgedRamp, neutralRamp, rampFor } from "../../src/config/palettes";

/** Relative luminance of WCAG. */
const luminance = (hex: string): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
    const value = parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
    return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);
const darkens = (ramp: readonly string[]): boolean =>
  ramp.every((colour, at) => at === 0 || luminance(colour) < luminance(ramp[at - 1] ?? ""));

describe.each(["light", "dark"] as const)("palettes, %s", (theme) => {
  it.each([2, 5, 7, 10])("darken with every class of %i, so that they read in grey", (count) => {
    for (const ramp of [judgedRamp(count, theme), neutralRamp(count, theme)]) {
      expect(ramp).toHaveLength(count);
      expect(darkens(ramp)).toBe(true);
    }
  });
  it("are darkest at the worse end, whichever end that is", () => {
    expect(darkens(rampFor({ polarity: "high-worse" }, 5, theme))).toBe(true);
    expect(darkens(rampFor({ polarity: "low-worse" }, 5, theme).toReversed())).toBe(true);
    expect(darkens(decileRamp(theme).toReversed())).toBe(true);
    expect(rampFor({ polarity: "high-worse", classes: "deciles" }, 10, theme)).toEqual(decileRamp(theme));
    expect(rampFor({ polarity: "neutral" }, 5, theme)).toEqual(neutralRamp(5, theme));
  });
});
