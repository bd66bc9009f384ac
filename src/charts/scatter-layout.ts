import { extent, ticks } from "d3-array";

/** Points of a scatter: parallel arrays; a point with a NaN is not drawn. `row` is what a point stands for. */
export interface ScatterPoints {
  readonly row: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1: drawn strongly (flagged). */
  readonly marked: Uint8Array;
}

export interface ScatterLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly toX: (value: number) => number;
  readonly toY: (value: number) => number;
}

const MARGIN = { left: 60, right: 12, top: 10, bottom: 38 };

function padded(values: Float64Array): [number, number] {
  const [low = 0, high = 1] = extent(values, (value) => (Number.isNaN(value) ? undefined : value)) as [
    number?,
    number?,
  ];
  const pad = (high - low || 1) * 0.04;
  return [low - pad, high + pad];
}

/** Scales and ticks of a scatter on a surface of a given size in CSS pixels; low values at the left and the bottom. */
export function layOutScatter(points: ScatterPoints, width: number, height: number): ScatterLayout {
  const [x0, x1] = padded(points.x);
  const [y0, y1] = padded(points.y);
  const left = MARGIN.left;
  const right = width - MARGIN.right;
  const top = MARGIN.top;
  const bottom = height - MARGIN.bottom;
  return {
    left,
    right,
    top,
    bottom,
    xTicks: ticks(x0, x1, Math.max(2, Math.floor((right - left) / 80))),
    yTicks: ticks(y0, y1, Math.max(2, Math.floor((bottom - top) / 50))),
    toX: (value) => left + ((value - x0) / (x1 - x0)) * (right - left),
    toY: (value) => bottom - ((value - y0) / (y1 - y0)) * (bottom - top),
  };
}

/** Position of the point nearest to a place on the surface, within `reach` pixels, or null. */
export function nearestPoint(
  points: ScatterPoints,
  layout: ScatterLayout,
  atX: number,
  atY: number,
  reach: number,
): number | null {
  let best: number | null = null;
  let least = reach * reach;
  for (let i = 0; i < points.row.length; i++) {
    const dx = layout.toX(points.x[i] as number) - atX;
    const dy = layout.toY(points.y[i] as number) - atY;
    const square = dx * dx + dy * dy;
    if (square <= least) {
      least = square;
      best = i;
    }
  }
  return best;
}
