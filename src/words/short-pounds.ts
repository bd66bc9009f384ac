const UNITS = [
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
] as const;

/** Pounds for an axis, in a few letters: "£1bn", "£2.5m", "£800k", "£0". */
export function shortPounds(value: number): string {
  const [size, unit] = UNITS.find(([least]) => value >= least) ?? [1, ""];
  return `£${Number((value / size).toFixed(1))}${unit}`;
}
