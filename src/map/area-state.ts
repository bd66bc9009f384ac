import { MISSING, SUPPRESSED, type Theme } from "../config/palettes";
import { VERDICT } from "../model/rule";
import { NO_CLASS } from "./model";
import type { Slots } from "./slots";

/** How an area is drawn, as feature state: c colour slot, u kind of unknown, f flagged, o out of scope, d drawn in detail. */
export interface AreaState {
  readonly c: number;
  /** 0 a value, 1 missing, 2 suppressed, 3 estimated. */
  readonly u: number;
  readonly f: number;
  readonly o: number;
  readonly d: number;
}

/** What decides how areas are drawn; arrays in the areas' order. */
export interface AreaLook {
  readonly classes: Uint8Array | null;
  readonly ramp: readonly string[];
  readonly theme: Theme;
  readonly slots: Slots;
  readonly estimated?: Uint8Array | null;
  readonly verdict?: Uint8Array | null;
  readonly inScope?: Uint8Array | null;
  /** 1 where detailed boundaries are drawn on top. */
  readonly detailed?: Uint8Array | null;
}

const NO_SLOT = 0xfff;

/** The looks of `count` areas as one number each, so that two looks can be compared quickly. */
export function packLook(look: AreaLook, count: number): Int32Array {
  const { classes, slots, theme, ramp, estimated, verdict, inScope, detailed } = look;
  const slotOf = (colour: string): number => slots.get(colour) ?? NO_SLOT;
  const rampSlots = ramp.map(slotOf);
  const missing = slotOf(MISSING[theme].fill);
  const suppressed = slotOf(SUPPRESSED[theme].fill);
  const packed = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const number = classes ? (classes[i] ?? NO_CLASS.missing) : -1;
    let slot = rampSlots[number] ?? NO_SLOT;
    let unknown = estimated?.[i] ? 3 : 0;
    if (number === NO_CLASS.missing) [slot, unknown] = [missing, 1];
    if (number === NO_CLASS.suppressed) [slot, unknown] = [suppressed, 2];
    const flagged = verdict?.[i] === VERDICT.yes ? 1 : 0;
    const out = inScope?.[i] === 0 ? 1 : 0;
    packed[i] = slot | (unknown << 12) | (flagged << 14) | (out << 15) | ((detailed?.[i] ? 1 : 0) << 16);
  }
  return packed;
}

/** The feature state behind a packed look. */
export const unpackLook = (packed: number): AreaState => ({
  c: packed & NO_SLOT,
  u: (packed >> 12) & 3,
  f: (packed >> 14) & 1,
  o: (packed >> 15) & 1,
  d: (packed >> 16) & 1,
});
