import { boundsOf, type Transform } from "./fit";
import type { Line } from "./frame-map";
import { coordinate } from "./path-data";
import { crossings } from "./scanline";

/**
 * Path data of parallel lines inside rings: real vector lines, because pattern fills are lost on the way into slides.
 * `angle` in degrees (45 rises to the right), `spacing` in frame units. The lines of neighbours meet, for all are
 * counted from the frame's origin.
 */
export function hatchData(
  rings: readonly Line[],
  { k, dx, dy }: Transform,
  angle: number,
  spacing: number,
): string {
  const bounds = boundsOf(rings);
  if (!bounds) return "";
  const turn = (angle * Math.PI) / 180;
  const [a, b] = [Math.sin(turn), Math.cos(turn)];
  const corners = [0, 2].flatMap((i) =>
    [1, 3].map((j) => a * ((bounds[i] as number) * k + dx) + b * ((bounds[j] as number) * k + dy)),
  );
  const first = Math.ceil(Math.min(...corners) / spacing);
  const last = Math.floor(Math.max(...corners) / spacing);
  let data = "";
  for (let n = first; n <= last; n++) {
    const c = n * spacing;
    // In map units the same line is a x + b y = (c - a dx - b dy) / k, and positions along it scale by k.
    const along = crossings(rings, a, b, (c - a * dx - b * dy) / k);
    const shift = -b * dx + a * dy;
    for (let i = 0; i + 1 < along.length; i += 2) {
      const from = (along[i] as number) * k + shift;
      const to = (along[i + 1] as number) * k + shift;
      if (to - from < 0.3) continue;
      const point = (t: number): string => `${coordinate(a * c - b * t)} ${coordinate(b * c + a * t)}`;
      data += `M${point(from)}L${point(to)}`;
    }
  }
  return data;
}
