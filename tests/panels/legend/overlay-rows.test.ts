import { expect, it } from "vitest";
import { MISSING_CLASS } from "../../../src/model/classes";
import { overlayRows } from "../../../src/panels/legend/OverlayKey";
import type { Overlay } from "../../../src/state/overlay";

const COLOURS = ["#111111", "#222222", "#333333"];
const scope = Int32Array.of(0, 1, 2, 3, 4, 5);

/** A plan whose neighbourhoods share two colours; the last area is in none. */
const planOf = (names: readonly string[], of: readonly number[]): Overlay => ({
  ...{ id: "plan", title: "A plan", units: "", indicators: [], labels: ["A, C", "B"] },
  colours: { light: COLOURS, dark: COLOURS },
  classes: Uint8Array.from(of, (home) => (home === -1 ? MISSING_CLASS : home % 2)),
  parts: { of: Int32Array.from(of), names },
});

it("gives each neighbourhood of a plan a row of its own, in the colour that the map has for it", () => {
  const { rows, unknown } = overlayRows(planOf(["A", "B", "C"], [0, 0, 1, 2, 2, -1]), scope, "light");
  expect(rows.map(({ label, colour, areas }) => [label, colour, areas])).toEqual([
    ["A", "#111111", 2],
    ["B", "#222222", 1],
    ["C", "#111111", 2],
  ]);
  expect(unknown.map(({ label, areas }) => [label, areas])).toEqual([["In no neighbourhood", 1]]);
});

it("goes by colour where there are more than a key has room for", () => {
  const many = Array.from({ length: 15 }, (_, at) => `N${at}`);
  const { rows } = overlayRows(planOf(many, [0, 0, 1, 2, 2, -1]), scope, "light");
  expect(rows.map(({ label, areas }) => [label, areas])).toEqual([
    ["A, C", 4],
    ["B", 1],
  ]);
});
