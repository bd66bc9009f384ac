import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { flag } from "../../scripts/command/flag-command";
import { own } from "../../scripts/command/own-command";
import { begin } from "../../src/workspace/change";
import { writeWorkspace } from "../../src/workspace/file/write-file";

const TABLE = "tests/fixtures/own/plain_msoa21.csv";
const dir = mkdtempSync(join(tmpdir(), "flag-own-"));
const file = (name: string, text: string): string => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};
const ID = "own_talking_therapies_1a2b3c";
const rule = file(
  "rule.json",
  JSON.stringify({
    join: "all",
    conditions: [{ kind: "indicator", indicator: ID, worst: 20, lens: "england" }],
  }),
);
const rows = async (...more: string[]): Promise<Record<string, string>[]> => {
  const csv = await flag(["--footprint", "E54000057", "--rule-file", rule, ...more]);
  return Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;
};

test("a rule that asks own figures flags the worst fifth of the areas that have one, as the map does", async () => {
  const { values } = JSON.parse(await own(["--file", TABLE])) as { values: Record<string, number> };
  const sorted = Object.values(values).sort((a, b) => b - a);
  const cut = sorted[Math.floor(sorted.length / 5) - 1] ?? NaN;
  const expected = Object.keys(values).filter((code) => (values[code] ?? NaN) >= cut);
  const flagged = await rows("--own", TABLE);
  expect(flagged).toHaveLength(70);
  expect(flagged.map((row) => row["msoa21cd"]).sort()).toEqual(expected.sort());
  expect(flagged.every((row) => Number(row[ID]) === values[row["msoa21cd"] ?? ""])).toBe(true);
});

test("a workspace file gives its figures under their own ids and with their own worse end", async () => {
  const figures = {
    ...{
      name: "Falls",
      unit: "percent",
      polarity: "low-worse",
      period: "",
      level: "msoa21",
      joining: "mean",
    },
    ...{ owner: "Bolton Council", licence: "", maskUnder: 0, file: "f.csv", column: "%", scale: 1 },
    rows: ["E02000984", "E02000985", "E02000986", "E02000987", "E02000988"].map((code, i) => [
      code,
      i + 1,
      1,
      0,
    ]),
  };
  const one = begin("own", ID, figures, new Date());
  const saved = file("saved.hyperlocal", writeWorkspace(new Map([[one.id, one]])));
  expect((await rows("--own", saved)).map((row) => row["msoa21cd"])).toEqual(["E02000984"]);
});

test.each([
  [[], /asks the own figures own_talking_therapies_1a2b3c, which are not here/],
  [["--own", "nowhere.csv"], /nowhere.csv cannot be read/],
  [["--own", "tests/fixtures/own/no_codes.csv"], /No area codes were found/],
  [["--own", file("half.hyperlocal", '{"format":')], /damaged/],
])("own figures that are not there or not sound are refused with the reason: %j", async (more, words) => {
  await expect(rows(...more)).rejects.toThrow(words);
});
