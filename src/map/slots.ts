import type { ExpressionSpecification } from "maplibre-gl";
import { decileRamp, judgedRamp, MISSING, neutralRamp, SUPPRESSED } from "../config/palettes";

/**
 * Every colour an area can take has a number, and the style a table of them. An area's feature state holds the number, so
 * a new class, ramp or theme recolours in one frame; a changed fill-color expression would send all tiles back to the worker.
 */
export type Slots = ReadonlyMap<string, number>;

/** The slots of a list of colours added to those there are; the same object when all are known. */
export function withColours(slots: Slots, colours: readonly string[]): Slots {
  const fresh = [...new Set(colours)].filter((colour) => !slots.has(colour));
  return fresh.length === 0
    ? slots
    : new Map([...slots, ...fresh.map((colour, at) => [colour, slots.size + at] as const)]);
}

/** The slots of the palettes in config/, both themes: what nearly every view needs. */
export const KNOWN_SLOTS: Slots = withColours(
  new Map(),
  (["light", "dark"] as const).flatMap((theme) => [
    MISSING[theme].fill,
    SUPPRESSED[theme].fill,
    ...decileRamp(theme),
    ...judgedRamp(5, theme),
    ...neutralRamp(5, theme),
  ]),
);

/** fill-color of an area by the slot in its feature state; `empty` before it has one. */
export const slotColour = (slots: Slots, empty: string): ExpressionSpecification =>
  [
    "match",
    ["coalesce", ["feature-state", "c"], -1],
    ...[...slots].flatMap(([colour, slot]) => [slot, colour]),
    empty,
  ] as unknown as ExpressionSpecification;
