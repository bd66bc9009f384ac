import { gap, paragraph, stack, type Block } from "./block";
import type { FrameInput } from "./frame-input";
import { INK } from "./ink";
import type { Mark } from "./scene";
import { textWidth } from "./text-width";
import { typeSize } from "./type-size";

/** The largest size at which a title stands in one line, down to four fifths; full size where it needs two all the same. */
function titleSize(title: string, width: number, s: number): number {
  const full = typeSize(38, s);
  const one = (full * width) / Math.max(textWidth(title, full, 700) * 1.01, 1);
  return one >= full ? full : one >= 0.8 * full ? one : full;
}

/** Footprint, title, measure and rule: what one reads first. `s` scales the type. */
export function heading(input: FrameInput, x: number, top: number, width: number, s: number): Block {
  const quiet = { size: typeSize(16, s), weight: 400, fill: INK.quiet, leading: 1.25, even: true } as const;
  return stack(top, [
    (y) =>
      paragraph(input.footprint, x, y, width, {
        size: typeSize(16, s),
        weight: 600,
        fill: INK.accent,
        leading: 1.25,
      }),
    gap(3 * s),
    (y) =>
      paragraph(input.title, x, y, width, {
        size: titleSize(input.title, width, s),
        weight: 700,
        fill: INK.text,
        leading: 1.14,
        even: true,
      }),
    gap(6 * s),
    (y) => paragraph(`${input.subtitle} (${input.unitOfArea})`, x, y, width, quiet),
    (y) => paragraph(`Rule: ${input.rule}`, x, y, width, quiet),
  ]);
}

/** The count of flagged areas, large; what it is of stands beside it, or below where there is no room. */
function figures({ headline }: FrameInput, x: number, y: number, width: number, s: number): Block {
  const size = 60 * s;
  const small = typeSize(19, s);
  // Inter's 1 is narrow: room for the digits of Arial too, which a saved SVG is set in.
  const digits = headline.flagged.replace(/\D/g, "").length;
  const arial = 0.556 * digits + 0.278 * (headline.flagged.length - digits);
  const beside = Math.max(textWidth(headline.flagged, size, 700), arial * size) + 12 * s;
  const fits = beside + textWidth(headline.of, small, 600) <= width;
  const base = y + size * 0.76;
  const of = { text: headline.of, size: small, weight: 600, fill: INK.text } as const;
  const marks: Mark[] = [
    { kind: "text", x, y: base, text: headline.flagged, size, weight: 700, fill: INK.flag },
    { kind: "text", x: fits ? x + beside : x, y: fits ? base : base + small * 1.4, ...of },
  ];
  return { marks, bottom: y + size * 0.95 + (fits ? 0 : small * 1.4) };
}

/** The answer in figures. */
export function answer(input: FrameInput, x: number, top: number, width: number, s: number): Block {
  const { headline } = input;
  const style = { size: typeSize(17, s), weight: 400, fill: INK.text, even: true } as const;
  return stack(top, [
    (y) => figures(input, x, y, width, s),
    (y) => paragraph(headline.people, x, y, width, style),
    ...(headline.others === "" ? [] : [(y: number) => paragraph(headline.others, x, y, width, style)]),
  ]);
}
