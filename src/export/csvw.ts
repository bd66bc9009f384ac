import { findIndicator } from "../config/indicators";
import type { Indicator } from "../model/indicator";
import { NOT_AVAILABLE } from "./csv";
import { noneIn, type ListColumn, type Written } from "./form";

const WORDS: Readonly<Record<string, string>> = {
  name: "House of Commons Library name of the MSOA; 60 recur in different districts",
  population: "Residents, mid-2022, first edition, summed from LSOAs",
  indicator: "Id of the indicator",
  status:
    "suppressed: blank at the publisher, or a mean that would cover under 80% of the people. partial: a sum or mean that leaves out parts that the publisher left blank. estimated: brought from earlier areas whose boundaries changed. not available: no value exists",
  parts_left_out:
    "Rows of the indicator's finest published geography (LSOAs or MSOAs) in the area that have no published value",
  people_left_out: "Residents of those parts, mid-2022",
  share_left_out: "people_left_out over the residents of the area, 0 to 1",
  flag: "Whether the rule flags the area: 1 yes, 0 no; not available where the rule cannot say",
  pocket:
    "Whether the area is a hidden pocket: not flagged, and with at least one LSOA in IMD decile 1, the most deprived tenth: 1 yes, 0 no; not available where the rule cannot say",
  share_core20:
    "Share of residents who live in the most deprived fifth of England's LSOAs (Core20), 0 to 1; the same figure as imd25_share_core20",
  notes: "Each value of the row that is estimated, withheld, or leaves out parts without a published value",
};
const NUMBERS: Readonly<Record<string, string>> = {
  population: "integer",
  parts_left_out: "integer",
  people_left_out: "integer",
  share_left_out: "number",
  flag: "integer",
  pocket: "integer",
  share_core20: "number",
};
const GEOGRAPHIES: Readonly<Record<string, string>> = {
  msoa21: "Middle layer Super Output Area, 2021",
  lad24: "local authority district, 2024",
  rgn24: "region, 2024",
  icb24: "Integrated Care Board of 2024 (42); for an MSOA the one where most of its people live",
  icb26: "Integrated Care Board of April 2026 (36); for an MSOA the one where most of its people live",
  ctry21: "country",
};

/** Columns beside the indicators where a value can be missing. */
const MAY_MISS = ["parts_left_out", "people_left_out", "share_left_out", "flag", "pocket", "share_core20"];

/** A column that is no indicator: what it holds and of what type. */
export function describeSpine(column: string): {
  name: string;
  titles: string;
  "dc:description": string;
  datatype: string;
  null?: string;
} {
  const [, geography = "", part = ""] = /^([a-z]+\d\d)(cdh|cd|nm)$/.exec(column) ?? [];
  const kind = { cd: "Code", cdh: "NHS code", nm: "Name" }[part];
  const description = kind
    ? `${kind} of the ${GEOGRAPHIES[geography] ?? geography}`
    : (WORDS[column] ?? column);
  return {
    name: column,
    titles: column,
    "dc:description": description,
    datatype: NUMBERS[column] ?? "string",
    ...(MAY_MISS.includes(column) ? { null: NOT_AVAILABLE } : {}),
  };
}

function describeIndicator(indicator: Indicator) {
  const { id, name, definition, caveat, unit, period, method, weight, polarity, source } = indicator;
  return {
    name: id,
    titles: id,
    "dc:title": name,
    "dc:description": caveat ? `${definition} ${caveat}` : definition,
    "dc:source": source,
    "dc:temporal": period,
    "schema:unitText": unit,
    "schema:measurementTechnique": `${method}${weight ? ` by ${weight}` : ""}; ${polarity}`,
    datatype: id === "ruc21_class" ? "string" : "number",
    null: NOT_AVAILABLE,
  };
}

const metadata = (file: string, columns: readonly object[], primaryKey: string | undefined): object => ({
  "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
  url: file,
  dialect: { encoding: "utf-8", header: true, delimiter: ",", lineTerminators: ["\r\n"] },
  tableSchema: { columns, ...(primaryKey === undefined ? {} : { primaryKey }) },
});

/** What a column of statuses holds. */
export const sayStatusOf = ({ id }: Indicator): string =>
  `What stands behind ${id}; empty for a plain value. ${WORDS["status"] ?? ""}`;

const describeStatus = (id: string, indicator: Indicator) => ({
  ...{ name: id, titles: id, "dc:description": sayStatusOf(indicator), datatype: "string" },
});

/** Metadata of a list in a form, column by column. */
export function listCsvw(file: string, columns: readonly ListColumn[], written: Written): object {
  const described = columns.map(({ id, header, kind, indicator }) => {
    if (kind === "status" && indicator) return describeStatus(id, indicator);
    const said = indicator ? describeIndicator(indicator) : describeSpine(id);
    return { ...said, titles: header, ...(said.null === undefined ? {} : { null: noneIn(written) }) };
  });
  return metadata(file, described, "msoa21cd");
}

/**
 * CSV on the Web metadata (W3C) of a CSV: what each column holds, its unit, period, source, and what stands for "not available".
 * `describe` knows columns that are neither indicators nor those of a list.
 */
export function csvw(
  file: string,
  columns: readonly string[],
  describe: (column: string) => object | null | undefined = () => null,
): object {
  const described = columns.map((column) => {
    const indicator = findIndicator(column);
    return indicator ? describeIndicator(indicator) : (describe(column) ?? describeSpine(column));
  });
  return metadata(file, described, file.includes("_status") ? undefined : columns[0]);
}
