import { sourceLine } from "../source-line";
import { ASPECTS, type Aspect } from "./aspect";
import { type Block } from "./block";
import { footer } from "./footer";
import type { FrameInput } from "./frame-input";
import { answer, heading } from "./heading";
import { INK } from "./ink";
import type { Layer, Scene } from "./scene";
import { classLegend, fittedLegend, mostColumns } from "./class-legend";
import { markStrip } from "./mark-legend";
import { mapIn } from "./map-in";

const MARGIN = 40;
/** The largest type, from full size down to a half, at which a block ends above `bottom`. */
function fitted(make: (s: number) => Block, bottom: number): Block {
  let block = make(1);
  for (let s = 0.96; block.bottom > bottom && s >= 0.5; s -= 0.04) block = make(s);
  return block;
}

/** What stands at the bottom of every frame: what the marks are, the date and the sources; and where it begins. */
function bottomOf(input: FrameInput, width: number, height: number): { layers: Layer[]; top: number } {
  const inner = width - 2 * MARGIN;
  const strip = markStrip(input, MARGIN, 0, inner);
  const foot = footer(input, MARGIN, 0, inner);
  const footTop = height - foot.bottom - 14;
  const top = footTop - 5 - strip.bottom;
  const layers: Layer[] = [
    { id: "marks", label: "What the marks are", marks: markStrip(input, MARGIN, top, inner).marks },
    {
      id: "footer",
      label: "Date, link and sources",
      marks: footer(input, MARGIN, footTop, inner).marks,
    },
  ];
  return { layers, top };
}

/** The heading across a frame, in a quarter of its height at most. */
const headOf = (input: FrameInput, width: number, height: number): Block =>
  fitted((s) => heading(input, MARGIN, 26, width - 2 * MARGIN, s), height * 0.27);

function side(input: FrameInput, width: number, height: number): Layer[] {
  const column = Math.round(width * 0.29);
  const bottom = bottomOf(input, width, height);
  const head = headOf(input, width, height);
  const end = bottom.top - 8;
  const words = fitted((s) => {
    const said = answer(input, MARGIN, head.bottom + 10, column, s);
    const top = said.bottom + 14 * s;
    const columns = fittedLegend(input.legend, column, end - top, s);
    const key = classLegend(input.legend, MARGIN, top, column, s, columns);
    return { marks: [...said.marks, ...key.marks], bottom: key.bottom };
  }, end);
  return [
    ...mapIn(input, [MARGIN + column + 28, head.bottom + 12, width, end], 22),
    { id: "heading", label: "Title and rule", marks: head.marks },
    { id: "words", label: "Answer and legend", marks: words.marks },
    ...bottom.layers,
  ];
}

function stacked(input: FrameInput, width: number, height: number): Layer[] {
  const inner = width - 2 * MARGIN;
  const bottom = bottomOf(input, width, height);
  const head = headOf(input, width, height);
  const left = Math.round(inner * 0.4);
  const strip = (top: number): Block[] => {
    const room = inner - left - 40;
    const columns = mostColumns(input.legend, Math.min(room, 560), 1);
    return [
      answer(input, MARGIN, top, left, 1),
      classLegend(input.legend, MARGIN + left + 40, top, room, 1, columns),
    ];
  };
  const tall = Math.max(...strip(0).map((block) => block.bottom));
  const top = bottom.top - 12 - tall;
  return [
    ...mapIn(input, [0, head.bottom + 12, width, top - 12], 22),
    { id: "heading", label: "Title and rule", marks: head.marks },
    { id: "words", label: "Answer and legend", marks: strip(top).flatMap((block) => block.marks) },
    ...bottom.layers,
  ];
}

/** Lays out an image: the same input and aspect always give the same scene. */
export function layoutFrame(input: FrameInput, aspect: Aspect): Scene {
  const { width, height, template } = ASPECTS[aspect];
  const paper: Layer = {
    id: "paper",
    label: "Paper",
    marks: [{ kind: "rect", x: 0, y: 0, width, height, fill: INK.paper }],
  };
  const layers = template === "side" ? side(input, width, height) : stacked(input, width, height);
  const { title, alt: description, attributions } = input;
  return { width, height, title, description, sources: sourceLine(attributions), layers: [paper, ...layers] };
}
