import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

mkdirSync(".cache", { recursive: true });
const copy = mkdtempSync(".cache/worked-example-");
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Two MSOAs of two LSOAs each, made with the changed copy of the project. */
const RUN = `
import { makeColumn } from "./scripts/pipeline/make-columns";
import { buildSpine } from "./scripts/pipeline/spine";
import { indicatorOf, INDICATORS } from "./src/config/indicators";
import { csvw } from "./src/export/csvw";
const id = "census21_health_fair_or_worse_pct";
const four = (...texts) => texts;
const lookup = {
  lsoa21cd: four("E01000001", "E01000002", "E01000003", "E01000004"), lsoa21nm: four("A 001A", "A 001B", "A 002A", "A 002B"),
  msoa21cd: four("E02000001", "E02000001", "E02000002", "E02000002"), msoa21nm: four("A 001", "A 001", "A 002", "A 002"),
  lad24cd: four("E06000001", "E06000001", "E06000001", "E06000001"), lad24nm: four("A", "A", "A", "A"),
  rgn24cd: four("E12000001", "E12000001", "E12000001", "E12000001"), rgn24nm: four("R", "R", "R", "R"),
  icb24cd: four("E54000001", "E54000001", "E54000001", "E54000001"), icb24nm: four("I", "I", "I", "I"), icb24cdh: four("Q", "Q", "Q", "Q"),
  icb26cd: four("E54000001", "E54000001", "E54000001", "E54000001"), icb26nm: four("I", "I", "I", "I"), icb26cdh: four("Q", "Q", "Q", "Q"),
};
const f = (...values) => Float64Array.from(values);
const spine = buildSpine(lookup, f(1000, 2000, 1500, 1500), { ons: ["A 001", "A 002"], name: ["One", "Two"] }, { lon: f(0, 0), lat: f(51e6, 51e6) }, { classes: [], ofMsoa: [0, 0] });
const health21 = { residents: f(900, 1900, 1400, 1600), very_good: f(0, 0, 0, 0), good: f(0, 0, 0, 0), fair: f(90, 100, 140, 80), bad: f(9, 80, 70, 60), very_bad: f(1, 20, 30, 20) };
const { data, lsoaFile } = makeColumn(indicatorOf(id), { spine, health21 }, () => { throw new Error("needs nothing else"); });
console.log(JSON.stringify({
  last: INDICATORS.filter((i) => i.group === "outcomes").at(-1)?.id, msoa: [...data.msoa21.value], england: [...data.ctry21.value], byLsoa: lsoaFile !== null,
  title: csvw("x.csv", [id]).tableSchema.columns[0]["dc:title"],
}));
`;

test("the two blocks of docs/adding-an-indicator.md make an indicator, as the page says", () => {
  const blocks = [
    ...readFileSync("docs/adding-an-indicator.md", "utf8").matchAll(/```ts\n([\s\S]*?)```/g),
  ].map((match) => match[1] ?? "");
  expect(blocks).toHaveLength(2);
  for (const part of ["src", "scripts/editions", "scripts/pipeline", "scripts/recipes", "scripts/sources"])
    cpSync(part, join(copy, part), { recursive: true });
  const append = (file: string, end: RegExp, block: string): void => {
    const path = join(copy, file);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(end);
    writeFileSync(
      path,
      text.replace(end, (close) => `\n${block}${close.trimStart()}`),
    );
  };
  append("src/config/indicators/outcomes.ts", /\n\];\s*$/, blocks[0] ?? "");
  append("scripts/recipes/health.ts", /\n\};\s*$/, blocks[1] ?? "");
  writeFileSync(join(copy, "run.ts"), RUN);
  const run = spawnSync(process.execPath, ["--import", "tsx", join(copy, "run.ts")], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  expect(JSON.parse(run.stdout)).toEqual({
    last: "census21_health_fair_or_worse_pct",
    msoa: [(100 * 300) / 2800, (100 * 400) / 3000],
    england: [(100 * 700) / 5800],
    byLsoa: true,
    title: "General health fair or worse",
  });
});
