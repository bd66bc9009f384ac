import { beforeAll, expect, test } from "vitest";
import { loadPilotData, type PilotData } from "../../../scripts/command/pilot-data";
import { pilot } from "../../../scripts/command/pilot-command";
import { runToEnd } from "../../../src/stats";
import { comparedFor } from "../../../src/stats/pilot/compared";
import { indicesOf } from "../../../src/stats/pilot/plan-pilot";
import { seenFor, type Seen } from "../../../src/stats/pilot/seen-for";
import { sayWhatWouldHelp } from "../../../src/readings/pilot/say-plan";
import { PILOT_MEASURES, PILOT_OUTCOME } from "../../../src/config/pilot";

let data: PilotData;
beforeAll(async () => {
  data = await loadPilotData();
}, 60_000);

/** What two pilot areas would show, as the screen works it out, and how far each step had come: worked out once. */
let simulated: { readonly seen: Seen | null | undefined; readonly shares: readonly number[] };
const simulate = (): typeof simulated => {
  const outcome = { now: data.now, change: data.change, years: 10, matchedAt, spread: null };
  const shares: number[] = [];
  const steps = seenFor({ ...data, question: question(CODES), outcomes: [outcome], seed: 1 });
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  return { seen: step.value[0], shares };
};
beforeAll(() => {
  simulated = simulate();
}, 120_000);

const question = (codes: readonly string[], perArea = 5, ringKm = 5) => ({
  ...{ without: [], programmes: data.programmes, perArea, ringKm },
  pilots: codes.map((code) => data.areas.code.indexOf(code)),
});
const CODES = ["E02001053", "E02001055"];
const matchedAt = PILOT_MEASURES.findIndex(({ id }) => id === PILOT_OUTCOME.change);

test("the screen finds the comparators, the balance and the change that the command prints", async () => {
  const told = JSON.parse(await pilot(["--areas", CODES.join(","), "--format", "json"])) as {
    comparators: { comparator: string }[];
    balance: { after: number }[];
    detectable_change: {
      points: number;
      points_with_twice_the_pilots: number;
      points_with_twice_the_comparators: number;
    };
  };
  const compared = runToEnd(comparedFor({ ...data, question: question(CODES) }));
  if (!compared.found) throw new Error("No comparators were found.");
  const codes = compared.sets.flatMap((set) => indicesOf(set).slice(1)).map((i) => data.areas.code[i]);
  expect(codes).toEqual(told.comparators.map(({ comparator }) => comparator));
  expect(compared.balance.map(({ after }) => after)).toEqual(told.balance.map(({ after }) => after));
  const { seen } = simulated;
  const at = (row: keyof Pick<Seen, "areas" | "comparators" | "years">, n: number): number =>
    (seen?.[row].find((one) => one.n === n)?.change ?? NaN) * 100;
  const { points, points_with_twice_the_comparators: twice } = told.detectable_change;
  expect((seen?.change ?? NaN) * 100).toBeCloseTo(points, 10);
  expect([at("areas", 2), at("comparators", 5), at("years", 10)]).toEqual([
    ...[(seen?.change ?? NaN) * 100, (seen?.change ?? NaN) * 100, (seen?.change ?? NaN) * 100],
  ]);
  // The command takes twice the comparators in another order: within the noise of 2,000 simulated pilots.
  expect(at("comparators", 10) / twice).toBeGreaterThan(0.95);
  expect(at("comparators", 10) / twice).toBeLessThan(1.05);
  // Twice as many pilot areas, and their people, are among the choices.
  const four = seen?.areas.find((one) => one.n === 4);
  expect(four?.people).toBe(2 * (seen?.people ?? NaN));
  expect(seen?.comparators.find((one) => one.n === 10)?.people).toBe(seen?.people);
  expect((four?.change ?? NaN) * 100).toBeCloseTo(told.detectable_change.points_with_twice_the_pilots, 10);
  expect(
    sayWhatWouldHelp(seen ?? { areas: [], comparators: [], years: [] }, { areas: 2, comparators: 5 }),
  ).toEqual([
    expect.stringMatching(/^With twice as many pilot areas .* More pilot areas would help more\.$/),
    expect.stringMatching(/: over 1 year at least .* over 10 years at least .* a year\.$/),
  ]);
  // One pilot area of five comparators can show nothing; more areas and fewer years show smaller changes.
  expect(at("areas", 1)).toBe(Infinity);
  expect(at("areas", 10)).toBeLessThan(at("areas", 3));
  expect(at("years", 1)).toBeLessThan(at("years", 5));
}, 60_000);

test("an outcome of which nobody knows how far it moves is not told; a spread that was typed is taken", () => {
  const ask = { ...data, question: question(CODES), seed: 1 };
  const outcome = { now: data.now, change: null, years: 1, matchedAt: -1 };
  const [unknown, typed] = runToEnd(
    seenFor({
      ...ask,
      outcomes: [
        { ...outcome, spread: null },
        { ...outcome, spread: 0.5 },
      ],
    }),
  );
  expect(unknown).toBeNull();
  expect(typed?.tau).toBe(0.005);
  expect(typed?.years).toEqual([]);
}, 60_000);

test("what stands in the way of comparators is told: a ring that leaves too few", () => {
  expect(runToEnd(comparedFor({ ...data, question: question(CODES, 100, 500) }))).toMatchObject({
    ...{ found: false, why: "too few" },
  });
  const bare = data.measures.map((value) => value.slice());
  const [first] = question(CODES).pilots;
  bare[0]?.fill(NaN, first, (first ?? 0) + 1);
  expect(runToEnd(comparedFor({ ...data, measures: bare, question: question(CODES) }))).toEqual({
    ...{ found: false, pilot: first, why: "lacks a measure" },
  });
});

test("a question can be stopped within a moment: no step simulates more than 500 matched sets", () => {
  const { shares } = simulated;
  // 2,000 pilots of 20 areas alone are 40,000 sets.
  expect(shares.length).toBeGreaterThan(80);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThan(1);
}, 60_000);
