import { MISSING, SUPPRESSED, type Theme } from "../config/palettes";
import { VERDICT } from "../model/rule";
import { MISSING_CLASS, SUPPRESSED_CLASS } from "../model/classes";
import { colourNumber, HIDDEN, UNPAINTED, type Slots } from "./slots";

/** How an area is drawn. Patterns are for areas in scope that no detail is drawn over. */
interface AreaState {
  /** Number of its colour (slots.ts). */
  readonly c: number;
  /** Pattern of what is unknown: 0 none, 1 missing, 2 suppressed, 3 noted (estimated, or leaves something out). */
  readonly u: number;
  /** 1 when it is hatched as flagged. */
  readonly f: number;
}

/** What decides how areas are drawn; arrays in the areas' order. */
export interface AreaLook {
  readonly classes: Uint8Array | null;
  readonly ramp: readonly string[];
  readonly theme: Theme;
  readonly slots: Slots;
  readonly noted?: Uint8Array | null;
  readonly verdict?: Uint8Array | null;
  readonly inScope?: Uint8Array | null;
  /** 1 where detailed boundaries are drawn on top. */
  readonly detailed?: Uint8Array | null;
}

/** Bits of a packed look: 14 of colour, 2 of unknown, 1 of flag. */
export const COLOUR_BITS = 14;
/** The bit of the flag above the colour. */
export const FLAG = 4;

/** The looks of `count` areas as one number each, as the shader and the map without WebGL read them. */
export function packLook(look: AreaLook, count: number): Int32Array {
  const { classes, slots, theme, ramp, noted, verdict, inScope, detailed } = look;
  const numbers = (colour: string): readonly [number, number] => {
    const slot = slots.get(colour);
    return slot === undefined
      ? [UNPAINTED, UNPAINTED]
      : [colourNumber(slot, false), colourNumber(slot, true)];
  };
  const ofClass = ramp.map(numbers);
  const missing = numbers(MISSING[theme].fill);
  const suppressed = numbers(SUPPRESSED[theme].fill);
  const packed = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const number = classes ? (classes[i] ?? MISSING_CLASS) : -1;
    let colour = ofClass[number];
    let unknown = noted?.[i] ? 3 : 0;
    if (number === MISSING_CLASS) [colour, unknown] = [missing, 1];
    if (number === SUPPRESSED_CLASS) [colour, unknown] = [suppressed, 2];
    const onTop = detailed?.[i] === 1;
    if (inScope?.[i] === 0) packed[i] = onTop ? HIDDEN : (colour?.[1] ?? UNPAINTED);
    else {
      const flagged = verdict?.[i] === VERDICT.yes ? 1 : 0;
      const pattern = onTop ? 0 : (unknown << COLOUR_BITS) | (flagged << (COLOUR_BITS + 2));
      packed[i] = (colour?.[0] ?? UNPAINTED) | pattern;
    }
  }
  return packed;
}

/** What a packed look says. */
export const unpackLook = (packed: number): AreaState => ({
  c: packed & ((1 << COLOUR_BITS) - 1),
  u: (packed >> COLOUR_BITS) & 3,
  f: (packed >> (COLOUR_BITS + 2)) & 1,
});
