import { POSTCODE_AREAS } from "../../config/postcode-areas";
import type { Table } from "../../export/csv";
import type { Areas } from "../../model/area";
import { postcodeAreaOf, unitNumber, type PostcodesOfArea } from "../../model/postcode";
import { count } from "../../words/format";
import { sayMonth } from "../../words/say-month";

/** Postcode areas of the United Kingdom and its islands without a live postcode in England. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  "AB BT CF DD EH FK G GY HS IM IV JE KA KW KY ML PA PH SA ZE".split(" "),
);

/** A full postcode anywhere in a text, however it is spaced. */
const POSTCODE = /(?:^|[^A-Z\d])([A-Z]{1,2}\d[A-Z\d]?)\s*(\d)([A-Z]{2})(?![A-Z\d])/;

/** One postcode of a list: its sector ("OL11 1") and last two letters. */
interface Listed {
  readonly sector: string;
  readonly unit: string;
}

/** The postcodes of a list, the first of each line, and how many lines have none ("malformed"). A line of headings counts among those. */
export interface PostcodeList {
  readonly postcodes: readonly Listed[];
  readonly malformed: number;
  /** Postcode areas whose files are needed. */
  readonly areas: readonly string[];
}

/** Reads a pasted or loaded list: a postcode a line, alone or in a row of a table. Blank lines are passed over. */
export function readPostcodeList(text: string): PostcodeList {
  const lines = text
    .toUpperCase()
    .split(/\r?\n|\r/)
    .filter((line) => /[A-Z\d]/.test(line));
  const postcodes = lines.flatMap((line): Listed[] => {
    const found = POSTCODE.exec(line);
    return found ? [{ sector: `${found[1]} ${found[2]}`, unit: found[3] ?? "" }] : [];
  });
  const areas = [...new Set(postcodes.map(({ sector }) => postcodeAreaOf(sector)))].filter((area) =>
    POSTCODE_AREAS.has(area),
  );
  return { postcodes, malformed: lines.length - postcodes.length, areas };
}

/** How the lines of a list were counted; the parts add up to its lines. */
export interface PostcodeCounts {
  /** What month the live postcodes are of ("2023-05"); "" where no file was needed. */
  readonly month: string;
  /** Postcodes of each MSOA of England. */
  readonly byMsoa: Float64Array;
  readonly matched: number;
  /** In a sector of England, but not live in the month of the file: ended before, newer, or never one. The file holds live postcodes alone, so nothing tells these apart. */
  readonly newerOrEnded: number;
  /** In Scotland, Wales, Northern Ireland or the islands, by their first letters. */
  readonly elsewhere: number;
  /** In no sector of England: across the border, in a sector made since, or mistyped. */
  readonly unknown: number;
  readonly malformed: number;
}

/** Counts a list by MSOA. `files` are the live postcodes of the areas it names, `msoaOf` the MSOA of an LSOA, `msoas` how many there are. */
export function countPostcodes(
  { postcodes, malformed }: PostcodeList,
  files: ReadonlyMap<string, PostcodesOfArea>,
  msoaOf: (lsoa: number) => number,
  msoas: number,
): PostcodeCounts {
  const byMsoa = new Float64Array(msoas);
  let [matched, newerOrEnded, elsewhere, unknown] = [0, 0, 0, 0];
  for (const { sector, unit } of postcodes) {
    const area = postcodeAreaOf(sector);
    const found = files.get(area)?.sectors.get(sector);
    const at = found ? Array.from(found.units).indexOf(unitNumber(unit)) : -1;
    const lsoa = at < 0 ? undefined : found?.lsoa[at];
    if (lsoa !== undefined) {
      matched++;
      const msoa = msoaOf(lsoa);
      byMsoa[msoa] = (byMsoa[msoa] ?? 0) + 1;
    } else if (found && unitNumber(unit) >= 0) newerOrEnded++;
    else if (ELSEWHERE.has(area)) elsewhere++;
    else unknown++;
  }
  const [file] = files.values();
  return { month: file?.month ?? "", byMsoa, matched, newerOrEnded, elsewhere, unknown, malformed };
}

/** The counts in words: every line accounted for. */
export function sayPostcodes(counts: PostcodeCounts): string {
  const { month, byMsoa, matched, newerOrEnded, elsewhere, unknown, malformed } = counts;
  const lines = matched + newerOrEnded + elsewhere + unknown + malformed;
  const areas = byMsoa.filter((n) => n > 0).length;
  const parts = [
    `${count(matched)} of ${count(lines)} ${lines === 1 ? "line has" : "lines have"} a live postcode${month === "" ? "" : ` of ${sayMonth(month)}`}, in ${count(areas)} ${areas === 1 ? "area" : "areas"}`,
    newerOrEnded > 0 ? `${count(newerOrEnded)} not live then: ended before, newer, or mistyped` : "",
    elsewhere > 0 ? `${count(elsewhere)} outside England` : "",
    unknown > 0
      ? `${count(unknown)} in no postcode sector of England (across the border, new, or mistyped)`
      : "",
    malformed > 0 ? `${count(malformed)} without a full postcode` : "",
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

/** Why postcodes that are not live are one count; "" where the list has none. */
export const whyOneCount = ({ month, newerOrEnded }: PostcodeCounts): string =>
  newerOrEnded === 0
    ? ""
    : `Our list holds the postcodes that were live in ${sayMonth(month)} and no others. One that is not on it may have ended before or begun since, and the list cannot say which. Such postcodes are in no area’s count: the search at the top shows the areas that share their first letters and digits.`;

/** The counts as a table, a row for each area that has any. */
export const postcodeTable = (areas: Areas, { byMsoa }: Pick<PostcodeCounts, "byMsoa">): Table => ({
  columns: ["msoa21cd", "name", "lad24nm", "postcodes"],
  rows: [...areas.code.keys()]
    .filter((i) => (byMsoa[i] ?? 0) > 0)
    .map((i) => [
      areas.code[i] ?? "",
      areas.name[i] ?? "",
      areas.lads[areas.lad[i] ?? -1]?.name ?? "",
      byMsoa[i] ?? 0,
    ]),
});
