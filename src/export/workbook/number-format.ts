import type { Indicator } from "../../model/indicator";

/** Number format of a spreadsheet for an indicator: the value is kept whole, only its show is rounded. */
export function numberFormat({ unit, decimals }: Pick<Indicator, "unit" | "decimals">): string {
  const places = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  switch (unit) {
    case "proportion":
      return `0${places}%`;
    case "percent":
      return `0${places}"%"`;
    case "pounds":
      return `"£"#,##0${places}`;
    case "points":
    case "percentiles":
      return `+0${places};-0${places};0${places}`;
    default:
      return `#,##0${places}`;
  }
}
