import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { loadAreas, loadBigLocal, loadIndicator, loadPrideInPlace } from "../../src/data";
import { readFromDir } from "../../scripts/read-from-dir";
import { pilot } from "../../scripts/command/pilot-command";
import { UsageError } from "../../scripts/command/usage-error";
import independent from "../fixtures/pilot/independent.json";

const dir = mkdtempSync(join(tmpdir(), "pilot-"));
const file = (name: string, text: string): string => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};
const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data;

interface Plan {
  candidates: number;
  left_out_for_programmes: number | null;
  programmes_in_words: string;
  comparators: { pilot: string; comparator: string; distance: number }[];
  balance: { before: number; after: number; word: string }[];
  balance_in_words: string;
  detectable_change: Record<string, number | null>;
  detectable_in_words: string[];
}
const TWO = ["--areas", "E02001053,E02001055"];

describe("plan", () => {
  it.each(Object.entries(independent.pilots))(
    "%s: comparators, balance and detectable change are as worked out in Python",
    async (_, asked) => {
      const options =
        `--areas ${asked.areas.join(",")} --per-area ${asked.per_area} --ring ${asked.ring} --programmes ${asked.programmes}`.split(
          " ",
        );
      const plan = JSON.parse(await pilot([...options, "--format", "json"])) as Plan;
      const rows = rowsOf(await pilot(options));
      expect(plan.candidates).toBe(asked.candidates);
      expect(plan.comparators).toHaveLength(asked.comparators.length);
      asked.comparators.forEach(([from, to, distance], i) => {
        expect(plan.comparators[i]).toMatchObject({ pilot: from, comparator: to });
        expect(rows[i]).toMatchObject({ pilot: from, comparator: to });
        // The browser's file keeps mean percentiles to a millionth.
        expect(Math.abs(Number(rows[i]?.["distance"]) - Number(distance))).toBeLessThan(1e-5);
        expect(plan.comparators[i]?.distance).toBe(Number(rows[i]?.["distance"]));
      });
      asked.balance.forEach(([before, after], m) => {
        expect(plan.balance[m]?.before).toBeCloseTo(before ?? NaN, 4);
        expect(plan.balance[m]?.after).toBeCloseTo(after ?? NaN, 4);
        const size = Math.abs(after ?? NaN);
        expect(plan.balance[m]?.word).toBe(size < 0.1 ? "good" : size < 0.25 ? "fair" : "not comparable");
      });
      for (const name of ["share_now_percent", "spread_points", "points_by_formula"] as const)
        expect(plan.detectable_change[name]).toBeCloseTo(asked[name], 6);
    },
  );
  it("says in words what is not comparable and what can be seen, the same for the same seed", async () => {
    const ask = () => pilot([...TWO, "--programmes", "in", "--format", "json"]);
    const text = await ask();
    const plan = JSON.parse(text) as Plan;
    expect(plan.balance_in_words).toMatch(
      /not comparable in Bad or very bad health, 2021 \(0\.31\) and Course of bad/,
    );
    // More than the formula's 1.95 points, as decision 12 says; in people as well.
    expect(plan.detectable_change["points"]).toBeGreaterThan(2.4);
    expect(plan.detectable_in_words[0]).toMatch(
      /at least 2\.6\d points, about 57\d people, where there are now 1,892 people in bad/,
    );
    expect(await ask()).toBe(text);
    // Four areas instead of two gain more than ten comparators for each instead of five.
    const [areas, comparators] = ["pilots", "comparators"].map(
      (what) => plan.detectable_change[`points_with_twice_the_${what}`] ?? NaN,
    );
    expect(areas).toBeLessThan(comparators ?? NaN);
    expect(comparators).toBeLessThan(plan.detectable_change["points"] ?? NaN);
  });
  it("leaves out areas with a known programme unless told otherwise, and says how many in words", async () => {
    const read = readFromDir("public/data");
    const [bigLocal, pride] = [await loadBigLocal(read), await loadPrideInPlace(read)];
    const { code } = await loadAreas(read);
    const known = [...bigLocal, ...pride].flatMap(({ msoa }) => (msoa === null ? [] : [code[msoa]]));
    const heard: string[] = [];
    const rows = rowsOf(await pilot(TWO, (words) => heard.push(words)));
    expect(rows).toHaveLength(10);
    for (const { comparator } of rows) expect(known).not.toContain(comparator);
    const plan = JSON.parse(await pilot([...TWO, "--format", "json"])) as Plan;
    expect(plan.comparators.map(({ comparator }) => comparator)).toEqual(
      rows.map(({ comparator }) => comparator),
    );
    const both = JSON.parse(await pilot([...TWO, "--programmes", "in", "--format", "json"])) as Plan;
    expect(both.comparators.some(({ comparator }) => known.includes(comparator))).toBe(true);
    expect(plan.left_out_for_programmes).toBe(both.candidates - plan.candidates);
    expect(both.left_out_for_programmes).toBeNull();
    expect(both.programmes_in_words).toMatch(/were not left out/);
    expect(plan.programmes_in_words).toMatch(
      /^Left out of the comparators: 277 areas that would otherwise have been considered/,
    );
    expect(heard).toEqual([plan.programmes_in_words]);
  });
  it("says first that nothing can be seen with one area and five comparators", async () => {
    const plan = JSON.parse(await pilot(["--areas", "E02001053", "--format", "json"])) as Plan;
    expect(plan.detectable_change).toMatchObject({ points: null, people: null });
    expect(plan.detectable_change["least_p"]).toBeCloseTo(1 / 6, 12);
    expect(plan.detectable_in_words[0]).toMatch(/p cannot be below 1\/6 .* at least 19 comparators for each/);
    expect(plan.detectable_in_words[1]).toMatch(/can still be learned from/);
    // Two areas of five comparators have 36 ways, one of ten has 11: more areas help, more comparators not yet.
    expect(plan.detectable_change["points_with_twice_the_pilots"]).toBeGreaterThan(0);
    expect(plan.detectable_change["points_with_twice_the_comparators"]).toBeNull();
    expect(plan.detectable_in_words.at(-1)).toMatch(
      /twice as many pilot areas like these it would be \d\.\d\d points; .* still no change could be found/,
    );
  });
  it("lets others take the place of comparators that are struck out", async () => {
    const [before, after] = [
      rowsOf(await pilot(TWO)),
      rowsOf(await pilot([...TWO, "--without", "E02001111"])),
    ];
    expect(before.map((row) => row["comparator"])).toContain("E02001111");
    expect(after.map((row) => row["comparator"])).not.toContain("E02001111");
    expect(after).toHaveLength(10);
  });
});

