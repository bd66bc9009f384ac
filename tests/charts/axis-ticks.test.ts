import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisTicks } from "../../src/charts/axis-ticks";

const plain = (value: number): string => String(value);

describe("ticks of an axis", () => {
  it("are round, hold 0 and reach past both ends", () => {
    expect(axisTicks([0.26, 0.1], plain)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
    expect(axisTicks([2.3, -1.02], plain)).toEqual([-2, -1, 0, 1, 2, 3]);
    expect(axisTicks([33_768_720], plain)).toEqual([0, 5e6, 10e6, 15e6, 20e6, 25e6, 30e6, 35e6]);
  });

  it("are wholes where halves would be written as wholes", () => {
    const whole = (value: number): string => value.toFixed(0);
    expect(axisTicks([2], whole)).toEqual([0, 1, 2]);
    expect(axisTicks([1], whole)).toEqual([0, 1]);
  });

  it("pass over missing values, and do without any", () => {
    expect(axisTicks([NaN, 4, NaN], plain)).toEqual(axisTicks([4], plain));
    expect(axisTicks([NaN], plain)).toEqual([0]);
  });

  it("hold every value", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        fc.pre(values.some((value) => Math.abs(value) > 1e-9));
        const marks = axisTicks(values, plain);
        expect(marks[0]).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(marks.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values));
      }),
    );
  });
});
