import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runToEnd } from "../../../src/stats";
import { evaluatePilot } from "../../../src/stats/pilot/evaluate-pilot";
import { CASES, filesOf } from "../../fixtures/pilot/redo/cases";
import { isHere, LANGUAGES, printedBy } from "../../fixtures/pilot/redo/run";
import { digestOf, type Recorded } from "../../fixtures/pilot/redo/recorded";

const RECORDED = JSON.parse(readFileSync("tests/fixtures/pilot/redo/recorded.json", "utf8")) as Recorded[];

const numberOf = (text: string): number =>
  text.toLowerCase() === "inf" ? Infinity : text.toLowerCase() === "-inf" ? -Infinity : Number(text);

/** What a script printed, by name. */
const printedOf = (lines: readonly string[] = []): Map<string, number> =>
  new Map(
    lines.map((line): [string, number] => {
      const [name = "", value = ""] = line.split("=");
      return [name, numberOf(value)];
    }),
  );

test("the scripts that people save are those that were run in Python and R", () => {
  const now = CASES.map(([name, ask]) => [name, digestOf(filesOf(ask))]);
  expect(
    now,
    "they differ: run them anew by tests/fixtures/pilot/redo/record.ts, which says what it needs",
  ).toEqual(RECORDED.map(({ name, files }) => [name, files]));
});

test.each(["python3", "Rscript"].flatMap((program) => CASES.map((one) => [program, one[0], one] as const)))(
  "%s redoes what the app says from the saved data alone: %s",
  (program, name, [, ask, enumerated]) => {
    const found = printedOf(RECORDED.find((one) => one.name === name)?.printed[program]);
    const told = runToEnd(evaluatePilot(ask));
    const near = (what: string, value: number, digits: number): void =>
      expect(found.get(what), what).toBeCloseTo(value, digits);
    near("estimate_points", told.effect.estimate * 100, 7);
    near("unweighted_points", told.effect.unweighted * 100, 7);
    near("people", told.people, 4);
    expect(found.get("arrangements")).toBe(told.effect.arrangements);
    const left = told.leftOut.map(({ estimate }) => estimate * 100);
    near("left_out_low_points", Math.min(...left), 7);
    near("left_out_high_points", Math.max(...left), 7);
    if (told.placebo) near("placebo_points", told.placebo.effect.estimate * 100, 7);
    else expect(found.has("placebo_points")).toBe(false);
    const first = ask.firstAfter;
    const timesOf = new Map<string, number>();
    for (const { at, effect } of told.points) {
      const time = at < first ? `before_${at + 1}` : `after_${at + 1 - first}`;
      near(`${time}_points`, effect.estimate * 100, 7);
      timesOf.set(`${time}_p`, effect.p);
    }
    // All ways: to the last digit. Drawn: three standard errors of the difference between two lots of 9,999 draws, and a tenth of the width of the interval for its ends.
    const slack = enumerated ? 1e-9 : 3 * Math.sqrt((2 * 0.25) / 9_999);
    const off = (what: string, value: number): number => Math.abs((found.get(what) ?? NaN) - value);
    expect(off("p", told.effect.p)).toBeLessThan(slack);
    for (const [what, p] of timesOf) expect(off(what, p), what).toBeLessThan(slack);
    if (told.placebo) expect(off("placebo_p", told.placebo.p)).toBeLessThan(slack);
    const ends = [
      off("interval_low_points", told.effect.interval[0] * 100),
      off("interval_high_points", told.effect.interval[1] * 100),
    ];
    const [low, high] = told.effect.interval;
    if (Number.isFinite(low))
      for (const end of ends) expect(end).toBeLessThan(enumerated ? 1e-7 : (high - low) * 10);
    else
      expect([found.get("interval_low_points"), found.get("interval_high_points")]).toEqual([
        -Infinity,
        Infinity,
      ]);
  },
  60_000,
);

test.each(LANGUAGES)(
  "%s, run now where it is on this machine, prints what was recorded",
  (program, script) => {
    if (!isHere(program)) return;
    for (const [name, ask] of CASES) {
      const then = printedOf(RECORDED.find((one) => one.name === name)?.printed[program]);
      const now = printedOf(printedBy(program, script, filesOf(ask)));
      expect([...now.keys()]).toEqual([...then.keys()]);
      for (const [what, value] of now)
        if (Number.isFinite(value)) expect(value, `${name}: ${what}`).toBeCloseTo(then.get(what) ?? NaN, 7);
    }
  },
  120_000,
);
