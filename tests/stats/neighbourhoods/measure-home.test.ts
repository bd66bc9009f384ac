/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadIndicator } from "../../../src/data";
import { measureHome } from "../../../src/stats/neighbourhoods/measure-home";
import { scopeOf } from "../../../src/stats/scope-of";
import { realFacts } from "../../export/real-facts";

it("measures a neighbourhood as its small areas say, worked out anew from their rows", async () => {
  const { facts, columns, lsoas } = await realFacts("E54000057");
  const { areas, answer } = facts;
  const extent = (await loadIndicator(readFromDir("public/data"), "imd25_extent", areas)).msoa21;
  const some = [...scopeOf(areas, "2026", null, "E08000005")].slice(3, 24);
  const found = measureHome(some, {
    areas,
    answer,
    core20: columns.get("imd25_share_core20")!,
    extent,
    score: columns.get("imd25_average_score")!,
  });
  const rows = [...lsoas.code.keys()].filter((i) => some.includes(lsoas.msoa[i]!));
  const sum = (list: readonly number[], of: (row: number) => number = () => 1): number =>
    list.reduce((all, row) => all + lsoas.population[row]! * of(row), 0);
  const all = sum(rows);
  const isCore20 = (row: number): boolean => lsoas.imdDecile[row]! <= 2;
  const weight = (row: number): number => {
    const c = Math.ceil((100 * lsoas.imdRank[row]!) / 33_755);
    return c <= 10 ? 1 : c <= 30 ? 0.95 - (0.9 / 19) * (c - 11) : 0;
  };
  expect(found.areas).toBe(21);
  expect(found.people).toBe(all);
  expect(found.core20).toEqual({
    people: sum(rows.filter(isCore20)),
    share: sum(rows.filter(isCore20)) / all,
  });
  expect(found.score).toBeCloseTo(sum(rows, (row) => lsoas.imdScore[row]!) / all, 9);
  expect(found.extent).toBeCloseTo(sum(rows, weight) / all, 9);
  // A Core20 majority flags; what it leaves with a small area of decile 1 is a hidden pocket.
  const byArea = some.map((msoa) => rows.filter((row) => lsoas.msoa[row] === msoa));
  const flagged = byArea.filter((list) => sum(list.filter(isCore20)) * 2 >= sum(list));
  const rest = byArea.filter((list) => !flagged.includes(list));
  const pockets = rest.filter((list) => list.some((row) => lsoas.imdDecile[row] === 1));
  expect(flagged.length).toBeGreaterThan(0);
  expect(pockets.length).toBeGreaterThan(0);
  expect(found.flagged).toEqual({
    areas: flagged.length,
    people: sum(flagged.flat()),
    share: sum(flagged.flat()) / all,
  });
  expect(found.pockets).toEqual({ areas: pockets.length, people: sum(pockets.flat()) });
});
