import { sourceLine } from "../source-line";
import { gap, stack, type Block } from "./block";
import type { FrameInput } from "./frame-input";
import type { Layer, Mark, Scene } from "./scene";
import { classLegend, mostColumns } from "./class-legend";
import { markLegend } from "./mark-legend";
import { mapIn } from "./map-in";

/** A map without words around it, for a page that has its own. */
const figureOf = (input: FrameInput, width: number, height: number, layers: readonly Layer[]): Scene => {
  const { title, alt: description, attributions } = input;
  return { width, height, title, description, sources: sourceLine(attributions), layers };
};

/** A map with its key under it and no words around it, for a page that has its own: the brief. */
export function layoutFigure(input: FrameInput, width: number, height: number, withInset = true): Scene {
  const column = (width - 40) / 2;
  const strip = (top: number): Block[] => [
    classLegend(input.legend, 0, top, column, 0.95, mostColumns(input.legend, column, 0.95)),
    markLegend(input, column + 40, top, column, 0.95),
  ];
  const top = height - Math.max(...strip(0).map((block) => block.bottom));
  return figureOf(input, width, height, [
    ...mapIn(input, [0, 0, width, top - 16], 22, withInset),
    { id: "key-strip", label: "Key", marks: strip(top).flatMap((block) => block.marks) },
  ]);
}

/** A key for the right of a low figure: how wide it is, and its marks from a left edge. */
interface SideKey {
  readonly width: number;
  readonly bottom: number;
  readonly marks: (x: number) => readonly Mark[];
}

/** One column of classes over marks; classes in two columns over marks; marks beside the classes: the first that ends above `height`. */
function sideKey(input: FrameInput, width: number, height: number): SideKey {
  const column = Math.min(380, width * 0.38);
  const s = 0.9;
  const over = (columns: 1 | 2): SideKey => {
    const at = (x: number): Block =>
      stack(0, [
        (y) => classLegend(input.legend, x, y, column, s, columns),
        gap(10),
        (y) => markLegend(input, x, y, column, s),
      ]);
    return { width: column, bottom: at(0).bottom, marks: (x) => at(x).marks };
  };
  const most = mostColumns(input.legend, column, s);
  const marksWide = Math.min(260, width * 0.25);
  const beside = (x: number): Block[] => [
    classLegend(input.legend, x, 0, column, s, most),
    markLegend(input, x + column + 24, 0, marksWide, s),
  ];
  const low: SideKey = {
    width: column + 24 + marksWide,
    bottom: Math.max(...beside(0).map(({ bottom }) => bottom)),
    marks: (x) => beside(x).flatMap(({ marks }) => marks),
  };
  return [over(1), over(most)].find(({ bottom }) => bottom <= height) ?? low;
}

/** The same with the key at the map's right: for a low figure. `named` false leaves the names of flagged areas to a list of their own. */
export function layoutBeside(input: FrameInput, width: number, height: number, named = true): Scene {
  const key = sideKey(input, width, height);
  const x = width - key.width;
  return figureOf(input, width, height, [
    ...mapIn(input, [0, 0, x - 28, height], 26, false, named),
    { id: "key-strip", label: "Key", marks: key.marks(x) },
  ]);
}
