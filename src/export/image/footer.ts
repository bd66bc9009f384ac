import { paragraph, stack, gap, type Block } from "./block";
import type { FrameInput } from "./frame-input";
import { INK } from "./ink";
import type { Mark } from "./scene";
import { LEAST_TYPE } from "./type-size";

/** Date, version, link and check code, and under them whose figures they are, in few words: the file says the rest. Starts with a rule. */
export function footer(input: FrameInput, x: number, top: number, width: number): Block {
  const small = { size: LEAST_TYPE, weight: 400, fill: INK.quiet, leading: 1.22 } as const;
  const line: Mark = { kind: "path", d: `M${x} ${top}H${x + width}`, stroke: INK.line, strokeWidth: 1.5 };
  const rest = stack(top + 7, [
    (y) =>
      paragraph(
        `${input.date} · data version ${input.version} · check code ${input.checkCode} · ${input.link}`,
        x,
        y,
        width,
        { ...small, weight: 600, fill: INK.text },
      ),
    gap(2),
    (y) => paragraph(input.credit, x, y, width, small),
  ]);
  return { marks: [line, ...rest.marks], bottom: rest.bottom };
}
