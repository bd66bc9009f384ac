import type { Areas } from "../model/area";
import { LEVELS, type Level } from "../model/codes";
import type { Column, IndicatorData } from "../model/indicator";
import { decodeLevel, type LevelHeader } from "./column";
import { readPack } from "./files";
import type { ReadBytes } from "./read";

/** Header of columns/<id>.bin: how each level is stored. */
export interface ColumnHeader {
  readonly levels: Readonly<Record<Level, LevelHeader>>;
}

/** Where an indicator's column is kept. */
export const columnPath = (id: string): string => `columns/${id}.bin`;

/** The people of every area of a level. */
export const peopleOf = (areas: Areas, level: Level): Float64Array =>
  level === "msoa21" ? areas.population : areas.people[level];

/** Loads an indicator at every level: MSOAs, districts, both vintages of ICBs, England. */
export async function loadIndicator(read: ReadBytes, id: string, areas: Areas): Promise<IndicatorData> {
  const pack = await readPack<ColumnHeader>(read, columnPath(id));
  const entries = LEVELS.map((level): [Level, Column] => [
    level,
    decodeLevel(id, `${level}.`, pack.header.levels[level], pack, peopleOf(areas, level)),
  ]);
  return Object.fromEntries(entries) as Record<Level, Column>;
}
