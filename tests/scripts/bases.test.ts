import { describe, expect, it, test } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadAreas, loadIndicator } from "../../src/data";

const read = readFromDir("public/data");
const areas = await loadAreas(read);

describe("employment averages of districts", () => {
  // Published: File 10 of the IoD 2025. Averaged over all people they were 0.1990, 0.1677 and 0.1476.
  test.each([
    ["E08000003", "Manchester", 0.187],
    ["E08000021", "Newcastle upon Tyne", 0.16],
    ["E09000030", "Tower Hamlets", 0.143],
  ])("%s %s is the Ministry's within 0.0015", async (code, _, published) => {
    const { lad24 } = await loadIndicator(read, "imd25_employment_average_score", areas);
    const ours = lad24.value[areas.lads.findIndex((lad) => lad.code === code)] ?? NaN;
    expect(Math.abs(ours - published)).toBeLessThan(0.0015);
  });
});

// Computed apart from the pipeline, from the rows of the inputs: E02001102 (four LSOAs in Oldham), E02000977 (four in Westminster).
test.each([
  ["imd25_employment_average_score", 0.125709, 0.091193],
  ["iod25_employment_deprivation_rate", 0.125709, 0.091193],
  ["iod25_adult_skills", 0.219642, 0.153248],
  ["iod25_overcrowding_bedrooms", 0.027665, 0.057154],
  ["iod25_burglary", 11.13212, 25.841917],
])("%s is weighed by those whom it is about", async (id, oldham, westminster) => {
  const { msoa21 } = await loadIndicator(read, id, areas);
  expect(msoa21.value[areas.code.indexOf("E02001102")]).toBeCloseTo(oldham, 6);
  expect(msoa21.value[areas.code.indexOf("E02000977")]).toBeCloseTo(westminster, 6);
});

it("finds 4.46% of England's households short of bedrooms, and not 4.80%, near the census's 4.37%", async () => {
  const { ctry21 } = await loadIndicator(read, "iod25_overcrowding_bedrooms", areas);
  expect(ctry21.value[0]).toBeCloseTo(0.0446, 4);
});

// File 13, Cheshire and Merseyside; tolerances are what the later edition of the population explains for all 42 boards.
test.each([
  ["income", 0.247, 0.0005],
  ["education", 24.187, 0.025],
  ["health", 0.554, 0.0015],
  ["crime", 0.075, 0.002],
  ["housing_services", 14.304, 0.02],
  ["environment", 21.71, 0.02],
])("the %s domain is averaged over all people, as published", async (key, published, most) => {
  const { icb24 } = await loadIndicator(read, `imd25_${key}_average_score`, areas);
  const ours = icb24.value[areas.icb24s.findIndex(({ code }) => code === "E54000008")] ?? NaN;
  expect(Math.abs(ours - published)).toBeLessThanOrEqual(most);
});
