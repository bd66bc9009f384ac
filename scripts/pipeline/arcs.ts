import type { Topology } from "topojson-specification";

/** Absolute coordinates of the arcs of a topology, in degrees: x, y, x, y... */
export function absoluteArcs({ arcs, transform }: Topology): Float64Array[] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    const out = new Float64Array(arc.length * 2);
    let x = 0;
    let y = 0;
    arc.forEach((point, i) => {
      x = transform ? x + (point[0] as number) : (point[0] as number);
      y = transform ? y + (point[1] as number) : (point[1] as number);
      out[2 * i] = x * kx + dx;
      out[2 * i + 1] = y * ky + dy;
    });
    return out;
  });
}

/** Points of an arc on a grid of `perDegree` parts of a degree, without repeats; the two ends are always kept. */
export function onGrid(arc: ArrayLike<number>, perDegree: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < arc.length; i += 2) {
    const x = Math.round((arc[i] as number) * perDegree);
    const y = Math.round((arc[i + 1] as number) * perDegree);
    const last = i === arc.length - 2;
    const n = out.length;
    if (n >= 2 && out[n - 2] === x && out[n - 1] === y && !(last && n === 2)) continue;
    out.push(x, y);
  }
  return out;
}

/** The points of a ring of arcs, closed: x, y, x, y... */
export function ringPoints(ring: readonly number[], arcs: readonly ArrayLike<number>[]): number[] {
  const out: number[] = [];
  for (const ref of ring) {
    const arc = arcs[ref < 0 ? ~ref : ref] as ArrayLike<number>;
    const n = arc.length / 2;
    for (let k = out.length === 0 ? 0 : 1; k < n; k++) {
      const at = 2 * (ref < 0 ? n - 1 - k : k);
      out.push(arc[at] as number, arc[at + 1] as number);
    }
  }
  return out;
}

/** Twice the signed area of a closed ring of points, in square units of the points. */
export function twiceArea(points: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i + 3 < points.length; i += 2)
    sum +=
      (points[i] as number) * (points[i + 3] as number) -
      (points[i + 2] as number) * (points[i + 1] as number);
  return sum;
}
