/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { expect, it } from "vitest";
import { comparePlans, sayAgreement } from "../../../src/readings/plan/compare";
import { agreement } from "../../../src/stats/neighbourhoods/agreement";
import { planFigures } from "../../../src/stats/neighbourhoods/plan-figures";
import { scopeOf } from "../../../src/stats/scope-of";
import { realFacts } from "../../export/real-facts";

const { facts, neighbours, columns } = await realFacts("E54000057");
const { areas, answer } = facts;
const score = columns.get("imd25_average_score")!.value;
const flagged = answer.verdict.map((one) => (one === 1 ? 1 : 0));
const known = { areas, neighbours, score, flagged };
const rochdale = [...scopeOf(areas, "2026", null, "E08000005")];
const bury = [...scopeOf(areas, "2026", null, "E08000002")];

it("gives the figures of a plan as they are worked out anew, area by area", () => {
  const homes = [rochdale.slice(0, 12), [...rochdale.slice(12), ...bury]];
  const found = planFigures(known, homes);
  const all = homes.flat();
  const people = (i: number): number => areas.population[i]!;
  const sum = (list: readonly number[], of: (i: number) => number): number =>
    list.reduce((total, i) => total + of(i), 0);
  const mean = (list: readonly number[], of: (i: number) => number): number =>
    sum(list, (i) => people(i) * of(i)) / sum(list, people);
  const within =
    sum([0, 1], (h) =>
      sum(homes[h]!, (i) => people(i) * (score[i]! - mean(homes[h]!, (j) => score[j]!)) ** 2),
    ) / sum(all, people);
  const total = mean(all, (i) => (score[i]! - mean(all, (j) => score[j]!)) ** 2);
  expect(found.score.within).toBeCloseTo(within, 8);
  expect(found.score.within + found.score.between).toBeCloseTo(total, 8);
  const lat0 = sum(all, (i) => areas.lat[i]!) / all.length;
  const [kmX, kmY] = [111.195 * Math.cos((lat0 * Math.PI) / 180), 111.195];
  const squares = homes.map((inside) => {
    const [x, y] = [mean(inside, (i) => areas.lon[i]! * kmX), mean(inside, (i) => areas.lat[i]! * kmY)];
    return sum(inside, (i) => people(i) * ((areas.lon[i]! * kmX - x) ** 2 + (areas.lat[i]! * kmY - y) ** 2));
  });
  expect(found.km).toBeCloseTo(Math.sqrt((squares[0]! + squares[1]!) / sum(all, people)), 3);
  const links = all.flatMap((i) =>
    [...neighbours.targets.subarray(neighbours.offsets[i], neighbours.offsets[i + 1])]
      .filter((j) => all.includes(j) && flagged[i] === 1 && flagged[j] === 1)
      .map((j) => homes[0]!.includes(i) === homes[0]!.includes(j)),
  );
  expect(found.patchesCut).toBeCloseTo(links.filter((whole) => !whole).length / links.length, 12);
  expect([found.neighbourhoods, found.areas, found.crossing]).toEqual([2, all.length, 1]);
  expect([found.least, found.most]).toEqual([sum(homes[0]!, people), sum(homes[1]!, people)]);
});

it("sets two plans side by side and explains their agreement", () => {
  const [first, second] = [[rochdale.slice(0, 12), rochdale.slice(12)], [rochdale]];
  const { rows, agreement: found } = comparePlans(known, first, second);
  expect(rows[0]).toEqual({ name: "Neighbourhoods", first: "2", second: "1" });
  expect(rows.find(({ name }) => name.startsWith("Neighbouring flagged areas"))!.second).toBe("0%");
  const nameOf = (i: number): string => areas.name[i] ?? "";
  expect(sayAgreement(found, nameOf)).toMatch(
    /^\d+ of 25 areas are in another neighbourhood\. Agreement \d+%: of all pairs of people who share a neighbourhood in either plan, \d+% share one in both\.$/,
  );
  expect(sayAgreement(agreement(first, first, areas.population), nameOf)).toMatch(
    /^No area is in another.*Agreement 100%/,
  );
  const [moved, ...rest] = rochdale.slice(0, 12) as [number, ...number[]];
  const other = [rest, [...rochdale.slice(12), moved]];
  expect(sayAgreement(agreement(first, other, areas.population), nameOf)).toContain(
    `1 of 25 areas is in another neighbourhood: ${nameOf(moved)}. Agreement`,
  );
  expect(sayAgreement(agreement([[1]], [[2]], areas.population), nameOf)).toBe(
    "The two plans have no area in common.",
  );
});

it("counts the networks that a plan cuts, and the people cut off from most of theirs, as they are worked out anew", () => {
  // Five areas of Rochdale: three of network 7, one of 8, one of none.
  const [a, b, c, d, e] = rochdale as [number, number, number, number, number];
  const network = new Int32Array(areas.code.length).fill(-1);
  for (const i of [a, b, c]) network[i] = 7;
  network[d] = 8;
  const people = (...all: number[]): number => all.reduce((sum, i) => sum + areas.population[i]!, 0);
  const with7 = { ...known, network };
  const cut = planFigures(with7, [
    [a, d, e],
    [b, c],
  ]);
  expect(cut.networks).toEqual({
    ...{ networks: 2, cut: 1 },
    away: people(a) / people(a, b, c, d),
  });
  expect(cut.otherNetwork).toBeCloseTo(Math.min(people(a), people(d)) / people(a, b, c, d), 12);
  // Two networks whole in one neighbourhood: none is cut, though some people's is not its commonest.
  const whole = planFigures(with7, [[a, b, c, d], [e]]);
  expect(whole.networks).toEqual({ networks: 2, cut: 0, away: 0 });
  expect(whole.otherNetwork).toBeCloseTo(people(d) / people(a, b, c, d), 12);
  const named = "Likely GP networks in more than one neighbourhood";
  const { rows } = comparePlans(
    with7,
    [
      [a, d, e],
      [b, c],
    ],
    [[e]],
  );
  expect(rows.find(({ name }) => name === named)).toEqual({ name: named, first: "1 of 2", second: "0 of 0" });
  expect(rows.find(({ name }) => name.startsWith("People in another"))!.second).toBe("no network");
  expect(comparePlans(known, [[a]], [[b]]).rows.find(({ name }) => name === named)!.first).toBe("not loaded");
});
