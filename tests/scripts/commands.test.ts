import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { clusterAreas } from "../../scripts/command/cluster-command";
import { flag } from "../../scripts/command/flag-command";
import { UsageError } from "../../scripts/command/usage-error";
import { PRESETS } from "../../src/config/rules";

type Row = Record<string, string>;

/** The command as a person runs it; the other tests call its inside, which starts 20 times as fast. */
const spawned = (script: "flag" | "cluster", ...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 27,
  });
const parse = (text: string): Row[] =>
  Papa.parse<Row>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data;
const download = readFileSync("public/data/download/msoa21_indicators.csv", "utf8");
const everyArea = parse(download);
const header = (text: string): string => text.slice(0, text.indexOf("\r\n"));

const expectUsage = async (answer: Promise<string>, expected: RegExp): Promise<void> => {
  const error: unknown = await answer.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toMatch(expected);
};

describe("flag", () => {
  it("flags 1,211 of England's 6,856 under the default rule, with the columns and figures of the download", () => {
    const { status, stdout, stderr } = spawned("flag", "--footprint", "E92000001");
    expect([status, stderr]).toEqual([0, ""]);
    expect(header(stdout)).toBe(`${header(download)},flag,pocket,share_core20,notes`);
    const rows = parse(stdout);
    expect(rows).toHaveLength(1211);
    expect(rows.map((row) => row.msoa21cd)).toEqual(
      everyArea.filter((row) => Number(row.imd25_share_core20) >= 0.5).map((row) => row.msoa21cd),
    );
    const known = new Map(everyArea.map((row) => [row.msoa21cd, row]));
    const suppressed = rows.filter(({ notes }) =>
      notes?.includes("le_male_2015_19: suppressed by the publisher"),
    );
    expect(suppressed.length).toBe(rows.filter((row) => row.le_male_2015_19 === "[x]").length);
    expect(suppressed.length).toBeGreaterThan(0);
    for (const { flag, pocket, share_core20, ...listed } of rows) {
      const row = Object.fromEntries(Object.entries(listed).filter(([name]) => name !== "notes"));
      expect(row).toEqual(known.get(row.msoa21cd));
      expect([flag, pocket, share_core20]).toEqual(["1", "0", row.imd25_share_core20]);
    }
  }, 30_000);

  it("finds a footprint by ONS code, NHS code and name, and a district, by majority ICB of the vintage", async () => {
    const codes = async (...args: string[]) => parse(await flag(args)).map((row) => row.msoa21cd);
    const expected = everyArea
      .filter((row) => row.icb26cd === "E54000008" && Number(row.imd25_share_core20) >= 0.5)
      .map((row) => row.msoa21cd);
    expect(expected.length).toBeGreaterThan(50);
    expect(await codes("--footprint", "E54000008")).toEqual(expected);
    expect(await codes("--footprint", "QYG")).toEqual(expected);
    expect(await codes("--footprint", "nhs cheshire and merseyside")).toEqual(expected);
    const bradford = everyArea.filter(
      (row) => row.lad24nm === "Bradford" && Number(row.imd25_share_core20) >= 0.5,
    );
    expect(await codes("--footprint", "E08000032")).toEqual(bradford.map((row) => row.msoa21cd));
  }, 30_000);

  it("accepts every preset and a rule file, as CSV or JSON", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hyperlocal-rule-"));
    for (const { id, rule } of PRESETS) {
      const file = join(folder, `${id}.json`);
      writeFileSync(file, JSON.stringify(rule));
      const csv = parse(await flag(["--footprint", "E54000062", "--rule", id]));
      const json = JSON.parse(
        await flag(["--footprint", "E54000062", "--rule-file", file, "--format", "json"]),
      ) as Record<string, unknown>[];
      expect(json.map((row) => row.msoa21cd)).toEqual(csv.map((row) => row.msoa21cd));
      expect(csv.length).toBeGreaterThan(0);
    }
  }, 60_000);

  it("knows which p: permutations by preset, the normal approximation for a file that does not name it", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "hyperlocal-rule-")), "old.json");
    const many = async (...args: string[]) => parse(await flag(["--footprint", "E54000057", ...args])).length;
    expect(await many("--rule", "hot-spot")).toBe(51);
    const old = { kind: "hotspot", indicator: "imd25_average_score", level: 0.05 };
    writeFileSync(file, JSON.stringify({ join: "all", conditions: [old] }));
    expect(await many("--rule-file", file)).toBe(73);
    // A measure that does not ship: the same permutations as the cluster command's.
    const lives = "le_male_2015_19";
    writeFileSync(
      file,
      JSON.stringify({ join: "all", conditions: [{ ...old, p: "permutation", indicator: lives }] }),
    );
    const rows = parse(
      await clusterAreas(["--indicator", lives, "--statistic", "gi-star", "--permutations", "9999"]),
    );
    const low = new Set(rows.filter((row) => row.class === "cold spot").map((row) => row.msoa21cd));
    const here = everyArea.filter((row) => row.icb26cd === "E54000057" && low.has(row.msoa21cd ?? ""));
    expect(here.length).toBeGreaterThan(0);
    expect(await many("--rule-file", file)).toBe(here.length);
  }, 60_000);

  it("says what there is when asked for what there is not", async () => {
    const fails = (expected: RegExp, ...args: string[]) => expectUsage(flag(args), expected);
    await fails(/no footprint "Atlantis"[^]*E54000008 {2}QYG {2}NHS Cheshire/, "--footprint", "Atlantis");
    await fails(
      /no rule "x"[^]*core20-majority[^]*worst-tenth-here/,
      "--footprint",
      "E92000001",
      "--rule",
      "x",
    );
    await fails(/vintage "1999"[^]*2026[^]*2024/, "--footprint", "E92000001", "--vintage", "1999");
    await fails(/cannot be read/, "--footprint", "E92000001", "--rule-file", "/nowhere.json");
    await fails(/does not hold a rule/, "--footprint", "E92000001", "--rule-file", "package.json");
    await fails(/Usage/, "--footprnt", "E92000001");
    const gone =
      everyArea.find((row) => !everyArea.some((other) => other.icb26cd === row.icb24cd))?.icb24cd ?? "";
    await fails(/It exists in the 2024 vintage: add --vintage 2024/, "--footprint", gone);
  }, 30_000);

  it("exits with 2, with nothing on standard output", () => {
    const { status, stdout, stderr } = spawned("flag", "--footprint", "Atlantis");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/no footprint "Atlantis"/);
  }, 30_000);
});

