/** Whole numbers from 0 to 2^32 - 1, the same for the same seed on every machine. */
export type Random = () => number;

/** The small fast counter generator of PractRand (sfc32), seeded by splitmix32. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const split = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let t = state ^ (state >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t = Math.imul(t ^ (t >>> 15), 0x735a2d97);
    return (t ^ (t >>> 15)) | 0;
  };
  let [a, b, c, counter] = [split(), split(), split(), 1];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
}

/** A whole number from 0 to `below` - 1. The bias of scaling is under below / 2^32. */
export const randomBelow = (random: Random, below: number): number =>
  Math.floor((random() / 0x1_0000_0000) * below);
