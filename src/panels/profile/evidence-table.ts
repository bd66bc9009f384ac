import type { ChartCell, ChartTable } from "../../charts/chart-table";
import { STATUS_WORDS } from "../../config/status";
import { formatValue } from "../../words/format";
import { unitWords } from "../../words/unit-words";
import type { Reading } from "../../readings/profile/reading";

/** Against England in words: judged by intervals, or why not. */
export function sayJudgement(reading: Reading): string {
  if (reading.judgement === "similar") return "similar to England";
  if (reading.judgement) return `${reading.judgement} than England`;
  if (Number.isNaN(reading.value)) return "no value, not judged";
  if (reading.indicator.polarity === "neutral") return "describes, not judged";
  return reading.interval ? "England itself, not judged" : "no interval, not judged";
}

/** What stands behind a value in a few words, "" for a plain value. */
export function sayStatus({ status, value, lacking }: Reading): string {
  const left = lacking > 0 && !Number.isNaN(value);
  const without = left
    ? `without ${lacking} ${lacking === 1 ? "area that has" : "areas that have"} no value`
    : "";
  return [STATUS_WORDS[status], without].filter(Boolean).join(", ");
}

/** The table behind a group of readings. Values are in the unit that stands beside them: shares in per cent. */
export function evidenceTable(
  readings: readonly Reading[],
  footprint: string | null,
  district: string | null,
): ChartTable {
  const labels = [
    "Indicator",
    "Unit",
    "Period",
    "Value",
    "95% interval, low",
    "95% interval, high",
    "England",
  ];
  const beside = [footprint, district].filter((name) => name !== null);
  const rows = readings.map((reading): ChartCell[] => {
    const { indicator, interval } = reading;
    const cell = (value: number): ChartCell => ({
      value: indicator.unit === "proportion" ? value * 100 : value,
      text: formatValue(value, indicator.unit, indicator.decimals),
    });
    return [
      indicator.name,
      unitWords(indicator),
      indicator.period,
      cell(reading.value),
      interval ? cell(interval.low) : "",
      interval ? cell(interval.high) : "",
      cell(reading.england),
      ...(footprint === null ? [] : [cell(reading.footprint)]),
      ...(district === null ? [] : [cell(reading.district)]),
      sayJudgement(reading),
      sayStatus(reading),
    ];
  });
  return { columns: [...labels, ...beside, "Against England", "Note"].map((label) => ({ label })), rows };
}
