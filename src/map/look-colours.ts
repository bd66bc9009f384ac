import { mixColours, PAPER, type Theme } from "../config/palettes";
import { colourNumber, type Slots } from "./slots";

/** How strongly areas out of scope stay visible: the eye goes to the scope and still knows where it lies. */
export const DIMMED = { light: 0.28, dark: 0.3 } as const;

/** A colour as the four bytes of a pixel read as one number, lowest first: red, green, blue, full strength. */
function pixelOf(hex: string): number {
  const value = parseInt(hex.slice(1), 16);
  return (0xff000000 | ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16)) >>> 0;
}

/** Pixels by the colour number of a look. */
export function pixelsOf(slots: Slots, theme: Theme): Uint32Array {
  const { land } = PAPER[theme];
  const pixels = new Uint32Array(2 * slots.size + 4).fill(pixelOf(land));
  for (const [colour, slot] of slots) {
    pixels[colourNumber(slot, false)] = pixelOf(colour);
    pixels[colourNumber(slot, true)] = pixelOf(mixColours(land, colour, DIMMED[theme]));
  }
  return pixels;
}
