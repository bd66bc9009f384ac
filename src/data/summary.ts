import { SUMMARY_MEASURES } from "../config/summary";
import type { Areas } from "../model/area";
import type { Level } from "../model/codes";
import type { Column } from "../model/indicator";
import { decodeLevel, type LevelHeader } from "./column";
import { readPack } from "./files";
import { peopleOf } from "./indicator";
import type { ReadBytes } from "./read";

export const SUMMARY_PATH = "summary.bin";

/** The levels above MSOAs. */
export const UPPER_LEVELS = ["lad24", "icb24", "icb26", "ctry21"] as const satisfies readonly Level[];
export type UpperLevel = (typeof UPPER_LEVELS)[number];

/** Header of summary.bin: how each level of each measure is stored; block names begin with "<id>.<level>.". */
export interface SummaryHeader {
  readonly levels: Readonly<Record<string, Readonly<Record<UpperLevel, LevelHeader>>>>;
}

/** The five summary measures of every district, ICB and England, by indicator id. */
export type Summary = ReadonlyMap<string, Readonly<Record<UpperLevel, Column>>>;

/** Loads the summary measures without their 6,856 MSOA values: 8 kB for the first view in place of 100. */
export async function loadSummary(read: ReadBytes, areas: Areas): Promise<Summary> {
  const pack = await readPack<SummaryHeader>(read, SUMMARY_PATH);
  const columnsOf = (id: string): Record<UpperLevel, Column> => {
    const entries = UPPER_LEVELS.map((level): [UpperLevel, Column] => {
      const header = pack.header.levels[id]?.[level];
      if (!header) throw new Error(`The data file ${SUMMARY_PATH} has no ${id}. Rebuild the data.`);
      return [level, decodeLevel(id, `${id}.${level}.`, header, pack, peopleOf(areas, level))];
    });
    return Object.fromEntries(entries) as Record<UpperLevel, Column>;
  };
  return new Map(SUMMARY_MEASURES.map(({ id }) => [id, columnsOf(id)]));
}
