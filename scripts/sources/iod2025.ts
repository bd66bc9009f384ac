import { alignRows } from "../pipeline/align";
import { readNumbers, type NumberSpec } from "../pipeline/numbers";
import type { NumericSource } from "../pipeline/numeric-source";
import { parseTable } from "../pipeline/table";

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

/** Names of the indices in File 7, and what follows the word Score. */
const NAMES: Readonly<Record<Index, string>> = {
  imd: "Index of Multiple Deprivation (IMD)",
  income: "Income",
  employment: "Employment",
  education: "Education, Skills and Training",
  health: "Health Deprivation and Disability",
  crime: "Crime",
  housing_services: "Barriers to Housing and Services",
  environment: "Living Environment",
  children_and_young_people: "Children and Young People Sub-domain",
  adult_skills: "Adult Skills Sub-domain",
  geographical_barriers: "Geographical Barriers Sub-domain",
  wider_barriers: "Wider Barriers Sub-domain",
  indoors: "Indoors Sub-domain",
  outdoors: "Outdoors Sub-domain",
};
const file7 = Object.fromEntries(
  INDEX_KEYS.flatMap((key): [string, string][] => [
    [`${key}_score`, `${NAMES[key]} Score${key === "income" || key === "employment" ? " (rate)" : ""}`],
    [`${key}_rank`, `${NAMES[key]} Rank (where 1 is most deprived)`],
    [`${key}_decile`, `${NAMES[key]} Decile (where 1 is most deprived 10% of LSOAs)`],
  ]),
) as Record<IndexColumn, string>;

/** English Indices of Deprivation 2025 by LSOA: scores, ranks and deciles (File 7). */
export const iod: NumericSource<IndexColumn> = {
  id: "iod2025",
  key: "lsoa21_code",
  spine: "lsoa21",
  columns,
  known: ["E01000001", "imd_rank", 26525],
  publisher: { key: "LSOA code (2021)", keep: /^E01/, columns: file7 },
};

const PEOPLE = /^Total population: mid 2022/;
/** Its name also says which ages are meant. */
const WORKING_AGE = /^Working[- ]age population/;

/** A column of denominators in LSOA order, when the file is the publisher's and has one of that name; else null. */
function denominators(
  name: RegExp,
  least: number,
  file: string,
  bytes: Uint8Array,
  lsoas: readonly string[],
): Float64Array | null {
  const table = parseTable(file, bytes, []);
  const column = table.columns.find((one) => name.test(one));
  if (column === undefined) return null;
  const rows = alignRows(table, "LSOA code (2021)", lsoas, "lsoa21");
  const people = readNumbers(table, column, { min: least, max: 20000 });
  return Float64Array.from(rows, (row) => people[row] as number);
}

/** The people that the Ministry weighs by, in LSOA order, when the file is the publisher's and carries them; else null. */
export const readDenominators = (
  file: string,
  bytes: Uint8Array,
  lsoas: readonly string[],
): Float64Array | null => denominators(PEOPLE, 1, file, bytes, lsoas);

/** The working-age people that the Ministry weighs the employment domain by, likewise. */
export const readWorkingAge = (
  file: string,
  bytes: Uint8Array,
  lsoas: readonly string[],
): Float64Array | null => denominators(WORKING_AGE, 0, file, bytes, lsoas);
