import { paragraph, stack, gap, type Block } from "./block";
import type { FrameInput } from "./frame-input";
import { sourceLine } from "../source-line";
import { INK } from "./ink";
import type { Mark } from "./scene";

/** Date, version, link and check code, and under them what the image is made from. Starts with a rule. */
export function footer(input: FrameInput, x: number, top: number, width: number, s: number): Block {
  const small = { size: 14.5 * s, weight: 400, fill: INK.quiet, leading: 1.28 } as const;
  const line: Mark = { kind: "path", d: `M${x} ${top}H${x + width}`, stroke: INK.line, strokeWidth: 1.5 };
  const rest = stack(top + 10 * s, [
    (y) =>
      paragraph(
        `${input.date} · data version ${input.version} · check code ${input.checkCode} · ${input.link}`,
        x,
        y,
        width,
        { ...small, weight: 600, fill: INK.text },
      ),
    gap(3 * s),
    (y) => paragraph(sourceLine(input.attributions), x, y, width, small),
  ]);
  return { marks: [line, ...rest.marks], bottom: rest.bottom };
}
