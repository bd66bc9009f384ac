import type { ChartCell, ChartTable } from "../../charts/chart-table";
import { STATUS_WORDS } from "../../config/status";
import type { NoteMark } from "../../model/indicator";
import { count, formatValue } from "../../words/format";
import { BY_DEFINITION, sayLeft } from "../../words/say-value";
import { unitWords } from "../../words/unit-words";
import type { Reading, Side } from "../../readings/profile/reading";

/** Where a value stands among England's areas, in words, or why that is not said. */
export function sayPlace({ place, value, indicator }: Reading): string {
  if (place !== null) return place === "middle" ? "between the worst and best fifth" : `in the ${place}`;
  if (Number.isNaN(value)) return "no value";
  return indicator.polarity === "neutral" ? "describes: neither end is worse" : "several areas together";
}

/** What stands behind a value in a few words, "" for a plain value. */
export function sayStatus({ status, value, left, estimated }: Reading): string {
  if (Number.isNaN(value) || left.rows === 0) return STATUS_WORDS[status];
  const many = estimated === 1 ? "1 of its areas is" : `${count(estimated)} of its areas are`;
  return `${sayLeft(left.rows, left.share)}${estimated > 0 ? `; ${many} estimated from earlier areas` : ""}`;
}

/** What stands behind the values beside a reading, each with its name: "England leaves out 3 areas …"; "" where all are plain. */
export function saySides(
  { england, footprint, district }: Reading,
  names: Readonly<Record<"footprint" | "district", string>>,
): string {
  return [
    ["England", england.note === BY_DEFINITION ? "" : england.note],
    [names.footprint, footprint.note],
    [names.district, district.note],
  ]
    .flatMap(([name, note]) => (note ? [`${name} ${note}`] : []))
    .join("; ");
}

/** The table behind a group of readings; `among` says among which areas they stand. Values are in the unit that stands beside them: shares in per cent. */
export function evidenceTable(
  readings: readonly Reading[],
  footprint: string | null,
  district: string | null,
  among: string,
): ChartTable {
  const labels = ["Indicator", "Unit", "Period", "Value", "England"];
  const beside = [footprint, district].filter((name) => name !== null);
  const rows = readings.map((reading): ChartCell[] => {
    const { indicator } = reading;
    const cell = (value: number, mark: NoteMark = ""): ChartCell => ({
      value: indicator.unit === "proportion" ? value * 100 : value,
      text: `${formatValue(value, indicator.unit, indicator.decimals)}${mark === "" ? "" : ` ${mark}`}`,
    });
    const side = ({ value, mark }: Side): ChartCell => cell(value, mark);
    const names = { footprint: footprint ?? "", district: district ?? "" };
    return [
      indicator.name,
      unitWords(indicator),
      indicator.period,
      cell(reading.value),
      side(reading.england),
      ...(footprint === null ? [] : [side(reading.footprint)]),
      ...(district === null ? [] : [side(reading.district)]),
      sayPlace(reading),
      [sayStatus(reading), saySides(reading, names)].filter(Boolean).join("; "),
    ];
  });
  return {
    columns: [...labels, ...beside, `Among ${among}`, "Note"].map((label) => ({ label })),
    rows,
  };
}
