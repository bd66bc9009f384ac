import { project } from "../../model/mercator";
import type { Line } from "./frame-map";

/** Projects a line of [lon, lat] positions. */
export function projectLine(positions: readonly (readonly number[])[]): Line {
  const out = new Float64Array(positions.length * 2);
  positions.forEach(([lon = 0, lat = 0], i) => {
    const [x, y] = project(lon, lat);
    out[2 * i] = x;
    out[2 * i + 1] = y;
  });
  return out;
}
