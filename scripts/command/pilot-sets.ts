import type { Areas } from "../../src/model/area";
import { runToEnd } from "../../src/stats";
import { TooFewCandidates } from "../../src/stats/pilot/match-comparators";
import { planPilot, type PilotPlan, type PilotQuestion } from "../../src/stats/pilot/plan-pilot";
import { areaAt } from "../../src/workspace/pilot/area-at";
import { namedTable } from "../../src/workspace/pilot/named-table";
import { rowsOf, saidOwn } from "./own-table";
import { nameOf } from "./pilot-areas";
import type { PilotData } from "./pilot-data";
import { UsageError } from "./usage-error";

/** The plan of a pilot. Throws a usage error for a pilot that cannot be matched. */
export function planOf({ areas, neighbours, measures }: PilotData, question: PilotQuestion): PilotPlan {
  const bare = question.pilots.find((i) => measures.some((value) => Number.isNaN(value[i])));
  if (bare !== undefined)
    throw new UsageError(
      `--areas: ${nameOf(areas, bare)} lacks a measure to match on, so it cannot be a pilot here.`,
    );
  try {
    return runToEnd(planPilot(areas, neighbours, measures, question));
  } catch (error) {
    if (!(error instanceof TooFewCandidates)) throw error;
    const kind = areas.rucs[areas.ruc[error.pilot] as number]?.name ?? "";
    throw new UsageError(
      `Only ${error.left} areas of the class "${kind}" are left for ${nameOf(areas, error.pilot)} outside the ring, and ${question.perArea} were asked for. Give a smaller --per-area or --ring.`,
    );
  }
}

/** One matched set as indices, the pilot first. */
export type AreaSet = readonly number[];

/**
 * Matched sets from a file with the columns pilot and comparator, as the command prints them. Throws a usage error for a pilot that
 * --areas does not name, an area that stands twice, or a pilot without comparators.
 */
export async function readSets(
  file: string,
  index: ReadonlyMap<string, number>,
  pilots: readonly number[],
  areas: Areas,
): Promise<AreaSet[]> {
  const { rows } = namedTable(file, await saidOwn(file, () => rowsOf(file)), ["pilot", "comparator"]);
  const sets = new Map(pilots.map((pilot) => [pilot, [pilot]]));
  const taken = new Set(pilots);
  for (const { row, cell } of rows) {
    const where = `${file}, row ${row}`;
    const [pilot, comparator] = ["pilot", "comparator"].map((column) =>
      areaAt(index, cell(column), where),
    ) as [number, number];
    const set = sets.get(pilot);
    if (!set)
      throw new UsageError(
        `${where}: ${nameOf(areas, pilot)} is not among --areas. Name it there, or take the row out.`,
      );
    if (taken.has(comparator))
      throw new UsageError(
        `${where}: ${nameOf(areas, comparator)} is a pilot, or stands in a row before. An area is compared once.`,
      );
    taken.add(comparator);
    set.push(comparator);
  }
  const alone = [...sets].find(([, set]) => set.length === 1);
  if (alone) throw new UsageError(`${file}: ${nameOf(areas, alone[0])} has no comparator. Add a row for it.`);
  return [...sets.values()];
}
