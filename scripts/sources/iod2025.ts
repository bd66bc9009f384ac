import type { NumberSpec } from "../pipeline/numbers";
import type { NumericSource } from "../pipeline/numeric-source";

/** Keys of the IMD, its domains and sub-domains, with the range of the scores. */
const INDICES = {
  imd: [0, 100],
  income: [0, 1],
  employment: [0, 1],
  education: [0, 100],
  health: [-5, 5],
  crime: [-5, 5],
  housing_services: [0, 100],
  environment: [0, 100],
  children_and_young_people: [-5, 5],
  adult_skills: [0, 1],
  geographical_barriers: [0, 100],
  wider_barriers: [-15, 15],
  indoors: [-5, 5],
  outdoors: [-5, 5],
} as const;
export type Index = keyof typeof INDICES;
export const INDEX_KEYS = Object.keys(INDICES) as readonly Index[];

type IndexColumn = `${Index}_${"score" | "rank" | "decile"}`;
const columns = Object.fromEntries(
  INDEX_KEYS.flatMap((key): [string, NumberSpec][] => [
    [`${key}_score`, { min: INDICES[key][0], max: INDICES[key][1], decimals: 3 }],
    [`${key}_rank`, { min: 1, max: 33755 }],
    [`${key}_decile`, { min: 1, max: 10 }],
  ]),
) as Record<IndexColumn, NumberSpec>;

/** English Indices of Deprivation 2025 by LSOA: scores, ranks and deciles (File 7). */
export const iod: NumericSource<IndexColumn> = {
  id: "iod2025",
  key: "lsoa21_code",
  spine: "lsoa21",
  columns,
  known: ["E01000001", "imd_rank", 26525],
};
