import type { ChartCell, ChartTable } from "../../charts/chart-table";
import { STATUS_WORDS } from "../../config/status";
import { formatValue } from "../../words/format";
import { sayLeft } from "../../words/say-value";
import { unitWords } from "../../words/unit-words";
import type { Reading } from "../../readings/profile/reading";

/** Where a value stands among England's areas, in words, or why that is not said. */
export function sayPlace({ place, value, indicator }: Reading): string {
  if (place !== null) return place === "middle" ? "between the worst and best fifth" : `in the ${place}`;
  if (Number.isNaN(value)) return "no value";
  return indicator.polarity === "neutral" ? "describes: neither end is worse" : "several areas together";
}

/** What stands behind a value in a few words, "" for a plain value. */
export function sayStatus({ status, value, left }: Reading): string {
  if (Number.isNaN(value) || left.rows === 0) return STATUS_WORDS[status];
  return sayLeft(left.rows, left.share);
}

/** The table behind a group of readings. Values are in the unit that stands beside them: shares in per cent. */
export function evidenceTable(
  readings: readonly Reading[],
  footprint: string | null,
  district: string | null,
): ChartTable {
  const labels = ["Indicator", "Unit", "Period", "Value", "England"];
  const beside = [footprint, district].filter((name) => name !== null);
  const rows = readings.map((reading): ChartCell[] => {
    const { indicator } = reading;
    const cell = (value: number): ChartCell => ({
      value: indicator.unit === "proportion" ? value * 100 : value,
      text: formatValue(value, indicator.unit, indicator.decimals),
    });
    return [
      indicator.name,
      unitWords(indicator),
      indicator.period,
      cell(reading.value),
      cell(reading.england),
      ...(footprint === null ? [] : [cell(reading.footprint)]),
      ...(district === null ? [] : [cell(reading.district)]),
      sayPlace(reading),
      sayStatus(reading),
    ];
  });
  return {
    columns: [...labels, ...beside, "Among England’s areas", "Note"].map((label) => ({ label })),
    rows,
  };
}