describe("cluster", () => {
  it("prints Gi* with analytic p for every area, in code order; its statistic is its z", () => {
    const { status, stdout, stderr } = spawned(
      "cluster",
      "--indicator",
      "imd25_average_score",
      "--statistic",
      "gi-star",
    );
    expect([status, stderr, header(stdout)]).toEqual([
      0,
      "",
      "\uFEFFmsoa21cd,value,neighbours,statistic,z,p,p_adjusted,class",
    ]);
    const rows = parse(stdout);
    expect(rows.map((row) => row.msoa21cd)).toEqual(everyArea.map((row) => row.msoa21cd));
    expect(rows.map((row) => row.value)).toEqual(everyArea.map((row) => row.imd25_average_score));
    expect(rows.every((row) => row.statistic === row.z)).toBe(true);
    expect(rows.reduce((sum, row) => sum + Number(row.neighbours), 0)).toBe(39_070);
    const island = rows.filter((row) => row.neighbours === "0");
    expect(island).toMatchObject([
      { msoa21cd: "E02006781", statistic: "[x]", p: "[x]", p_adjusted: "[x]", class: "no neighbours" },
    ]);
    for (const row of rows) {
      const significant = Number(row.p_adjusted) <= 0.05;
      if (row.class !== "no neighbours")
        expect(row.class).toBe(
          significant ? (Number(row.z) > 0 ? "hot spot" : "cold spot") : "not significant",
        );
    }
  }, 30_000);

  it("permutes with a seed, the same each time", async () => {
    const args = [
      "--indicator",
      "le_male_2015_19",
      "--statistic",
      "local-moran",
      "--permutations",
      "99",
      "--adjust",
      "none",
    ];
    const once = await clusterAreas([...args, "--seed", "1"]);
    expect(await clusterAreas([...args, "--seed", "1"])).toBe(once);
    expect(await clusterAreas([...args, "--seed", "2"])).not.toBe(once);
    const rows = parse(once);
    expect(rows.filter((row) => row.class === "no data").map((row) => row.msoa21cd)).toEqual(
      everyArea.filter((row) => row.le_male_2015_19 === "[x]").map((row) => row.msoa21cd),
    );
    for (const row of rows)
      if (row.p !== "[x]") expect(Math.round(Number(row.p) * 50) / 50).toBeCloseTo(Number(row.p), 12);
  }, 60_000);

  it("says what there is when asked for what there is not", async () => {
    const fails = (expected: RegExp, ...args: string[]) => expectUsage(clusterAreas(args), expected);
    const extent = ["--indicator", "imd25_extent", "--statistic"];
    await fails(
      /no indicator "x"[^]*imd25_average_score[^]*cni23_score/,
      "--indicator",
      "x",
      "--statistic",
      "gi-star",
    );
    await fails(/no statistic "geary"[^]*gi-star[^]*local-moran/, ...extent, "geary");
    await fails(/no adjustment "x"/, ...extent, "gi-star", "--adjust", "x");
    await fails(/whole number/, ...extent, "gi-star", "--permutations", "1e9");
    expect(spawned("cluster", "--indicator", "x").status).toBe(2);
  }, 30_000);
});