const CODES = ["E02001053", "E02001111", "E02001094", "E02001055", "E02001135", "E02002967"];
const SETS = file(
  "sets.csv",
  "pilot,comparator\nE02001053,E02001111\nE02001053,E02001094\nE02001055,E02001135\nE02001055,E02002967\n",
);
const HEAD = "msoa21cd,before_n,before_total,after_n,after_total";
/** Counts before and after, in the order of CODES. Pilots: 10% to 7% of 1,000, and 20% to 19% of 3,000. */
const COUNTS = [
  "100,1000,70,1000",
  "200,2000,220,2000",
  "90,1000,90,1000",
  "600,3000,570,3000",
  "100,1000,110,1000",
  "80,4000,40,4000",
];
const counts = (name: string, lines: readonly string[] = COUNTS, head = HEAD): string =>
  file(name, `${head}\n${lines.map((line, i) => `${CODES[i] ?? ""},${line}`).join("\n")}\n`);
const evaluate = async (path: string, ...more: string[]) =>
  JSON.parse(
    await pilot([...TWO, "--evaluate", path, "--comparators", SETS, "--format", "json", ...more]),
  ) as Record<string, unknown> & { in_words: string[] };

describe("evaluate", () => {
  it("is the arithmetic by hand, in points and in people", async () => {
    const found = await evaluate(counts("by-hand.csv"));
    // Pilots: (1000 * -3 + 3000 * -1) / 4000 = -1.5. Comparators: (2000 * 1 + 0 + 1000 * 1 - 4000 * 1) / 8000 = -0.125.
    expect(found["pilots_change_points"]).toBeCloseTo(-1.5, 10);
    expect(found["comparators_change_points"]).toBeCloseTo(-0.125, 10);
    expect(found["estimate_points"]).toBeCloseTo(-1.375, 10);
    expect(found["estimate_people"]).toBeCloseTo(-0.01375 * 4000, 8);
    // (-3 - 1) / 2 - (1 + 0 + 1 - 1) / 4.
    expect(found["unweighted_points"]).toBeCloseTo(-2.25, 10);
    expect(found).toMatchObject({
      arrangements: 9,
      enumerated: true,
      interval_low_points: null,
      placebo_p: null,
    });
    expect(found["least_p"]).toBeCloseTo(1 / 9, 12);
    const words = found.in_words.join(" ");
    expect(words).toMatch(/a change 1\.38 points lower .* about 55 fewer people of 4,000/);
    expect(words).toMatch(/p cannot be below 1\/9/);
    expect(words).toMatch(/No placebo start can be made/);
    expect(words).toMatch(/not comparable in/);
    expect(words).not.toMatch(/significant/);
  });
  it("makes a placebo start from an earlier count, and says when the courses had differed", async () => {
    const head = `${HEAD},earlier_n,earlier_total`;
    const found = await evaluate(
      counts(
        "earlier.csv",
        COUNTS.map((line) => `${line},100,1000`),
        head,
      ),
    );
    // By people before the start: pilots moved by 0 and +10 points of 1,000 and 3,000, comparators by 0, -1, 0 and -8 of 2,000, 1,000, 1,000 and 4,000.
    expect(found["placebo_points"]).toBeCloseTo(7.5 + 33 / 8, 10);
    expect(found.in_words.join(" ")).toMatch(
      /Placebo: before the start the pilots had already moved by \+11\.6[23] points/,
    );
  });
  it("matches by itself where no file says who is compared with whom, and leaves other rows alone", async () => {
    const plan = rowsOf(await pilot(TWO));
    const areas = ["E02001053", "E02001055", ...plan.map((row) => row["comparator"] ?? ""), "E02000001"];
    const path = file(
      "all.csv",
      `${HEAD}\n${areas.map((code, i) => `${code},${900 + 7 * i},9000,${900 - i},9100`).join("\n")}`,
    );
    const rows = rowsOf(await pilot([...TWO, "--evaluate", path]));
    const value = (figure: string) => Number(rows.find((row) => row["figure"] === figure)?.["value"]);
    expect([value("pilots"), value("comparators"), value("rows_not_used"), value("arrangements")]).toEqual([
      2, 10, 1, 36,
    ]);
    expect(rows.filter((row) => row["figure"] === "in_words").length).toBeGreaterThan(5);
  });
});

