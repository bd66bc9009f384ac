import { decileRamp, judgedRamp, MISSING, neutralRamp, SUPPRESSED } from "../config/palettes";

/** Every colour an area can take has a number, and the map a table of them: an area's look holds the number. */
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

/** Colour numbers of areas without a slot: none yet, and out of scope under detail that is drawn on top. */
export const UNPAINTED = 0;
export const HIDDEN = 1;

/** The number in an area's look: each slot has one at full strength and one dimmed. */
export const colourNumber = (slot: number, dimmed: boolean): number => 2 * slot + (dimmed ? 3 : 2);
