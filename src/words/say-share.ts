/** A share of people in whole per cent that never says none of some, nor all of not quite all: "under 1%", "over 99%". NaN is "not available". */
export function sayShare(share: number): string {
  if (Number.isNaN(share)) return "not available";
  const whole = Math.round(share * 100);
  if (share > 0 && whole === 0) return "under 1%";
  if (share < 1 && whole === 100) return "over 99%";
  return `${whole}%`;
}
