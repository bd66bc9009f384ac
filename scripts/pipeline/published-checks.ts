import { loadIndicator, loadPublished } from "../../src/data";
import { demand, type Check } from "./demand";

/** Largest difference from the published ICB summaries that the first-edition populations explain (docs/methods.md). */
const TOLERANCES: readonly [string, number][] = [
  ["imd25_average_score", 0.03],
  ["imd25_average_rank", 17],
  ["imd25_prop_lsoas_decile1", 0.0001],
  ["imd25_extent", 0.0006],
  ["imd25_local_concentration", 8],
  ["imd25_income_average_score", 0.0005],
  ["imd25_employment_average_score", 0.0013],
  ["imd25_education_average_score", 0.025],
  ["imd25_health_average_score", 0.0015],
  ["imd25_crime_average_score", 0.002],
  ["imd25_housing_services_average_score", 0.02],
  ["imd25_environment_average_score", 0.02],
];

/** Employment averages of districts as the Ministry publishes them (File 10 of the IoD 2025), which the file here lacks. */
const DISTRICTS: readonly [code: string, name: string, published: number][] = [
  ["E08000003", "Manchester", 0.187],
  ["E08000021", "Newcastle upon Tyne", 0.16],
  ["E09000030", "Tower Hamlets", 0.143],
];
/** Largest difference that ages 15 to 64 explain where the Ministry's own working-age people are not at hand. */
const WORKING_AGE_TOLERANCE = 0.0015;

const publishedDistrict = ([code, name, value]: (typeof DISTRICTS)[number]): Check => ({
  of: "imd25_employment_average_score",
  holds: `${name} is within ${WORKING_AGE_TOLERANCE} of the published ${value}`,
  see: async (read, areas) => {
    const { lad24 } = await loadIndicator(read, "imd25_employment_average_score", areas);
    const ours = lad24.value[areas.lads.findIndex((lad) => lad.code === code)] ?? NaN;
    demand(Math.abs(ours - value) <= WORKING_AGE_TOLERANCE, `it is ${ours}`);
    return ours.toFixed(4);
  },
});

const published = ([id, most]: readonly [string, number]): Check => ({
  of: id,
  holds: `the 42 ICBs of 2024 are within ${most} of the published values`,
  see: async (read, areas) => {
    const [rows, data] = await Promise.all([loadPublished(read), loadIndicator(read, id, areas)]);
    const gaps = rows.map((row, i) =>
      Math.abs((row.measures[id]?.value ?? NaN) - (data.icb24.value[i] as number)),
    );
    const worst = Math.max(...gaps);
    demand(rows.length === 42 && worst <= most, `largest difference ${worst} in ${rows.length} ICBs`);
    return `largest difference ${worst.toPrecision(3)}`;
  },
});

/** The built summaries beside those that the Ministry publishes: every domain of the 42 ICBs of 2024, and the districts at hand. */
export const PUBLISHED_CHECKS: readonly Check[] = [
  ...TOLERANCES.map(published),
  ...DISTRICTS.map(publishedDistrict),
];
