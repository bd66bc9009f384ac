import type { Unit } from "../model/indicator";

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** A whole number with thousands separated: 57,106,398. */
export const count = (value: number): string => whole.format(value);

/** People rounded for a sentence: "318,000", "1.2 million"; exact below a thousand. */
export function roughly(people: number): string {
  if (people >= 999_500) return `${(people / 1e6).toFixed(1)} million`;
  return people < 1000 ? count(people) : count(Math.round(people / 1000) * 1000);
}

/** A share from 0 to 1 as a percentage: "17%", with decimals if asked. */
export const percent = (share: number, decimals = 0): string =>
  Number.isNaN(share) ? "not available" : `${(share * 100).toFixed(decimals)}%`;

const fixed = (value: number, decimals: number): string =>
  value
    .toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .replace(/^-(?=[0.]*$)/, "")
    .replace(/^-/, "\u2212");

const SUFFIX: Partial<Record<Unit, string>> = {
  percent: "%",
  points: " points",
  percentiles: " points",
  years: " years",
  km: " km",
};

/** A value with its unit, as it stands in a table or sentence; NaN reads "not available". */
export function formatValue(value: number, unit: Unit, decimals: number): string {
  if (Number.isNaN(value)) return "not available";
  if (unit === "proportion") return `${fixed(value * 100, decimals)}%`;
  const said = fixed(value, decimals);
  const sign = (unit === "points" || unit === "percentiles") && value > 0 && /[1-9]/.test(said) ? "+" : "";
  if (unit === "pounds") return said.replace(/^(\u2212?)/, "$1£");
  return sign + said + (SUFFIX[unit] ?? "");
}

/** A difference of two values of a unit, with its sign; between shares it is counted in points: "+2.1 points". */
export function formatDifference(value: number, unit: Unit, decimals: number): string {
  if (unit === "proportion") return formatDifference(value * 100, "percent", decimals);
  const said = formatValue(value, unit === "percent" ? "points" : unit, decimals);
  return value > 0 && /[1-9]/.test(said) && !said.startsWith("+") ? `+${said}` : said;
}

/** What a unit means, for labels of axes and legends. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  score: "score",
  rank: "rank, 1 = most deprived",
  decile: "decile, 1 = most deprived",
  proportion: "per cent",
  percent: "per cent",
  points: "percentage points",
  percentiles: "percentile points, + is more deprived",
  years: "years",
  ratio: "standardised ratio",
  per1000: "per 1,000",
  km: "km",
  pounds: "pounds",
  people: "people",
  count: "number",
  number: "number",
  category: "class",
};
