import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgedRamp, MISSING, SUPPRESSED } from "../../src/config/palettes";
import { packLook, unpackLook } from "../../src/map/area-state";
import { EDGE, edgeOf, edgesAround, packEdges } from "../../src/map/edge-state";
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

describe("line states", () => {
  // 0 | 1 | 2 in a row, each also at the sea.
  const left = Int32Array.of(0, 1, 0, 1, 2);
  const right = Int32Array.of(1, 2, -1, -1, -1);
  const none = {
    left,
    right,
    flagged: new Uint8Array(3),
    hovered: null,
    selected: new Set<number>(),
    detailed: null,
  };

  it("outline flagged areas that touch as one", () => {
    const packed = packEdges({ ...none, flagged: Uint8Array.of(1, 1, 0) });
    expect([...packed]).toEqual([EDGE.none, EDGE.flag, EDGE.flag, EDGE.flag, EDGE.none]);
  });
  it("let hovering win over flags, and selection over both", () => {
    const packed = packEdges({
      ...none,
      flagged: Uint8Array.of(1, 0, 0),
      hovered: 0,
      selected: new Set([1]),
    });
    expect([...packed]).toEqual([EDGE.selected, EDGE.selected, EDGE.hovered, EDGE.selected, EDGE.none]);
  });
  it("mark lines that detail replaces on either side", () => {
    const packed = packEdges({ ...none, flagged: Uint8Array.of(1, 0, 1), detailed: Uint8Array.of(1, 0, 0) });
    expect([...packed]).toEqual([EDGE.replaced, EDGE.flag, EDGE.replaced, EDGE.none, EDGE.flag]);
  });
});

describe("hovering", () => {
  it("asks of the lines around one area only, and leaves them as packing all anew would", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -1, max: 5 })), {
          maxLength: 30,
        }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        (pairs, before, now) => {
          const lines = {
            left: Int32Array.from(pairs, ([a]) => a),
            right: Int32Array.from(pairs, ([, b]) => b),
          };
          const look = {
            ...lines,
            flagged: Uint8Array.of(1, 0, 1, 1, 0, 0),
            selected: new Set([4]),
            detailed: null,
          };
          const packed = packEdges({ ...look, hovered: before });
          for (const area of [before, now])
            for (const i of edgesAround(lines, area)) packed[i] = edgeOf({ ...look, hovered: now }, i);
          expect(packed).toEqual(packEdges({ ...look, hovered: now }));
          const around = edgesAround(lines, now);
          expect(around).toHaveLength(pairs.filter((pair) => pair.includes(now)).length);
        },
      ),
    );
  });
});
