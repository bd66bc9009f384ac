import type { Area } from "../../model/area";
import type { Indicator } from "../../model/indicator";
import type { Classes } from "../../stats/classify";
import { formatValue } from "../../words/format";

/** What decile 1 and 10 are of, in words. */
const endWords = ({ group }: Indicator): readonly [first: string, last: string] =>
  group === "social" ? ["greatest need", "least need"] : ["most deprived", "least deprived"];

/** The indicator's decimals, and one more where a class would begin with the figure on which another ends. */
function decimalsFor({ unit, decimals }: Indicator, bounds: Classes["bounds"]): number {
  const clash = (places: number): boolean =>
    bounds.some(
      ([low], at) =>
        at > 0 && formatValue(bounds[at - 1]?.[1] ?? NaN, unit, places) === formatValue(low, unit, places),
    );
  return clash(decimals) ? decimals + 1 : decimals;
}

/** What a class holds, in words: "1 (most deprived)", "12.4 to 18.9 years", "Yes". `rucs` names the rural-urban classes. */
export function sayClass(
  indicator: Indicator,
  { kind, bounds }: Pick<Classes, "kind" | "bounds">,
  at: number,
  rucs: readonly Area[] = [],
): string {
  const [low, high] = bounds[at] ?? [NaN, NaN];
  const [first, last] = endWords(indicator);
  if (kind === "deciles") return `${low}${low === 1 ? ` (${first})` : low === 10 ? ` (${last})` : ""}`;
  if (kind === "categories") return indicator.labels?.[low] ?? rucs[low]?.name ?? String(low);
  if (kind === "diverging") return indicator.labels?.[at] ?? "";
  const places = decimalsFor(indicator, bounds);
  const show = (value: number): string => formatValue(value, indicator.unit, places);
  if (show(low) === show(high)) return show(low);
  return `${show(low).replace(/(?:%| \w+)$/, "")} to ${show(high)}`;
}
