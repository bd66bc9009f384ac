import { EDITION_YEARS } from "../../src/config/editions";
import type { Cell, Table } from "../../src/export/csv";
import type { Level } from "../../src/model/codes";
import type { LevelEditions } from "../../src/model/editions";
import { CORE20_MAJORITY, flaggedRun } from "../../src/stats/flagged-run";

/** Files of the editions, by level. */
export const EDITION_FILES: Readonly<Record<Level, string>> = {
  msoa21: "msoa21_imd_editions.csv",
  lad24: "lad24_imd_editions.csv",
  icb24: "icb24_imd_editions.csv",
  icb26: "icb26_imd_editions.csv",
  ctry21: "england_imd_editions.csv",
};

/** Rows of a level: code, three measures for each edition, then how many editions flag the area, since when, and whether values are estimated. */
export function editionsTable(
  level: Level,
  codes: readonly string[],
  { editions, estimated }: LevelEditions,
): Table {
  return {
    columns: [
      `${level}cd`,
      ...EDITION_YEARS.flatMap((year) => [
        `imd${year}_share_decile1`,
        `imd${year}_share_core20`,
        `imd${year}_mean_percentile`,
      ]),
      "editions_flagged_core20",
      "flagged_since",
      "estimated",
    ],
    rows: codes.map((code, i): Cell[] => {
      const flags = editions.map(({ core20 }) => (core20[i] as number) >= CORE20_MAJORITY);
      const run = flaggedRun(flags, EDITION_YEARS);
      return [
        code,
        ...editions.flatMap(({ decile1, core20, percentile }) => [
          decile1[i] as number,
          core20[i] as number,
          percentile[i] as number,
        ]),
        run.editions,
        run.since ?? "",
        estimated[i] as number,
      ];
    }),
  };
}
