import type { Random } from "../random";

const RANGE = 0x1_0000_0000;

/** Standard normal numbers from uniform ones, by Box and Muller; one of each pair is let go. */
export const normalFrom =
  (random: Random): (() => number) =>
  () =>
    Math.sqrt(-2 * Math.log((random() + 1) / RANGE)) * Math.cos((2 * Math.PI * random()) / RANGE);
