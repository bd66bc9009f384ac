import { columnCuts, columnsFor, type Block } from "./column-cuts";

const MARGIN = 16;
const GUTTER = 24;
const FOOT = { size: 11, line: 16, gap: 10 };
/** Drawings taller than this may be cut between their marks; smaller ones stay whole. */
const WHOLE = 120;
/** Room over the numbers of an axis, in pixels. */
const AXIS_GAP = 4;

interface Slice {
  readonly top: number;
  readonly bottom: number;
  /** The axis of the drawing that the slice leaves off, to be set under it. */
  readonly axis: Block | null;
}

/** What of a part of the page must not be cut through, in pixels from its top. */
function blocksOf(root: HTMLElement, top: number): Block[] {
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest("svg, button, .visually-hidden")) continue;
    range.selectNodeContents(walker.currentNode);
    boxes.push(...range.getClientRects());
  }
  for (const drawing of root.querySelectorAll("svg, canvas")) {
    const box = drawing.getBoundingClientRect();
    if (box.height <= WHOLE || drawing instanceof HTMLCanvasElement) boxes.push(box);
    else
      for (const mark of drawing.querySelectorAll("path, rect, circle, line, text")) {
        const own = mark.getBoundingClientRect();
        if (own.height <= WHOLE) boxes.push(own);
      }
  }
  return boxes.filter(({ height }) => height > 0).map((box): Block => [box.top - top, box.bottom - top]);
}

/** The strip of the numbers under a drawing that is cut at `y`. */
function axisAt(root: HTMLElement, top: number, y: number): Block | null {
  for (const drawing of root.querySelectorAll("svg")) {
    const box = drawing.getBoundingClientRect();
    if (box.top - top >= y || box.bottom - top <= y) continue;
    const numbers = [...drawing.querySelectorAll('[class*="recharts-xAxis"] text')];
    const first = Math.min(...numbers.map((text) => text.getBoundingClientRect().top));
    if (numbers.length > 0) return [first - top - AXIS_GAP, box.bottom - top];
  }
  return null;
}

function slicesOf(root: HTMLElement, head: number, height: number, width: number): Slice[] {
  const { top } = root.getBoundingClientRect();
  const blocks = blocksOf(root, top).filter(([start]) => start >= head);
  const cuts = columnCuts(
    height - head,
    blocks.map(([start, end]): Block => [start - head, end - head]),
    columnsFor(width, height - head),
  ).map((cut) => cut + head);
  const edges = [head, ...cuts, height];
  return edges.slice(1).map((bottom, at) => ({
    top: edges[at] ?? head,
    bottom,
    axis: at === edges.length - 2 ? null : axisAt(root, top, bottom),
  }));
}

const tall = ({ top, bottom, axis }: Slice): number => bottom - top + (axis ? axis[1] - axis[0] : 0);

/** A text in lines of a width; a word that is longer than a line is broken anywhere, as a link has to be. */
export function wrapAnywhere(text: string, width: number, measure: (text: string) => number): string[] {
  const lines = [""];
  for (const word of text.split(/(?<= )/)) {
    const last = lines.at(-1) ?? "";
    if (measure((last + word).trimEnd()) <= width) lines[lines.length - 1] = last + word;
    else if (measure(word.trimEnd()) <= width) lines.push(word);
    else
      for (const letter of word) {
        const line = lines.at(-1) ?? "";
        if (measure(line + letter) <= width) lines[lines.length - 1] = line + letter;
        else lines.push(letter);
      }
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== "");
}

/**
 * A drawn part of the page as a picture that can be used: its heading, its body (side by side in columns where it is long, the numbers of
 * an axis under each), and lines at its foot. `drawn` is the part at `scale`, without a margin.
 * Throws if the browser gives no 2D context.
 */
export function compose(
  root: HTMLElement,
  drawn: HTMLCanvasElement,
  scale: number,
  foot: readonly string[],
): HTMLCanvasElement {
  const box = root.getBoundingClientRect();
  const caption = root.querySelector("figcaption");
  const head = caption ? caption.getBoundingClientRect().bottom - box.top : 0;
  const slices = slicesOf(root, head, box.height, box.width);
  const width = slices.length * box.width + (slices.length - 1) * GUTTER;
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser could not make the image.");
  const style = getComputedStyle(root);
  const font = `${FOOT.size}px ${style.fontFamily}`;
  context.font = font;
  const lines = foot.flatMap((text) => wrapAnywhere(text, width, (part) => context.measureText(part).width));
  const body = Math.max(...slices.map(tall));
  const height = head + body + (lines.length > 0 ? FOOT.gap + lines.length * FOOT.line : 0);
  canvas.width = Math.ceil((width + 2 * MARGIN) * scale);
  canvas.height = Math.ceil((height + 2 * MARGIN) * scale);
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, MARGIN * scale, MARGIN * scale);
  const put = ([top, bottom]: Block, x: number, y: number): void => {
    if (bottom <= top) return;
    const from = [0, top * scale, drawn.width, (bottom - top) * scale] as const;
    context.drawImage(drawn, ...from, x, y, box.width, bottom - top);
  };
  put([0, head], 0, 0);
  slices.forEach(({ top, bottom, axis }, nth) => {
    const x = nth * (box.width + GUTTER);
    put([top, bottom], x, head);
    if (axis) put(axis, x, head + bottom - top);
  });
  context.font = font;
  context.fillStyle = style.color;
  context.textBaseline = "middle";
  lines.forEach((line, nth) => {
    context.fillText(line, 0, head + body + FOOT.gap + (nth + 0.5) * FOOT.line);
  });
  return canvas;
}
