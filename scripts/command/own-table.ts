import { readFile } from "node:fs/promises";
import readExcel from "read-excel-file/node";
import { loadAreas, loadCrosswalk, loadLsoas } from "../../src/data";
import type { KnownCodes } from "../../src/workspace/own/area-codes";
import { OwnDataError } from "../../src/workspace/own/own-error";
import { isWorkbook, readRows, rowsOfSheet, type Rows } from "../../src/workspace/own/read-rows";
import { knownCodes } from "../../src/workspace/own/known-codes";
import type { Carriers } from "../../src/workspace/own/to-msoa";
import { readFromDir } from "../read-from-dir";
import { UsageError } from "./usage-error";

/** Rows of a table: the first sheet of a workbook, else a CSV or TSV. Throws OwnDataError, or a usage error where there is no such file. */
export async function rowsOf(file: string): Promise<Rows> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`The file ${file} cannot be read: ${cause instanceof Error ? cause.message : ""}`);
  });
  if (!isWorkbook(bytes)) return readRows(bytes);
  const [sheet] = await readExcel(bytes).catch(() => {
    throw new OwnDataError("The workbook cannot be read. Open it in Excel and save it anew, or as CSV.");
  });
  return rowsOfSheet(sheet?.data ?? []);
}

/** What reads and carries tables of every level, from the data that ship. */
export async function loadCarriers(): Promise<[Carriers, KnownCodes]> {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const [lsoas, crosswalk] = await Promise.all([loadLsoas(read), loadCrosswalk(read)]);
  const carriers = { areas, lsoas, crosswalk };
  return [carriers, knownCodes(carriers)];
}

/** Does something with a table; what is wrong with it becomes a usage error that names the file. */
export async function saidOwn<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OwnDataError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
