import type { Mark, Weight } from "./scene";
import { wrap, wrapEvenly } from "./wrap";

/** Marks stacked from a top edge, and where they end. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  /** Line height as a multiple of the size. Default 1.3. */
  readonly leading?: number;
  /** Lines of about the same length. */
  readonly even?: boolean;
}

/** A paragraph in a column. `y` is the top of its first line. */
export function paragraph(text: string, x: number, y: number, width: number, style: TextStyle): Block {
  const { size, weight, fill, leading = 1.3, even = false } = style;
  const lines = (even ? wrapEvenly : wrap)(text, width, size, weight);
  const marks = lines.map((line, i): Mark => ({
    kind: "text",
    x,
    y: y + size * (0.98 + i * leading),
    text: line,
    size,
    weight,
    fill,
  }));
  return { marks, bottom: y + lines.length * size * leading };
}

/** Blocks one under another; each part is given the top it starts at. */
export function stack(top: number, parts: readonly ((y: number) => Block)[]): Block {
  const marks: Mark[] = [];
  let y = top;
  for (const part of parts) {
    const block = part(y);
    marks.push(...block.marks);
    y = block.bottom;
  }
  return { marks, bottom: y };
}

/** Empty space between blocks. */
export const gap =
  (height: number) =>
  (y: number): Block => ({ marks: [], bottom: y + height });
