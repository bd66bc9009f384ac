import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { redoFiles } from "../../../src/readings/pilot/redo-scripts";
import { runToEnd } from "../../../src/stats";
import { effectOverTime, type OverTime } from "../../../src/stats/pilot/effect-over-time";
import { seededRandom } from "../../../src/stats/random";

const random = seededRandom(20261128);
const unit = (): number => random() / 0x1_0000_0000;
/** Made counts: sets of a pilot and its comparators, three points, the pilots falling by `fall` at the last. */
const made = (sets: number, size: number, fall: number): OverTime => ({
  ...{ firstAfter: 2, seed: 1 },
  counts: Array.from({ length: sets }, () =>
    Array.from({ length: size }, (_, a) => {
      const people = 5000 + Math.floor(unit() * 8000);
      const level = 0.08 + unit() * 0.04;
      return [0, 1, 2].map((point) => {
        const share = level + (unit() - 0.5) * 0.01 - (a === 0 && point === 2 ? fall : 0);
        return { n: Math.round(people * share), total: people + 37 * point };
      });
    }),
  ),
});
const codesOf = ({ counts }: OverTime): string[][] =>
  counts.map((set, s) => set.map((_, a) => `E0200${String(1000 + s * 10 + a)}`));

const folder = mkdtempSync(join(tmpdir(), "redo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a script prints, by name. Fails with what to install where its language is not there. */
function printed(program: string, script: string, install: string): Map<string, number> {
  let text: string;
  try {
    text = execFileSync(program, [script], { cwd: folder, encoding: "utf8" });
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
    throw new Error(
      `${program} is not on this machine, so nobody knows whether the script that people save still runs. Install it (Debian: apt-get install ${install}).`,
      { cause: error },
    );
  }
  return new Map(
    text
      .trim()
      .split("\n")
      .map((line): [string, number] => {
        const [name = "", value = ""] = line.split("=");
        return [
          name,
          value.toLowerCase() === "inf"
            ? Infinity
            : value.toLowerCase() === "-inf"
              ? -Infinity
              : Number(value),
        ];
      }),
  );
}

const LANGUAGES = [
  ["python3", "redo.py", "python3"],
  ["Rscript", "redo.R", "r-base-core"],
] as const;
const CASES = [
  ["few sets, all ways gone through", made(3, 4, 0.02), true],
  ["pairs", made(6, 2, 0.01), true],
  ["many sets, ways drawn", made(8, 6, 0.006), false],
] as const;

test.each(LANGUAGES.flatMap((language) => CASES.map((one) => [language[0], one[0], language, one] as const)))(
  "%s redoes what the app says from the saved data alone: %s",
  (_program, _name, [program, script, install], [, ask, enumerated]) => {
    for (const { name, content } of redoFiles(ask, codesOf(ask), "Falls", "Council"))
      writeFileSync(join(folder, name), content);
    const found = printed(program, script, install);
    const told = runToEnd(effectOverTime(ask));
    const near = (name: string, value: number, digits: number): void =>
      expect(found.get(name), name).toBeCloseTo(value, digits);
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
    const off = (name: string, value: number): number => Math.abs((found.get(name) ?? NaN) - value);
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
