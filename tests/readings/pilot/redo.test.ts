import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runToEnd } from "../../../src/stats";
import { effectOverTime } from "../../../src/stats/pilot/effect-over-time";
import { CASES, filesOf } from "../../fixtures/pilot/redo/cases";
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
    const told = runToEnd(effectOverTime(ask));
    const near = (what: string, value: number, digits: number): void =>
      expect(found.get(what), what).toBeCloseTo(value, digits);
    near("estimate_points", told.effect.estimate * 100, 7);
    near("unweighted_points", told.effect.unweighted * 100, 7);
    near("people", told.people, 4);
    expect(found.get("arrangements")).toBe(told.effect.arrangements);
    const left = told.leftOut.map(({ estimate }) => estimate * 100);
    near("left_out_low_points", Math.min(...left), 7);
    near("left_out_high_points", Math.max(...left), 7);
    near("placebo_points", (told.placebo?.estimate ?? NaN) * 100, 7);
    // All ways: to the last digit. Drawn: three standard errors of 9,999 draws, and a tenth of the width of the interval for its ends.
    const slack = enumerated ? 1e-9 : 3 * Math.sqrt(0.25 / 9_999);
    const off = (what: string, value: number): number => Math.abs((found.get(what) ?? NaN) - value);
    expect(off("p", told.effect.p)).toBeLessThan(slack);
    expect(off("placebo_p", told.placebo?.p ?? NaN)).toBeLessThan(slack);
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