describe("the worked example", () => {
  interface Told {
    in_words: string[];
    limits: string[];
    choices: {
      per_area: number;
      ring_km: number;
      pilots: number;
      comparators: number;
      balance: { before: number; after: number; word: string }[];
      comparisons: { outcome: string; from: string; role: string; estimate_points: number; p: number }[];
    }[];
  }
  /** Both p are drawn: 9,999 times here, 4,999 in Python. */
  const near = (p: number, other: number): void => {
    const spread = Math.sqrt(other * (1 - other) * (1 / 9999 + 1 / 4999));
    expect(Math.abs(p - other)).toBeLessThan(4 * spread + 1e-3);
  };

  /** Change in deprived households, 2011 to 2021, by households of 2011: areas with a position less these comparators, in points. */
  const householdsApart = async (comparators: readonly string[]): Promise<number> => {
    const read = readFromDir("public/data");
    const areas = await loadAreas(read);
    const [then, now, places] = await Promise.all([
      loadIndicator(read, "census11_hh_deprived_2plus_pct", areas),
      loadIndicator(read, "census21_hh_deprived_2plus_pct", areas),
      loadBigLocal(read),
    ]);
    const meanOver = (all: readonly number[]): number => {
      const people = all.map((i) => then.msoa21.den[i] ?? NaN);
      const moved = all.map(
        (i, at) => (people[at] ?? NaN) * ((now.msoa21.value[i] ?? NaN) - (then.msoa21.value[i] ?? NaN)),
      );
      const sum = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0);
      return sum(moved) / sum(people);
    };
    const pilots = [...new Set(places.flatMap(({ msoa }) => msoa ?? []))];
    return meanOver(pilots) - meanOver(comparators.map((code) => areas.code.indexOf(code)));
  };

  it("Big Local: balance, effects and courses are as worked out in Python, and its words say what they leave open", async () => {
    const text = await pilot(["--example", "big-local", "--format", "json"]);
    const { in_words, limits, choices } = JSON.parse(text) as Told;
    const [main, ...others] = choices;
    expect(main).toMatchObject({ per_area: 5, ring_km: 5, pilots: 145, comparators: 725 });
    expect(independent.big_local.comparators).toHaveLength(725);
    independent.big_local.balance.forEach(([before, after], m) => {
      expect(main?.balance[m]?.before).toBeCloseTo(before ?? NaN, 4);
      expect(main?.balance[m]?.after).toBeCloseTo(after ?? NaN, 4);
    });
    const wholes = main?.comparisons.filter(({ role }) => role === "effect") ?? [];
    expect(wholes).toHaveLength(5);
    independent.big_local.effects.forEach((effect, e) => {
      expect(wholes[e]?.estimate_points).toBeCloseTo(effect.estimate_points, 4);
      near(wholes[e]?.p ?? NaN, effect.p);
    });
    // Deprived households: the arithmetic of docs/methods.md on the comparators that Python found.
    expect(wholes[4]?.estimate_points).toBeCloseTo(
      await householdsApart(independent.big_local.comparators),
      8,
    );
    const course =
      main?.comparisons.filter((row) => row.from === "2010" && row.outcome.startsWith("Mean")) ?? [];
    expect(course.map(({ role }) => role.split(" ")[0])).toEqual([
      "before",
      "before",
      "after",
      "after",
      "after",
    ]);
    independent.big_local.from_2010.forEach((effect, e) => {
      expect(course[e]?.estimate_points).toBeCloseTo(effect.estimate_points, 4);
      near(course[e]?.p ?? NaN, effect.p);
    });
    const words = in_words.join(" ");
    expect(words).toMatch(
      /^145 MSOAs .* 1 of 5 differences between them would seldom come by chance.* deprived households \(better by 0\.46 points\)\. That does not show that Big Local made it/,
    );
    expect(words).toMatch(/Figure 3 of the report .* \+1\.\d\d points in England/);
    // A wide ring leaves only areas that are not like them, and then differences appear: it is shown, and said to be so.
    expect(others.map(({ ring_km }) => ring_km)).toEqual([5, 2, 10]);
    expect(others[2]?.balance.some(({ word }) => word === "not comparable")).toBe(true);
    expect(in_words.at(-1)).toMatch(/more than 10 km away: .* not comparable in Deprivation in 2010/);
    expect(limits.join(" ")).toMatch(/regression to the mean/);
  }, 60_000);
  it("prints a table as CSV, for another choice as well", async () => {
    const rows = rowsOf(await pilot("--example big-local --per-area 1 --ring 5".split(" ")));
    expect(rows).toHaveLength(4 * 15);
    expect(rows[0]).toMatchObject({ per_area: "1", ring_km: "5", role: "effect", better: "higher" });
  }, 60_000);
});

