import type { Scene } from "./scene";

/** The numbers that stand on the map of a picture, by the code of their area. */
export const numbersIn = ({ layers }: Scene): ReadonlyMap<string, number> =>
  new Map(layers.flatMap(({ areas = [] }) => areas.map((code, i) => [code, i + 1] as const)));
