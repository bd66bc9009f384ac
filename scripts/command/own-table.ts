import { readFile } from "node:fs/promises";
import readExcel from "read-excel-file/node";
import { loadAreas, loadCrosswalk, loadElectoral, loadLsoaLinks, loadLsoas } from "../../src/data";
import type { KnownCodes } from "../../src/workspace/own/area-codes";
import { OwnDataError } from "../../src/workspace/own/own-error";
import { isWorkbook, readRows, rowsOfSheet, type Rows } from "../../src/workspace/own/read-rows";
import type { FileSheet } from "../../src/workspace/own/sheets";
import { knownCodes } from "../../src/workspace/own/known-codes";
import type { Carriers } from "../../src/workspace/own/to-msoa";
import { readFromDir } from "../read-from-dir";
import { UsageError } from "./usage-error";

/** The sheets of a workbook, or a CSV or TSV as one without a name. Throws OwnDataError, or a usage error where there is no such file. */
export async function sheetsIn(file: string): Promise<readonly FileSheet[]> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`The file ${file} cannot be read: ${cause instanceof Error ? cause.message : ""}`);
  });
  if (!isWorkbook(bytes)) return [{ name: "", rows: readRows(bytes) }];
  const sheets = await readExcel(bytes).catch(() => {
    throw new OwnDataError("The workbook cannot be read. Open it in Excel and save it anew, or as CSV.");
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOfSheet(data) }));
}

/** Rows of a table: the first sheet of a workbook, else a CSV or TSV. Throws as `sheetsIn`. */
export const rowsOf = async (file: string): Promise<Rows> => (await sheetsIn(file))[0]?.rows ?? [];

/** What reads and carries tables of every level, from the data that ship. */
export async function loadCarriers(): Promise<[Carriers, KnownCodes]> {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const [lsoas, crosswalk, links, electoral] = await Promise.all([
    loadLsoas(read),
    loadCrosswalk(read),
    loadLsoaLinks(read),
    loadElectoral(read),
  ]);
  const carriers = { areas, lsoas, crosswalk, links, wards: electoral.ward };
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