const usageOf = async (...args: string[]): Promise<string> => {
  const error: unknown = await pilot(args).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  return (error as Error).message;
};

describe("what is wrong is said, with what to do", () => {
  it.each([
    [[], /Give --areas/],
    [["--areas", "E02999999"], /--areas: there is no area E02999999 among the MSOAs of 2021/],
    [["--areas", "Leeds"], /"Leeds" is not the code of an MSOA/],
    [["--areas", "E02001053,E02001053"], /--areas: E02001053 stands twice/],
    [["--areas", ","], /names no area/],
    [[...TWO, "--programmes", "some"], /There is no programmes "some"\. There are:\n {2}out\n {2}in/],
    [[...TWO, "--per-area", "2.5"], /--per-area takes a whole number, not "2.5"/],
    [[...TWO, "--ring=-1"], /--ring takes a number from 0 to 500, not "-1"/],
    [[...TWO, "--without", "E02001053"], /--without: .*E02001053\) is a pilot/],
    [
      [...TWO, "--ring", "500"],
      /Only 0 areas of the class "Urban: Nearer.*" are left .* smaller --per-area or --ring/,
    ],
    [["--example", "x"], /There is no example "x"\. There are:\n {2}big-local/],
    [["--example", "big-local", ...TWO], /--example has its own areas/],
    [
      ["--example", "big-local", "--ring", "400"],
      /Big Local cannot have 5 comparators .* smaller --per-area or --ring/,
    ],
    [[...TWO, "--comparators", SETS], /--comparators goes with --evaluate/],
    [[...TWO, "--evaluate", join(dir, "none.csv")], /none\.csv cannot be read/],
    [[...TWO, "--evaluate", SETS], /sets\.csv, row 1: no column msoa21cd, before_n/],
  ])("%j", async (args, words) => {
    expect(await usageOf(...args)).toMatch(words);
  });

  const bad = (at: number, line: string): string[] => COUNTS.map((one, i) => (i === at ? line : one));
  it.each([
    [counts("empty.csv", []), /there is no row under the header/],
    [
      counts("text.csv", bad(1, "c,2000,220,2000")),
      /text\.csv, row 3: before_n is "c"\. Give a number from 0/,
    ],
    [counts("blank.csv", bad(2, "90,1000,,1000")), /row 4: after_n is empty/],
    [counts("negative.csv", bad(0, "-4,1000,70,1000")), /row 2: before_n is "-4"/],
    [counts("nobody.csv", bad(0, "0,0,70,1000")), /row 2: before_total is 0/],
    [
      counts("more.csv", bad(5, "80,4000,4001,4000")),
      /row 7: after_n \(4001\) is more than after_total \(4000\)/,
    ],
    [counts("half.csv", COUNTS, `${HEAD},earlier_n`), /earlier_n alone/],
    [counts("twice-head.csv", COUNTS, `${HEAD},after_n`), /the column after_n stands twice/],
    [counts("short.csv", COUNTS.slice(0, 4)), /no row for 2 of the 6 areas compared: E02001135, E02002967/],
    [
      file("twice.csv", `${HEAD}\nE02001053,1,9,1,9\n\nE02001053,1,9,1,9\n`),
      /row 4: E02001053 stands in row 2 already/,
    ],
    [file("unknown.csv", `${HEAD}\nE02999999,1,9,1,9\n`), /unknown\.csv, row 2: there is no area E02999999/],
  ])("%s", async (path, words) => {
    expect(await usageOf(...TWO, "--evaluate", path, "--comparators", SETS)).toMatch(words);
  });

  it.each([
    ["pilot,comparator\nE02000001,E02001111\n", /E02000001\) is not among --areas/],
    ["pilot,comparator\nE02001053,E02001055\n", /E02001055\) is a pilot, or stands in a row before/],
    ["pilot,comparator\nE02001053,E02001111\n", /E02001055\) has no comparator/],
  ])("%j as comparators", async (text, words) => {
    const sets = file("wrong-sets.csv", text);
    expect(await usageOf(...TWO, "--evaluate", counts("right.csv"), "--comparators", sets)).toMatch(words);
  });
});
