import { NOT_AVAILABLE } from "../../src/export/csv";

const COMPARE =
  "Editions differ in method and boundaries, and the index is relative: scores are never compared.";

const MEASURES: Readonly<Record<string, string>> = {
  share_decile1:
    "Share of people of mid-2022 who live where that edition had its most deprived tenth of small areas (LSOAs), 0 to 1",
  share_core20:
    "Share of people of mid-2022 who live where that edition had its most deprived fifth of small areas (LSOAs), 0 to 1",
  mean_percentile:
    "Mean of (rank - 0.5) / number of small areas of that edition, weighted by people of mid-2022, over those with a value; 0 is the most deprived, 1 the least",
};

const ENDS: Readonly<Record<string, { words: string; blank?: string }>> = {
  editions_flagged_core20: {
    words: "Number of the six editions in which the share in the most deprived fifth is half or more",
  },
  flagged_since: {
    words:
      "First edition of the unbroken run of such editions that reaches 2025; blank when 2025 is not one of them",
    blank: "",
  },
  estimated: {
    words:
      "1 when a small area inside was split, merged or redrawn since 2001, so that editions before 2025 rest on apportioned people; else 0",
  },
};

/** CSVW description of a column of the editions, or null for another column. */
export function describeEditionColumn(column: string): object | null {
  const [, year, measure = ""] =
    /^imd(20\d\d)_(share_decile1|share_core20|mean_percentile)$/.exec(column) ?? [];
  if (year)
    return {
      name: column,
      titles: column,
      "dc:description": `${MEASURES[measure] ?? ""}. ${COMPARE}`,
      "dc:temporal": `Index of Multiple Deprivation ${year}`,
      datatype: "number",
      null: NOT_AVAILABLE,
    };
  const end = ENDS[column];
  if (!end) return null;
  return {
    name: column,
    titles: column,
    "dc:description": end.words,
    datatype: "integer",
    null: end.blank ?? NOT_AVAILABLE,
  };
}
