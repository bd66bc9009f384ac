import type { Column } from "../model/indicator";
import { decodeLevel, type LevelHeader } from "./column";
import { readPack } from "./files";
import type { ReadBytes } from "./read";

/** Header of lsoa/<id>.bin: as one level of a column, its blocks without prefix. */
export interface LsoaColumnHeader {
  readonly level: LevelHeader;
}

/** Where an indicator's values by LSOA are kept. */
export const lsoaColumnPath = (id: string): string => `lsoa/${id}.bin`;
/** The column whose numbers are the people of each LSOA; it weighs the others. */
export const LSOA_PEOPLE = "population_mid22";

/** Loads an indicator by LSOA, in LSOA code order. Only indicators with `byLsoa` have one. */
export async function loadLsoaColumn(read: ReadBytes, id: string): Promise<Column> {
  const pack = await readPack<LsoaColumnHeader>(read, lsoaColumnPath(id));
  const { level } = pack.header;
  const people = level.den === "population" ? await loadLsoaPeople(read) : null;
  return decodeLevel(id, "", level, pack, people);
}

async function loadLsoaPeople(read: ReadBytes): Promise<Float64Array> {
  const pack = await readPack<LsoaColumnHeader>(read, lsoaColumnPath(LSOA_PEOPLE));
  return decodeLevel(LSOA_PEOPLE, "", pack.header.level, pack, null).num;
}
