/** Circumference of the Earth on the Web Mercator sphere, metres. */
const CIRCUMFERENCE = 2 * Math.PI * 6378137;

/** Web Mercator of a position in degrees (WGS 84): x and y from 0 to 1, y down. */
export function project(lon: number, lat: number): [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

const latitudeAt = (y: number): number => 2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2;

/** The position in degrees (WGS 84) of a point of the Web Mercator square: the inverse of `project`. */
export const unproject = (x: number, y: number): [number, number] => [
  (x - 0.5) * 360,
  (latitudeAt(y) * 180) / Math.PI,
];

/** Metres on the ground of one Mercator unit at a height y of the map: Mercator stretches by 1 / cos(latitude). */
export const metresPerUnit = (y: number): number => CIRCUMFERENCE * Math.cos(latitudeAt(y));
