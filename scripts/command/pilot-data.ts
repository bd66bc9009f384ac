import { PILOT_MEASURES, PILOT_OUTCOME, type PilotMeasure } from "../../src/config/pilot";
import {
  loadAreas,
  loadBigLocal,
  loadEditions,
  loadIndicator,
  loadNeighbours,
  loadPrideInPlace,
} from "../../src/data";
import type { Areas } from "../../src/model/area";
import type { Neighbours } from "../../src/model/geometry";
import type { Column } from "../../src/model/indicator";
import { knownProgrammes } from "../../src/stats/pilot/known-programmes";
import { measureValues } from "../../src/stats/pilot/measure-values";
import { readFromDir } from "../read-from-dir";

/** What a pilot is planned from: areas, neighbours, the measures to match on, and the outcome whose detectable change is told. */
export interface PilotData {
  readonly areas: Areas;
  readonly neighbours: Neighbours;
  readonly measures: readonly Float64Array[];
  readonly now: Column;
  readonly change: Float64Array;
  /** Areas with a known programme. */
  readonly programmes: readonly number[];
}

/** Loads it from the data that ship. */
export async function loadPilotData(): Promise<PilotData> {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const column = async (id: string): Promise<Column> => (await loadIndicator(read, id, areas)).msoa21;
  const [neighbours, editions, now, change, bigLocal, pride] = await Promise.all([
    loadNeighbours(read),
    loadEditions(read),
    column(PILOT_OUTCOME.now),
    column(PILOT_OUTCOME.change),
    loadBigLocal(read),
    loadPrideInPlace(read),
  ]);
  const wanted: readonly PilotMeasure[] = PILOT_MEASURES;
  const columns = new Map<string, Float64Array>();
  for (const { source } of wanted)
    if (source.kind === "indicator") columns.set(source.id, (await column(source.id)).value);
  const measures = wanted.map(({ source }) => measureValues(source, columns, editions.msoa21));
  const programmes = knownProgrammes(bigLocal, pride);
  return { areas, neighbours, measures, now, change: change.value, programmes };
}
