import { LSOA_ZOOM } from "../../config/layers";
import type { Theme } from "../../config/palettes";
import { LSOA_COUNT, MSOA_COUNT } from "../../model/codes";
import { COLOUR_BITS, FLAG, packLook, type AreaLook } from "../area-state";
import { drawn } from "../drawing";
import type { MapModel } from "../model";
import { drawPattern, type PatternKind } from "../patterns";
import { pixelsOf } from "../look-colours";
import { lsoaLooks } from "../lsoa-looks";
import type { Slots } from "../slots";
import { dotsAt, hatchAt } from "../hatch";

/** How each number of a painted picture looks, packed as in area-state.ts; number 0 is what no area covers. */
export type Looks = Int32Array;

const COLOUR = (1 << COLOUR_BITS) - 1;

/** The looks of everything a painted picture can hold. `near`: near enough to tell LSOAs apart. */
export function looksOf(model: MapModel, slots: Slots, near: boolean): Looks {
  const look: AreaLook = { ...model, slots, detailed: null };
  const msoas = packLook(look, MSOA_COUNT);
  const looks = new Int32Array(1 + MSOA_COUNT + LSOA_COUNT);
  looks.set(msoas, 1);
  if (model.lsoas) looks.set(lsoaLooks(model, msoas, slots, near), 1 + MSOA_COUNT);
  return looks;
}

/** A pattern's tile at the screen's own pixels. */
interface Tile {
  readonly side: number;
  readonly data: Uint8ClampedArray;
  readonly strength: number;
}

const tiles = new Map<string, ImageData>();

function tileOf(kind: PatternKind, theme: Theme, ratio: number, strength: number): Tile {
  const key = `${kind} ${theme} ${ratio}`;
  let image = tiles.get(key);
  if (!image) {
    const large = drawPattern(kind, theme);
    const source = new OffscreenCanvas(large.width, large.height);
    source.getContext("2d")?.putImageData(large, 0, 0);
    const side = Math.max(4, Math.round((large.width * ratio) / 2));
    image = drawn(side, (context) => context.drawImage(source, 0, 0, side, side));
    tiles.set(key, image);
  }
  return { side: image.width, data: image.data, strength };
}

/** A pixel with a pattern's own pixel over it. */
function under(pixel: number, { side, data, strength }: Tile, x: number, y: number): number {
  const at = 4 * ((y % side) * side + (x % side));
  const share = ((data[at + 3] as number) / 255) * strength;
  if (share === 0) return pixel;
  const blend = (shift: number, over: number): number => {
    const below = (pixel >>> shift) & 255;
    return Math.round(below + (over - below) * share) << shift;
  };
  return (
    (0xff000000 |
      blend(0, data[at] as number) |
      blend(8, data[at + 1] as number) |
      blend(16, data[at + 2] as number)) >>>
    0
  );
}

/** What the colouring of a picture needs to know besides the looks. */
export interface Painting {
  readonly slots: Slots;
  readonly theme: Theme;
  readonly zoom: number;
  /** Pixels of the screen in a CSS pixel. */
  readonly ratio: number;
  /** Whether LSOAs have colours of their own here: the hatch steps back over them. */
  readonly overLsoas: boolean;
}

/**
 * Colours a painted picture of area numbers: one pass over its pixels, from the number to the look to the colour and its
 * patterns. A new class, flag or theme needs no more than this. Cost: some 10 ms a million pixels.
 */
export function colourPicture(ids: Uint16Array, width: number, looks: Looks, painting: Painting): ImageData {
  const { slots, theme, zoom, ratio, overLsoas } = painting;
  const pixels = pixelsOf(slots, theme);
  const image = new ImageData(width, ids.length / width);
  const out = new Uint32Array(image.data.buffer);
  const unknown = [
    null,
    tileOf("missing", theme, ratio, 1),
    tileOf("suppressed", theme, ratio, 1),
    tileOf("noted", theme, ratio, dotsAt(zoom)),
  ];
  const flag = tileOf("flag", theme, ratio, hatchAt(zoom, overLsoas));
  for (let at = 0, x = 0, y = 0; at < ids.length; at++) {
    const look = looks[ids[at] as number] as number;
    let pixel = pixels[look & COLOUR] as number;
    const bits = look >> COLOUR_BITS;
    if (bits) {
      const pattern = unknown[bits & 3];
      if (pattern) pixel = under(pixel, pattern, x, y);
      if (bits & FLAG) pixel = under(pixel, flag, x, y);
    }
    out[at] = pixel;
    if (++x === width) {
      x = 0;
      y++;
    }
  }
  return image;
}

/** Whether LSOAs are told apart at this zoom. */
export const nearEnough = (zoom: number): boolean => zoom >= LSOA_ZOOM;
