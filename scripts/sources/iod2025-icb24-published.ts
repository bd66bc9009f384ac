import type { PublishedIcb } from "../../src/data/lists";
import { alignRows } from "../pipeline/align";
import { readNumbers, type NumberSpec } from "../pipeline/numbers";
import { parseTable } from "../pipeline/table";

/** Key in our ids and in the file, and the range of the average score, of the seven domains. */
const DOMAINS: readonly [string, string, number, number][] = [
  ["income", "income", 0, 1],
  ["employment", "employment", 0, 1],
  ["education", "education_skills_and_training", 0, 100],
  ["health", "health_deprivation_and_disability", -5, 5],
  ["crime", "crime", -5, 5],
  ["housing_services", "barriers_to_housing_and_services", 0, 100],
  ["environment", "living_environment", 0, 100],
];

/** Indicator id, its column, the column of its rank, and what it may hold. */
const MEASURES: readonly [string, string, string, NumberSpec][] = [
  [
    "imd25_average_score",
    "imd_average_score",
    "imd_rank_of_average_score",
    { min: 0, max: 100, decimals: 3 },
  ],
  ["imd25_average_rank", "imd_average_rank", "imd_rank_of_average_rank", { min: 1, max: 33755, decimals: 2 }],
  [
    "imd25_prop_lsoas_decile1",
    "imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally",
    "imd_rank_of_proportion_of_lso_as_in_most_deprived_10_percent_nationally",
    { min: 0, max: 1, decimals: 4 },
  ],
  ["imd25_extent", "imd_2025_extent", "imd_2025_rank_of_extent", { min: 0, max: 1, decimals: 4 }],
  [
    "imd25_local_concentration",
    "imd_2025_local_concentration",
    "imd_2025_rank_of_local_concentration",
    { min: 1, max: 33755, decimals: 2 },
  ],
  ...DOMAINS.map(([key, name, min, max]): [string, string, string, NumberSpec] => [
    `imd25_${key}_average_score`,
    `${name}_average_score`,
    `${name}_rank_of_average_score`,
    { min, max, decimals: 3 },
  ]),
];

/** Parses and checks the published summaries of the 42 ICBs of 2024, in code order. */
export function parsePublished(
  file: string,
  bytes: Uint8Array,
  icb24: readonly string[],
): readonly PublishedIcb[] {
  const table = parseTable(file, bytes, [
    "icb24_code",
    ...MEASURES.flatMap(([, value, rank]) => [value, rank]),
  ]);
  const rows = alignRows(table, "icb24_code", icb24, "icb24");
  const columns = MEASURES.map(([id, value, rank, spec]) => ({
    id,
    power: 10 ** (spec.decimals ?? 0),
    value: readNumbers(table, value, spec),
    rank: readNumbers(table, rank, { min: 1, max: 42 }),
  }));
  return icb24.map((code, i) => {
    const row = rows[i] as number;
    const measure = (c: (typeof columns)[number]) =>
      [c.id, { value: (c.value[row] as number) / c.power, rank: c.rank[row] as number }] as const;
    return { code, measures: Object.fromEntries(columns.map(measure)) };
  });
}
