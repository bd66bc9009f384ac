const Z95 = 1.959963984540054;

/** Wilson score interval (95%) of a share of `of` people of whom `count` have the trait; from 0 to 1, NaN when nobody is asked. */
export function wilson(count: number, of: number): readonly [low: number, high: number] {
  if (!(of > 0)) return [NaN, NaN];
  const share = count / of;
  const shrink = 1 + Z95 ** 2 / of;
  const centre = (share + Z95 ** 2 / (2 * of)) / shrink;
  const half = (Z95 / shrink) * Math.sqrt((share * (1 - share)) / of + Z95 ** 2 / (4 * of ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
