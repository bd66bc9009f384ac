import type { Line } from "./frame-map";

/** Circumference of the Earth on the Web Mercator sphere, metres. */
const CIRCUMFERENCE = 2 * Math.PI * 6378137;

/** Web Mercator of a position in degrees (WGS 84): x and y from 0 to 1, y down. */
export function project(lon: number, lat: number): [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

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

/** Metres on the ground of one Mercator unit at a height y of the map: Mercator stretches by 1 / cos(latitude). */
export function metresPerUnit(y: number): number {
  const lat = 2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2;
  return CIRCUMFERENCE * Math.cos(lat);
}
