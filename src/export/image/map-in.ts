import { paragraph } from "./block";
import { englandMap } from "./england-map";
import type { FrameInput } from "./frame-input";
import type { Box } from "./frame-map";
import { cornerFor, covered } from "./corner";
import { INK } from "./ink";
import { insetLayer, scaleLayer } from "./inset";
import { cardHeight, keyCapacity, keyCard, keyLayer } from "./key-layer";
import { KEY_COLUMN } from "./key-lines";
import { labelLayers } from "./label-layers";
import { mapLayers, placeMap } from "./map-layers";
import { pointLayers } from "./point-layers";
import { longestNumbered } from "./say-numbered";
import type { Layer } from "./scene";

/** Up to this many lines, a key is a card on the map and takes no room from it. */
const SMALL_KEY = 12;
/** From the top of the map to that of a key beside it. */
const KEY_TOP = 12;

/** A map narrower than this, in units, is no map: a key of names then gives way to it. */
const LEAST_MAP = 300;
const NOTE = { size: 14, weight: 400, fill: INK.text, leading: 1.2 } as const;

/** How many flagged or selected areas a map leaves unnamed, in its lower left corner. */
const unnamed = (left: number, [x, , right, bottom]: Box): Layer => ({
  id: "unnamed",
  label: "What is not named",
  marks: paragraph(
    `${left} more ${left === 1 ? "is" : "are"} not named here`,
    x + 10,
    bottom - 26,
    right - x,
    NOTE,
  ).marks,
});

/**
 * The map in a box with its labels; a longer key takes room from the right only when it is needed and leaves a map. Where it leaves none, the
 * map says how many it does not name.
 */
export function mapIn(input: FrameInput, box: Box, padding: number, withInset = true, named = true): Layer[] {
  if (input.map.boards.length > 0 && named) return englandMap(input, box, padding);
  const what = longestNumbered(input.map);
  const attempt = (columns: number, card = 0, keep: readonly Box[] = []) => {
    const split = columns === 0 ? box[2] : box[2] - columns * KEY_COLUMN - 16;
    const map: Box = [box[0], box[1], split, box[3]];
    const placed = placeMap(input, map, padding);
    const points = pointLayers(input, placed);
    const scale = scaleLayer(placed);
    const inset = withInset ? insetLayer(input, placed) : null;
    const fixed = [scale.box, ...(inset ? [inset.box] : []), ...keep];
    const corner = card > 0 ? cornerFor(input.map, placed, KEY_COLUMN, cardHeight(what, card), fixed) : null;
    const taken = [...(placed.weight > 0 ? points.taken : []), ...fixed, ...(corner ? [corner] : [])];
    const key: Box = [split + 12, box[1] + KEY_TOP, box[2], box[3]];
    const labels = labelLayers(
      input,
      placed,
      taken,
      [...fixed, ...(corner ? [corner] : [])],
      corner ? card : keyCapacity(key[3] - key[1], columns, what),
      named,
    );
    const layers = () => [
      ...mapLayers(input, placed),
      ...points.layers,
      ...labels.layers,
      ...(inset ? [inset.layer] : []),
      scale.layer,
      ...(corner && labels.key.length > 0 ? [keyCard(labels, corner)] : []),
      ...(columns > 0 ? [keyLayer(labels, key)] : []),
    ];
    const hides = corner ? covered(input.map, placed.transform, corner) : 0;
    return { left: labels.left, hides, layers };
  };
  const open = attempt(0);
  if (open.left === 0) return open.layers();
  const small = attempt(0, SMALL_KEY);
  if (small.left === 0 && small.hides === 0) return small.layers();
  if (box[2] - box[0] - KEY_COLUMN - 16 < LEAST_MAP) {
    const alone = attempt(0, 0, [[box[0], box[3] - 34, box[0] + 190, box[3]]]);
    return [...alone.layers(), unnamed(alone.left, box)];
  }
  // One column, unless a second names every area: beyond that a longer key only makes the map smaller.
  const one = attempt(1);
  const two = one.left === 0 ? one : attempt(2);
  return (two.left === 0 ? two : one).layers();
}
