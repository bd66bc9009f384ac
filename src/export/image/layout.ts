import { ASPECTS, EMBED, type Aspect } from "./aspect";
import { gap, stack, type Block } from "./block";
import { footer } from "./footer";
import type { FrameInput } from "./frame-input";
import type { Box } from "./frame-map";
import { answer, heading } from "./heading";
import { INK } from "./ink";
import { cornerFor, covered } from "./corner";
import { insetLayer, scaleLayer } from "./inset";
import { cardHeight, keyCapacity, keyCard, keyLayer } from "./key-layer";
import { KEY_COLUMN } from "./key-lines";
import { labelLayers } from "./label-layers";
import { classLegend, markLegend } from "./legend";
import { mapLayers, placeMap } from "./map-layers";
import { pointLayers } from "./point-layers";
import type { Layer, Scene } from "./scene";

const MARGIN = 52;
/** Up to this many lines, a key is a card on the map and takes no room from it. */
const SMALL_KEY = 12;
/** From the top of the map to that of a key beside it. */
const KEY_TOP = 12;

/** The largest type, from a fifth over its size down to six tenths, at which a block ends above `bottom`. */
function fitted(make: (s: number) => Block, bottom: number): Block {
  let block = make(1.2);
  for (let s = 1.16; block.bottom > bottom && s >= 0.6; s -= 0.04) block = make(s);
  return block;
}

/** The map in a box with its labels; a longer key takes room from the right only when it is needed. */
function mapIn(input: FrameInput, box: Box, padding: number, withInset = true, named = true): Layer[] {
  const attempt = (columns: number, card = 0) => {
    const split = columns === 0 ? box[2] : box[2] - columns * KEY_COLUMN - 16;
    const map: Box = [box[0], box[1], split, box[3]];
    const placed = placeMap(input, map, padding);
    const points = pointLayers(input, placed);
    const scale = scaleLayer(placed);
    const inset = withInset ? insetLayer(input, placed) : null;
    const fixed = [scale.box, ...(inset ? [inset.box] : [])];
    const corner = card > 0 ? cornerFor(input.map, placed, KEY_COLUMN, cardHeight(card), fixed) : null;
    const taken = [...(placed.weight > 0 ? points.taken : []), ...fixed, ...(corner ? [corner] : [])];
    const key: Box = [split + 12, box[1] + KEY_TOP, box[2], box[3]];
    const labels = labelLayers(
      input,
      placed,
      taken,
      corner ? card : keyCapacity(key[3] - key[1], columns),
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
  if (open.left === 0 || input.map.areas.length > 2000) return open.layers();
  const small = attempt(0, SMALL_KEY);
  if (small.left === 0 && small.hides === 0) return small.layers();
  // One column, unless a second names every area: beyond that a longer key only makes the map smaller.
  const one = attempt(1);
  const two = one.left === 0 ? one : attempt(2);
  return (two.left === 0 ? two : one).layers();
}

function side(input: FrameInput, width: number, height: number): Layer[] {
  const column = Math.round(width * 0.29);
  const foot = footer(input, MARGIN, 0, width - 2 * MARGIN, 1);
  const top = height - foot.bottom - 22;
  const words = fitted(
    (s) =>
      stack(MARGIN, [
        (y) => heading(input, MARGIN, y, column, s),
        gap(20 * s),
        (y) => answer(input, MARGIN, y, column, s),
        gap(22 * s),
        (y) => classLegend(input.legend, MARGIN, y, column, s),
        gap(12 * s),
        (y) => markLegend(input, MARGIN, y, column, s),
      ]),
    top - 12,
  );
  const box: Box = [MARGIN + column + 36, 0, width, top - 14];
  return [
    ...mapIn(input, box, 34),
    { id: "words", label: "Title, answer and legend", marks: words.marks },
    {
      id: "footer",
      label: "Date, link and sources",
      marks: footer(input, MARGIN, top, width - 2 * MARGIN, 1).marks,
    },
  ];
}

function stacked(input: FrameInput, width: number, height: number): Layer[] {
  const inner = width - 2 * MARGIN;
  const foot = footer(input, MARGIN, 0, inner, 1);
  const footTop = height - foot.bottom - 22;
  const head = heading(input, MARGIN, MARGIN - 8, inner, 1);
  const column = (inner - 2 * 40) / 3;
  const at = (i: number): number => MARGIN + i * (column + 40);
  const strip = (top: number): Block[] => [
    answer(input, at(0), top, column, 1),
    classLegend(input.legend, at(1), top, column, 0.92),
    markLegend(input, at(2), top, column, 0.92),
  ];
  const tall = Math.max(...strip(0).map((block) => block.bottom));
  const stripTop = footTop - 18 - tall;
  return [
    ...mapIn(input, [0, head.bottom + 18, width, stripTop - 18], 26),
    { id: "heading", label: "Title", marks: head.marks },
    { id: "words", label: "Answer and legend", marks: strip(stripTop).flatMap((block) => block.marks) },
    { id: "footer", label: "Date, link and sources", marks: footer(input, MARGIN, footTop, inner, 1).marks },
  ];
}

/** Lays out an image: the same input and aspect always give the same scene. */
export function layoutFrame(input: FrameInput, aspect: Aspect | "embed"): Scene {
  const { width, height, template } = aspect === "embed" ? EMBED : ASPECTS[aspect];
  const paper: Layer = {
    id: "paper",
    label: "Paper",
    marks: [{ kind: "rect", x: 0, y: 0, width, height, fill: INK.paper }],
  };
  const layers = template === "side" ? side(input, width, height) : stacked(input, width, height);
  return { width, height, title: input.title, description: input.alt, layers: [paper, ...layers] };
}

/** A map with its key under it and no words around it, for a page that has its own: the brief. */
export function layoutFigure(input: FrameInput, width: number, height: number, withInset = true): Scene {
  const column = (width - 40) / 2;
  const strip = (top: number): Block[] => [
    classLegend(input.legend, 0, top, column, 0.92),
    markLegend(input, column + 40, top, column, 0.92),
  ];
  const top = height - Math.max(...strip(0).map((block) => block.bottom));
  const layers: Layer[] = [
    ...mapIn(input, [0, 0, width, top - 16], 22, withInset),
    { id: "key-strip", label: "Key", marks: strip(top).flatMap((block) => block.marks) },
  ];
  return { width, height, title: input.title, description: input.alt, layers };
}

/** The same with the key at the map's right: for a low figure. `named` false leaves the names of flagged areas to a list of their own. */
export function layoutBeside(input: FrameInput, width: number, height: number, named = true): Scene {
  const column = Math.min(380, width * 0.38);
  const x = width - column;
  const key = stack(0, [
    (y) => classLegend(input.legend, x, y, column, 0.86),
    gap(10),
    (y) => markLegend(input, x, y, column, 0.86),
  ]);
  const layers: Layer[] = [
    ...mapIn(input, [0, 0, x - 28, height], 26, false, named),
    { id: "key-strip", label: "Key", marks: key.marks },
  ];
  return { width, height, title: input.title, description: input.alt, layers };
}
