import { expect, test } from "vitest";
import { sayCanBeSeen, sayWhatWouldHelp, showsNothing } from "../../../src/readings/pilot/say-plan";

test("figures are said to show nothing only where each outcome is known and none is realistic", () => {
  const [never, real] = [
    { share: 0.1, change: Infinity },
    { share: 0.1, change: 0.001 },
  ];
  expect(showsNothing([never, never])).toBe(true);
  expect(showsNothing([never, real])).toBe(false);
  expect(showsNothing([null])).toBe(false);
  expect(showsNothing([never, null])).toBe(false);
});

test("the first words are the verdict", () => {
  const first = (change: number): string =>
    sayCanBeSeen({ share: 0.1, people: 10_000, tau: 0.01, change, leastP: 0.001, byFormula: change }, 2)[0] ??
    "";
  expect(first(Infinity)).toMatch(/^No: 2 pilot areas cannot show it\. /);
  expect(first(0.2)).toMatch(/^No: no fall can be seen with 2 pilot areas\. It would have to be 20/);
  expect(first(0.05)).toMatch(/^Probably not: 2 pilot areas are probably too few\. /);
  expect(first(0.01)).toMatch(/^Yes, if the change is large enough: one of at least 1/);
});

test("a longer pilot is told by its change in all and by year, so that waiting does not read as worse", () => {
  const years = [
    { n: 1, change: 0.0276 },
    { n: 10, change: 0.0573 },
  ];
  const said = sayWhatWouldHelp({ areas: [], comparators: [], years }, { areas: 2, comparators: 4 });
  expect(said[1]).toMatch(
    /smaller one each year: over 1 year at least 2\.76 points, over 10 years at least 5\.73 points, which is 0\.57 points a year\.$/,
  );
});
