import { EDITION_YEARS, type EditionYear } from "../../src/config/editions";
import { COURSE_LABELS, MOVE_YEARS, moveId } from "../../src/config/indicators/since";
import { peopleOf } from "../../src/data/indicator";
import type { Level } from "../../src/model/codes";
import { STATUS } from "../../src/model/indicator";
import type { LevelEditions } from "../../src/model/editions";
import { CORE20_MAJORITY, courseOfFlags, flaggedRun } from "../../src/stats/flagged-run";
import type { Recipe, Recipes } from "./recipe";

/** Moves are kept to a ten thousandth of a percentile point. */
const SCALE = 1e4;

const statusOf = (estimated: Uint8Array): Uint8Array =>
  estimated.map((is) => (is === 1 ? STATUS.estimated : STATUS.value));

/** A column made from the flags of an area in the six editions, oldest first. */
const fromFlags = (of: (flags: readonly boolean[]) => number): Recipe => ({
  kind: "each",
  at: (level, { editions }) => {
    const { editions: each, estimated } = editions[level];
    const values = Float64Array.from(estimated, (_, row) =>
      of(each.map(({ core20 }) => (core20[row] as number) >= CORE20_MAJORITY)),
    );
    return { num: values, den: values.map(() => 1), scale: 1, status: statusOf(estimated) };
  },
});

const percentileIn = ({ editions }: LevelEditions, year: EditionYear): Float64Array =>
  editions[EDITION_YEARS.indexOf(year)]?.percentile ?? new Float64Array(0);

/** Mean percentile of an edition less that of 2025, weighted by people, so that areas together are their mean by people. */
const moved = (year: EditionYear): Recipe => ({
  kind: "each",
  at: (level: Level, { editions, editionsEstimated, spine }) => {
    const [then, now] = [percentileIn(editions[level], year), percentileIn(editions[level], 2025)];
    const people = peopleOf(spine.areas, level);
    const num = then.map(
      (was, row) => Math.round((was - (now[row] as number)) * 100 * SCALE) * (people[row] as number),
    );
    const estimated = year < 2015 ? editions[level].estimated : editionsEstimated[level];
    return { num, den: people, scale: SCALE, status: statusOf(estimated) };
  },
});

/** How long deprivation has lasted, and how areas moved. */
export const since: Recipes = {
  imd_editions_flagged_core20: fromFlags((flags) => flaggedRun(flags, EDITION_YEARS).editions),
  imd_flagged_course_2004_25: fromFlags((flags) => COURSE_LABELS.indexOf(courseOfFlags(flags))),
  ...Object.fromEntries(MOVE_YEARS.map((year) => [moveId(year), moved(year)])),
};
