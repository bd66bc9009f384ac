import { describe, expect, it } from "vitest";
import { judgedRamp, MISSING, SUPPRESSED } from "../../src/config/palettes";
import { packLook, unpackLook } from "../../src/map/area-state";
import { EDGE, packEdges, REPLACED } from "../../src/map/edge-state";
import { NO_CLASS } from "../../src/map/model";
import { KNOWN_SLOTS, slotColour, withColours } from "../../src/map/slots";

const ramp = judgedRamp(5, "light");
const slot = (colour: string | undefined) => KNOWN_SLOTS.get(colour ?? "");

describe("area states", () => {
  const look = {
    classes: Uint8Array.of(0, 4, NO_CLASS.missing, NO_CLASS.suppressed, 2),
    ramp,
    theme: "light" as const,
    slots: KNOWN_SLOTS,
    estimated: Uint8Array.of(0, 1, 0, 0, 0),
    verdict: Uint8Array.of(0, 1, 2, 0, 1),
    inScope: Uint8Array.of(1, 1, 1, 1, 0),
    detailed: Uint8Array.of(0, 0, 0, 0, 1),
  };
  const states = [...packLook(look, 5)].map(unpackLook);

  it("give every area the colour of its class, and the unknown their own", () => {
    expect(states.map(({ c }) => c)).toEqual(
      [ramp[0], ramp[4], MISSING.light.fill, SUPPRESSED.light.fill, ramp[2]].map(slot),
    );
  });
  it("tell missing, suppressed and estimated apart", () => {
    expect(states.map(({ u }) => u)).toEqual([0, 3, 1, 2, 0]);
  });
  it("flag only a yes: unknown is not a flag", () => {
    expect(states.map(({ f }) => f)).toEqual([0, 1, 0, 0, 1]);
  });
  it("carry scope and detail", () => {
    expect(states.map(({ o }) => o)).toEqual([0, 0, 0, 0, 1]);
    expect(states.map(({ d }) => d)).toEqual([0, 0, 0, 0, 1]);
  });
});

describe("slots", () => {
  it("stay the same object when every colour is known, and only grow", () => {
    expect(withColours(KNOWN_SLOTS, ramp)).toBe(KNOWN_SLOTS);
    const grown = withColours(KNOWN_SLOTS, ["#123456", "#123456"]);
    expect(grown.size).toBe(KNOWN_SLOTS.size + 1);
    expect([...grown].slice(0, -1)).toEqual([...KNOWN_SLOTS]);
  });
  it("are all in the fill-color expression", () => {
    const expression = JSON.stringify(slotColour(KNOWN_SLOTS, "#000000"));
    for (const [colour, number] of KNOWN_SLOTS) expect(expression).toContain(`${number},"${colour}"`);
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
    const packed = packEdges({ ...none, detailed: Uint8Array.of(1, 0, 0) });
    expect([...packed]).toEqual([REPLACED, 0, REPLACED, 0, 0]);
  });
});
