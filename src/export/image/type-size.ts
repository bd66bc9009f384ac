/** The smallest type of an image, in units: 11 px where a frame of 1,280 units is shown 960 px wide. */
export const LEAST_TYPE = 14.7;

/** A size of type at a scale, never under what can be read. */
export const typeSize = (size: number, s: number): number => Math.max(LEAST_TYPE, size * s);
