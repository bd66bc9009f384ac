import { INDICATORS } from "../../src/config/indicators";
import { STATUS_CODES } from "../../src/config/status";
import { hasValue } from "../../src/data/column";
import { peopleOf } from "../../src/data/indicator";
import { writeCsv, type Cell, type Table } from "../../src/export/csv";
import { msoaTable } from "../../src/export/rows";
import type { Area, Areas } from "../../src/model/area";
import { LEVELS, type Level } from "../../src/model/codes";
import { STATUS, type Column, type IndicatorData, type Status } from "../../src/model/indicator";
import { csvw } from "../../src/export/csvw";
import { jsonFile } from "./gzip";
import type { Output } from "./output";
import { COUNTRY, UPPER_LEVELS, type UpperLevel } from "./spine";

const FILE_NAMES: Readonly<Record<Level, string>> = {
  msoa21: "msoa21_indicators.csv",
  lad24: "lad24_indicators.csv",
  icb24: "icb24_indicators.csv",
  icb26: "icb26_indicators.csv",
  ctry21: "england_indicators.csv",
};
const STATUS_NAMES: Readonly<Record<Level, string>> = {
  msoa21: "msoa21_status.csv",
  lad24: "lad24_status.csv",
  icb24: "icb24_status.csv",
  icb26: "icb26_status.csv",
  ctry21: "england_status.csv",
};
const LEFT_COLUMNS = ["parts_left_out", "people_left_out", "share_left_out"];

const listOf = (areas: Areas, level: UpperLevel): readonly Area[] =>
  ({ lad24: areas.lads, icb24: areas.icb24s, icb26: areas.icb26s, ctry21: [COUNTRY] })[level];

/** Rows of a level above the MSOA: code, name, NHS code of ICBs, people, then every indicator. */
function upperTable(areas: Areas, level: UpperLevel, columns: readonly Column[]): Table {
  const nhs = level === "icb24" || level === "icb26";
  return {
    columns: [
      `${level}cd`,
      `${level}nm`,
      ...(nhs ? [`${level}cdh`] : []),
      "population",
      ...columns.map(({ id }) => id),
    ],
    rows: listOf(areas, level).map((area, i): Cell[] => [
      area.code,
      area.name,
      ...(nhs ? [area.nhs ?? null] : []),
      areas.people[level][i] as number,
      ...columns.map(({ value }) => (Number.isNaN(value[i]) ? null : (value[i] as number))),
    ]),
  };
}

/**
 * Values of a level that need a word, one row each: the code, the indicator, the word, and what a value leaves out: parts without
 * a published value, the people there and their share of the area's.
 */
function statusTable(areas: Areas, level: Level, columns: readonly Column[]): Table {
  const codes = level === "msoa21" ? areas.code : listOf(areas, level).map(({ code }) => code);
  const people = peopleOf(areas, level);
  const rows = columns.flatMap(({ id, status, left }) =>
    [...status.keys()]
      .filter((i) => status[i] !== STATUS.value)
      .map((i): Cell[] => {
        const [parts, lost] = [left?.rows[i] ?? 0, left?.people[i] ?? 0];
        const out =
          parts > 0 || hasValue(status[i]) ? [parts, lost, lost / (people[i] as number)] : [null, null, null];
        return [codes[i] ?? null, id, STATUS_CODES[status[i] as Status], ...out];
      }),
  );
  return { columns: [`${level}cd`, "indicator", "status", ...LEFT_COLUMNS], rows };
}

/** Writes the downloads: a CSV and its CSVW description for every level, and what stands behind the values that are not plain. */
export function writeDownloads(areas: Areas, made: ReadonlyMap<string, IndicatorData>, out: Output): void {
  const at = (level: Level): Column[] => [...made.values()].map((data) => data[level]);
  const sources = [...new Set(INDICATORS.map((indicator) => indicator.source))];
  const put = (name: string, table: Table): void => {
    out.put(`download/${name}`, new TextEncoder().encode(writeCsv(table)), table.rows.length, sources);
    out.put(
      `download/${name}-metadata.json`,
      jsonFile(csvw(name, table.columns)),
      table.columns.length,
      sources,
    );
  };
  put(FILE_NAMES.msoa21, msoaTable(areas, areas.code.keys(), at("msoa21")));
  for (const level of UPPER_LEVELS) put(FILE_NAMES[level], upperTable(areas, level, at(level)));
  for (const level of LEVELS) put(STATUS_NAMES[level], statusTable(areas, level, at(level)));
}
