const TIMES: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/**
 * Pounds out of a typed text such as "£5,000,000,000", "4bn" or "250 million"; NaN when it is not a number of pounds,
 * null when nothing is typed.
 */
export function readPounds(typed: string): number | null {
  if (typed.trim() === "") return null;
  const plain = typed.toLowerCase().replace(/[£,\s]/g, "");
  const [, digits, unit] = /^(\d{1,15}(?:\.\d+)?)([a-z]*)$/.exec(plain) ?? [];
  const pounds = Number(digits) * (TIMES[unit ?? ""] ?? NaN);
  // Whole pounds are exact up to here; the rounding takes off what 0.1 × 10^9 adds.
  return pounds <= 1e15 ? Math.round(pounds * 100) / 100 : NaN;
}

/** No system's yearly budget is less, in pounds: such a figure lacks its "million" or "billion". */
export const LEAST_BUDGET = 1e6;

/** Why a typed budget is refused, in words; null when it is understood or nothing is typed. */
export function budgetProblem(typed: string): string | null {
  const pounds = readPounds(typed);
  if (pounds === null || pounds >= LEAST_BUDGET) return null;
  if (Number.isNaN(pounds))
    return "This is not understood. Type a number of pounds a year, such as £4bn, 250 million or 4,000,000,000.";
  const bare = /^[£\d.,\s]+$/.test(typed) && pounds > 0 && pounds < 1e5;
  const said = `£${pounds.toLocaleString("en-GB")}`;
  return bare
    ? `${said} a year? Did you mean million or billion: ${said}m or ${said}bn?`
    : `${said} a year is less than £1 million. Did you mean million or billion? Type £4m or £4bn.`;
}
