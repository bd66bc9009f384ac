import { EDITION_YEARS, type EditionYear } from "../config/editions";
import type { LevelEditions } from "../model/editions";
import { CORE20_MAJORITY, flaggedRun, type FlaggedRun } from "./flagged-run";

/** What one edition says of an area, in proportions from 0 to 1; flagged: half or more of today's people in its worst fifth. */
interface EditionPoint {
  readonly year: EditionYear;
  readonly decile1: number;
  readonly core20: number;
  readonly percentile: number;
  readonly flagged: boolean;
}

/** An area, or several together, through the six editions. */
export interface EditionCourse extends FlaggedRun {
  readonly points: readonly EditionPoint[];
  readonly estimated: boolean;
}

/** The course of one row of a level, or of several together, weighted by `people` of each row. */
export function courseOf(
  { editions, estimated }: LevelEditions,
  rows: ArrayLike<number>,
  people: ArrayLike<number>,
): EditionCourse {
  const list = Array.from(rows);
  const all = list.reduce((sum, i) => sum + (people[i] as number), 0);
  const mean = (values: Float64Array): number =>
    list.length === 1
      ? (values[list[0] as number] as number)
      : list.reduce((sum, i) => sum + (people[i] as number) * (values[i] as number), 0) / all;
  const points = editions.map((edition, e): EditionPoint => {
    const core20 = mean(edition.core20);
    return {
      year: EDITION_YEARS[e] as EditionYear,
      decile1: mean(edition.decile1),
      core20,
      percentile: mean(edition.percentile),
      flagged: core20 >= CORE20_MAJORITY,
    };
  });
  return {
    points,
    ...flaggedRun(
      points.map(({ flagged }) => flagged),
      EDITION_YEARS,
    ),
    estimated: list.some((i) => estimated[i] === 1),
  };
}
