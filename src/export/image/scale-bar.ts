/** A round length for a scale bar: the longest of 1, 2, 5 x 10^n kilometres that is at most `longest` frame units. */
export function scaleBar(metresPerFrameUnit: number, longest: number): { length: number; label: string } {
  const room = metresPerFrameUnit * longest;
  const power = 10 ** Math.floor(Math.log10(room));
  const step = [5, 2, 1].find((each) => each * power <= room) ?? 1;
  const metres = step * power;
  const label = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  return { length: metres / metresPerFrameUnit, label };
}
