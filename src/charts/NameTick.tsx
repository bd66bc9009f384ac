import { linesOf, TICK_LINE } from "./name-axis";

interface NameTickProps {
  /** Room for the names, in pixels. */
  readonly width: number;
  // Recharts gives these to the tick that it clones.
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: string };
}

/** A name on the axis of lying bars, in as many lines as it needs. Recharts' own tick measures every word on the page first. */
export function NameTick({ width, x = 0, y = 0, payload }: NameTickProps) {
  const lines = linesOf(payload?.value ?? "", width);
  return (
    <text x={x} y={y} textAnchor="end" fontSize={11} fill="var(--ink-2)">
      {lines.map((line, at) => (
        <tspan key={at} x={x} dy={at === 0 ? `${0.355 - (lines.length - 1) * 0.59}em` : TICK_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
