import { expect, it } from "vitest";
import { EDITION_YEARS } from "../../src/config/editions";
import { loadEditions, loadLsoaEditions, loadLsoas } from "../../src/data";
import { coursesOf } from "../../src/readings/compare/courses";
import { membersOf } from "../../src/readings/levels";
import { tenthsGrid } from "../../src/readings/compare/tenths";
import { loadedAreas, read } from "../panels/atlas";

const areas = await loadedAreas();
const lsoas = await loadLsoas(read, areas);
const small = await loadLsoaEditions(read);
const editions = await loadEditions(read);
const england = coursesOf(editions, "decile1", membersOf(areas, "ctry21"), areas)[0];

/** Share of the people of some LSOAs in the worst so many tenths of an edition. */
const shareIn = (e: number, worst: number, rows: Iterable<number>): number => {
  let [inside, all] = [0, 0];
  for (const row of rows) {
    const tenth = small.tenths[e]?.[row] ?? 0;
    const people = lsoas.population[row] ?? NaN;
    all += people;
    if (tenth >= 1 && tenth <= worst) inside += people;
  }
  return inside / all;
};

it("follows England: 10.6% of today's people in the worst tenth of 2004, 10.1% in that of 2025", () => {
  // METHODS: mean shares of England in the worst tenth.
  expect(england?.values.map((value) => Number(value.toFixed(4)))).toEqual([
    0.1064, 0.1056, 0.103, 0.1014, 0.1, 0.1005,
  ]);
});

it("has the tenths of small areas agree with the shares of England, within what estimates differ", () => {
  EDITION_YEARS.forEach((year, e) => {
    const share = shareIn(e, 1, lsoas.code.keys());
    expect(Math.abs(share - (england?.values[e] ?? NaN))).toBeLessThan(year === 2025 ? 1e-6 : 0.0015);
  });
});

it("has the small areas of Barnet 039, which never changed, make its shares exactly", () => {
  const msoa = areas.code.indexOf("E02000062");
  const rows = [...lsoas.code.keys()].filter((row) => lsoas.msoa[row] === msoa);
  const { msoa21 } = editions;
  EDITION_YEARS.forEach((_, e) => {
    expect(shareIn(e, 1, rows)).toBeCloseTo(msoa21.editions[e]?.decile1[msoa] ?? NaN, 6);
    expect(shareIn(e, 2, rows)).toBeCloseTo(msoa21.editions[e]?.core20[msoa] ?? NaN, 6);
  });
  expect(rows.map((row) => small.since2001[row])).toEqual(rows.map(() => 0));
});

it("puts everybody in one cell, and moves back and forth are each other's mirror", () => {
  const [before, now] = [small.tenths[4], small.tenths[5]] as [Uint8Array, Uint8Array];
  const there = tenthsGrid(before, now, lsoas.population, lsoas.code.keys());
  const back = tenthsGrid(now, before, lsoas.population, lsoas.code.keys());
  expect(there.same + there.more + there.less).toBe(57_106_398);
  expect([back.same, back.more, back.less]).toEqual([there.same, there.less, there.more]);
  expect(back.people.map((_, a) => back.people.map((line) => line[a]))).toEqual(there.people);
});

it("leaves out small areas without a value, and counts by hand", () => {
  const grid = tenthsGrid([1, 2, 0, 10], [1, 1, 5, 10], [100, 50, 70, 30], [0, 1, 2, 3]);
  expect([grid.same, grid.more, grid.less]).toEqual([130, 50, 0]);
  expect(grid.people[1]?.[0]).toBe(50);
});
