import type { Indicator } from "../../model/indicator";
import type { Classes } from "../../stats/classify";
import { formatValue } from "../../ui/format";

/** What a class holds, in words: "1 most deprived", "12.4 to 18.9". */
export function sayClass(indicator: Indicator, { kind, bounds }: Classes, at: number): string {
  const [low, high] = bounds[at] ?? [NaN, NaN];
  if (kind === "deciles") return `${low}${low === 1 ? " most deprived" : low === 10 ? " least deprived" : ""}`;
  if (kind === "categories") return indicator.labels?.[at] ?? String(low);
  const show = (value: number): string => formatValue(value, indicator.unit, indicator.decimals);
  return low === high ? show(low) : `${show(low)} to ${show(high)}`;
}
