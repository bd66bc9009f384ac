import { gap, paragraph, stack, type Block } from "./block";
import type { FrameInput } from "./frame-input";
import { INK } from "./ink";
import type { Mark } from "./scene";
import { textWidth } from "./text-width";

/** Footprint, title and measure: what one reads first. `s` scales the type. */
export function heading(input: FrameInput, x: number, top: number, width: number, s: number): Block {
  return stack(top, [
    (y) => paragraph(input.footprint, x, y, width, { size: 19 * s, weight: 600, fill: INK.accent }),
    gap(8 * s),
    (y) =>
      paragraph(input.title, x, y, width, {
        size: 42 * s,
        weight: 700,
        fill: INK.text,
        leading: 1.14,
        even: true,
      }),
    gap(12 * s),
    (y) =>
      paragraph(`${input.subtitle} (${input.unitOfArea})`, x, y, width, {
        size: 20 * s,
        weight: 400,
        fill: INK.quiet,
        even: true,
      }),
  ]);
}

/** The count of flagged areas, large; what it is of stands beside it, or below where there is no room. */
function figures({ headline }: FrameInput, x: number, y: number, width: number, s: number): Block {
  const size = 76 * s;
  // Inter's 1 is narrow: room for the digits of Arial too, which a saved SVG is set in.
  const digits = headline.flagged.replace(/\D/g, "").length;
  const arial = 0.556 * digits + 0.278 * (headline.flagged.length - digits);
  const beside = Math.max(textWidth(headline.flagged, size, 700), arial * size) + 14 * s;
  const fits = beside + textWidth(headline.of, 22 * s, 600) <= width;
  const base = y + size * 0.8;
  const of = { text: headline.of, size: 22 * s, weight: 600, fill: INK.text } as const;
  const marks: Mark[] = [
    { kind: "text", x, y: base, text: headline.flagged, size, weight: 700, fill: INK.flag },
    { kind: "text", x: fits ? x + beside : x, y: fits ? base : base + 35 * s, ...of },
  ];
  return { marks, bottom: y + size * 0.95 + (fits ? 0 : 37 * s) };
}

/** The answer in figures and the rule that gives it. */
export function answer(input: FrameInput, x: number, top: number, width: number, s: number): Block {
  const { headline, rule } = input;
  const style = { size: 20 * s, weight: 400, fill: INK.text, even: true } as const;
  return stack(top, [
    (y) => figures(input, x, y, width, s),
    (y) => paragraph(headline.people, x, y, width, style),
    ...(headline.others === "" ? [] : [(y: number) => paragraph(headline.others, x, y, width, style)]),
    gap(12 * s),
    (y) =>
      paragraph(`Rule: ${rule}`, x, y, width, { size: 17 * s, weight: 400, fill: INK.quiet, even: true }),
  ]);
}
