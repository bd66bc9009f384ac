import { readFromDir } from "../../scripts/read-from-dir";
import { loadAreas, loadIndicator } from "../../src/data";
import type { Areas } from "../../src/model/area";
import type { IndicatorData } from "../../src/model/indicator";

/** The built data as the app reads them. */
export const read = readFromDir("public/data");

/** Indicators at every level, by id. */
export async function columnsFor(areas: Areas, ids: readonly string[]): Promise<Map<string, IndicatorData>> {
  const loaded = await Promise.all(ids.map((id) => loadIndicator(read, id, areas)));
  return new Map(ids.map((id, i) => [id, loaded[i] as IndicatorData]));
}

export const loadedAreas = (): Promise<Areas> => loadAreas(read);
