import { expect, it } from "vitest";
import { loadIndicator } from "../../../src/data";
import {
  HOUSEHOLD_COLUMNS,
  householdsBeside,
  householdsOf,
  sayHouseholds,
} from "../../../src/readings/profile/households";
import { besideOf } from "../../../src/readings/profile/beside";
import { subjectOf } from "../../../src/readings/profile/subject";
import { proportionChange, proportionOf } from "../../../src/stats/proportion-interval";
import { loadedAreas, read } from "../../panels/atlas";

const areas = await loadedAreas();
const columns = new Map(
  await Promise.all(HOUSEHOLD_COLUMNS.map(async (id) => [id, await loadIndicator(read, id, areas)] as const)),
);
const subject = (asked: { codes?: string[]; footprint?: string; place?: string }) =>
  subjectOf(areas, {
    vintage: "2026",
    footprint: asked.footprint ?? null,
    place: asked.place ?? null,
    picked: (asked.codes ?? []).map((code) => areas.code.indexOf(code)),
    scope: Int32Array.from(areas.code.keys()),
  });
const households = (asked: Parameters<typeof subject>[0]) => householdsOf(columns, subject(asked));

/** Recomputed in Python from the counts of both censuses: all and deprived of 2011 and 2021, change and its interval (Newcombe's method 10). */
it.each([
  [
    "Manchester 022, split",
    { codes: ["E02001066"] },
    [3533, 1154, 3450, 941],
    [-0.053881, -0.0752823, -0.0324009],
  ],
  [
    "Croydon 015, split",
    { codes: ["E02000208"] },
    [3821, 1296, 4100, 1112],
    [-0.0679587, -0.0881898, -0.0476793],
  ],
  [
    "Sunderland 005, merged",
    { codes: ["E02001795"] },
    [3577, 1448, 3526, 1138],
    [-0.0820632, -0.1042843, -0.0597223],
  ],
  ["Bolton", { place: "E08000001" }, [116371, 33638, 118768, 26953], [-0.06212, -0.0656488, -0.0585896]],
  [
    "NHS Greater Manchester",
    { footprint: "E54000057" },
    [1128066, 324132, 1178209, 248880],
    [-0.0760984, -0.0772121, -0.0749845],
  ],
  ["England", {}, [22063368, 5473539, 23435995, 4243554], [-0.0670127, -0.067251, -0.0667744]],
])("%s has the households of both censuses", (_, asked, counts, change) => {
  const { then, now, change: found } = households(asked);
  expect([then.all, then.deprived, now.all, now.deprived]).toEqual(counts);
  [found.value, found.low, found.high].forEach((value, k) => {
    expect(value).toBeCloseTo(change[k] ?? NaN, 6);
  });
});

it("adds up areas that are picked together, and says how many are estimated", () => {
  const codes = areas.code.filter((_, i) => areas.lads[areas.lad[i] ?? -1]?.code === "E08000001");
  const [together, whole] = [households({ codes }), households({ place: "E08000001" })];
  expect([together.now.all, together.now.deprived]).toEqual([whole.now.all, whole.now.deprived]);
  expect(together.then.all).toBe(whole.then.all);
  expect(households({ codes: ["E02000208"] }).estimated).toBe(1);
  expect(households({ codes: ["E02000062"] }).estimated).toBe(0);
});

it("stands beside the footprint and England, and reads as a sentence", () => {
  const one = subject({ codes: ["E02001066"] });
  const beside = householdsBeside(columns, besideOf(areas, "2026", one));
  expect(beside.map(({ name, households: { now } }) => [name, now.all])).toEqual([
    ["NHS Greater Manchester", 1178209],
    ["England", 23435995],
  ]);
  expect(sayHouseholds(householdsOf(columns, one))).toBe(
    "941 of 3,450 households (27.3%) were deprived in two or more dimensions in 2021, 32.7% in 2011: −5.4 points (95% interval −7.5 to −3.2).",
  );
});

it("has the intervals of the literature", () => {
  // Newcombe (1998), example (a): 56 of 70 less 48 of 80, method 10: 0.2000, 0.0524 to 0.3339. Wilson: 56 of 70, 0.6918 to 0.8769.
  const [more, fewer] = [proportionOf(56, 70), proportionOf(48, 80)];
  const { value, low, high } = proportionChange(fewer, more);
  expect([value, low, high].map((each) => each.toFixed(4))).toEqual(["0.2000", "0.0524", "0.3339"]);
  expect([more.low, more.high].map((each) => each.toFixed(3))).toEqual(["0.692", "0.877"]);
  expect(proportionOf(0, 0).value).toBeNaN();
  expect(proportionOf(0, 10).low).toBeCloseTo(0, 12);
});
