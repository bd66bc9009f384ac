import { describe, expect, it } from "vitest";
import { judgedRamp, MISSING, SUPPRESSED } from "../../src/config/palettes";
import { packLook, unpackLook } from "../../src/map/area-state";
import { MISSING_CLASS, SUPPRESSED_CLASS } from "../../src/model/classes";
import { colourNumber, HIDDEN, KNOWN_SLOTS, UNPAINTED, withColours } from "../../src/map/slots";

const ramp = judgedRamp(5, "light");
const number = (colour: string | undefined, dimmed = false) =>
  colourNumber(KNOWN_SLOTS.get(colour ?? "") ?? NaN, dimmed);

describe("looks of areas", () => {
  const look = {
    classes: Uint8Array.of(0, 4, MISSING_CLASS, SUPPRESSED_CLASS, 2, 1, MISSING_CLASS),
    ramp,
    theme: "light" as const,
    slots: KNOWN_SLOTS,
    noted: Uint8Array.of(0, 1, 0, 0, 0, 1, 0),
    verdict: Uint8Array.of(0, 1, 2, 0, 1, 1, 0),
    inScope: Uint8Array.of(1, 1, 1, 1, 0, 0, 0),
    detailed: Uint8Array.of(0, 0, 0, 0, 1, 0, 0),
  };
  const states = [...packLook(look, 7)].map(unpackLook);

  it("give every area the colour of its class, and the unknown their own", () => {
    expect(states.slice(0, 4).map(({ c }) => c)).toEqual(
      [ramp[0], ramp[4], MISSING.light.fill, SUPPRESSED.light.fill].map((colour) => number(colour)),
    );
  });
  it("dim areas out of scope, and hide those that detail draws already", () => {
    expect(states.slice(4).map(({ c }) => c)).toEqual([
      HIDDEN,
      number(ramp[1], true),
      number(MISSING.light.fill, true),
    ]);
  });
  it("tell missing, suppressed and noted apart, in scope alone", () => {
    expect(states.map(({ u }) => u)).toEqual([0, 3, 1, 2, 0, 0, 0]);
  });
  it("hatch only a yes in scope: unknown is not a flag", () => {
    expect(states.map(({ f }) => f)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });
  it("leave patterns to the detail that is drawn on top", () => {
    const replaced = [...packLook({ ...look, detailed: Uint8Array.of(0, 1, 0, 0, 1, 0, 0) }, 7)].map(
      unpackLook,
    );
    expect(replaced[1]).toEqual({ c: number(ramp[4]), u: 0, f: 0 });
  });
  it("leave areas unpainted while there are no classes or no slot", () => {
    for (const change of [{ classes: null }, { slots: new Map<string, number>() }]) {
      const unpainted = packLook({ ...look, ...change, inScope: null }, 7);
      expect([...unpainted].map((packed) => unpackLook(packed).c)).toEqual(Array(7).fill(UNPAINTED));
    }
  });
});

describe("slots", () => {
  it("stay the same object when every colour is known, and only grow", () => {
    expect(withColours(KNOWN_SLOTS, ramp)).toBe(KNOWN_SLOTS);
    const grown = withColours(KNOWN_SLOTS, ["#123456", "#123456"]);
    expect(grown.size).toBe(KNOWN_SLOTS.size + 1);
    expect([...grown].slice(0, -1)).toEqual([...KNOWN_SLOTS]);
  });
});
