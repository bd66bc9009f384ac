import type { ScatterLayout, ScatterPoints } from "./scatter-layout";

export interface Inks {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly point: string;
  readonly marked: string;
  readonly font: string;
}

export interface ScatterPicture {
  readonly points: ScatterPoints;
  readonly layout: ScatterLayout;
  readonly xLabel: string;
  readonly yLabel: string;
  /** Writes the ticks, without units. */
  readonly tickX: (value: number) => string;
  readonly tickY: (value: number) => string;
  /** The straight line y = intercept + slope x, or null. */
  readonly fit: { readonly slope: number; readonly intercept: number } | null;
  /** Position of the point to ring, or null. */
  readonly ringed: number | null;
}

function drawAxes(context: CanvasRenderingContext2D, picture: ScatterPicture, inks: Inks): void {
  const { layout, tickX, tickY, xLabel, yLabel } = picture;
  context.font = `11px ${inks.font}`;
  context.lineWidth = 1;
  context.strokeStyle = inks.line;
  context.fillStyle = inks.quiet;
  context.textBaseline = "top";
  context.textAlign = "center";
  for (const value of layout.xTicks) {
    const x = Math.round(layout.toX(value)) + 0.5;
    context.strokeRect(x, layout.top, 0, layout.bottom - layout.top);
    context.fillText(tickX(value), x, layout.bottom + 5);
  }
  context.fillText(xLabel, (layout.left + layout.right) / 2, layout.bottom + 22, layout.right - layout.left);
  context.textBaseline = "middle";
  context.textAlign = "right";
  for (const value of layout.yTicks) {
    const y = Math.round(layout.toY(value)) + 0.5;
    context.strokeRect(layout.left, y, layout.right - layout.left, 0);
    context.fillText(tickY(value), layout.left - 5, y);
  }
  context.save();
  context.translate(9, (layout.top + layout.bottom) / 2);
  context.rotate(-Math.PI / 2);
  context.textAlign = "center";
  context.fillText(yLabel, 0, 0, layout.bottom - layout.top);
  context.restore();
}

function drawPoints(
  context: CanvasRenderingContext2D,
  picture: ScatterPicture,
  marked: 0 | 1,
  inks: Inks,
): void {
  const { points, layout } = picture;
  const radius = points.row.length > 1500 ? 1.6 : 3;
  context.beginPath();
  for (let i = 0; i < points.row.length; i++) {
    const x = layout.toX(points.x[i] as number);
    const y = layout.toY(points.y[i] as number);
    if (points.marked[i] !== marked || Number.isNaN(x + y)) continue;
    // Flagged areas are diamonds, so that they are told apart without colour.
    if (marked === 1) {
      const r = radius * 1.5;
      context.moveTo(x, y - r);
      context.lineTo(x + r, y);
      context.lineTo(x, y + r);
      context.lineTo(x - r, y);
      context.closePath();
    } else {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
  }
  context.fillStyle = marked === 1 ? inks.marked : inks.point;
  context.globalAlpha = marked === 1 ? 0.85 : 0.45;
  context.fill();
  context.globalAlpha = 1;
}

function drawFit(context: CanvasRenderingContext2D, picture: ScatterPicture, inks: Inks): void {
  const { fit, layout, points } = picture;
  if (!fit) return;
  const xs = points.x.filter((x) => !Number.isNaN(x));
  const from = xs.reduce((a, b) => Math.min(a, b), Infinity);
  const to = xs.reduce((a, b) => Math.max(a, b), -Infinity);
  context.save();
  context.beginPath();
  context.rect(layout.left, layout.top, layout.right - layout.left, layout.bottom - layout.top);
  context.clip();
  context.beginPath();
  context.moveTo(layout.toX(from), layout.toY(fit.intercept + fit.slope * from));
  context.lineTo(layout.toX(to), layout.toY(fit.intercept + fit.slope * to));
  context.strokeStyle = inks.ink;
  context.lineWidth = 1.5;
  context.stroke();
  context.restore();
}

/** Draws a scatter: axes, unflagged points, flagged points above them, the fitted line and a ring. Units: CSS pixels. */
export function drawScatter(context: CanvasRenderingContext2D, picture: ScatterPicture, inks: Inks): void {
  drawAxes(context, picture, inks);
  drawPoints(context, picture, 0, inks);
  drawPoints(context, picture, 1, inks);
  drawFit(context, picture, inks);
  const { ringed, points, layout } = picture;
  if (ringed === null) return;
  context.beginPath();
  context.arc(
    layout.toX(points.x[ringed] as number),
    layout.toY(points.y[ringed] as number),
    7,
    0,
    2 * Math.PI,
  );
  context.strokeStyle = inks.ink;
  context.lineWidth = 2;
  context.stroke();
}
