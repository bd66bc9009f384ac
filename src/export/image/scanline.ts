import type { Line } from "./frame-map";

/** Where rings cross the line a*x + b*y = c, as positions along (-b, a), ascending; pairs of them lie inside (even-odd). */
export function crossings(rings: readonly Line[], a: number, b: number, c: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x0, y0, x1, y1] = [ring[i], ring[i + 1], ring[i + 2], ring[i + 3]] as [
        number,
        number,
        number,
        number,
      ];
      const s0 = a * x0 + b * y0 - c;
      const s1 = a * x1 + b * y1 - c;
      if (s0 < 0 === s1 < 0) continue;
      const t = s0 / (s0 - s1);
      found.push(-b * (x0 + t * (x1 - x0)) + a * (y0 + t * (y1 - y0)));
    }
  }
  return found.sort((p, q) => p - q);
}
