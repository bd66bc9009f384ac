import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { InputError } from "../../scripts/pipeline/input-error";
import { parseNumeric, type NumericSource } from "../../scripts/pipeline/numeric-source";
import { readRaw, sha256 } from "../../scripts/pipeline/raw";
import { parseCrosswalk } from "../../scripts/sources/crosswalk";
import type { Source } from "../../src/data/lists";

const source: NumericSource<"people" | "score"> = {
  id: "test",
  key: "code",
  spine: "lsoa21",
  columns: { people: { min: 1, max: 100 }, score: { min: -1, max: 1, decimals: 2, blanks: 1 } },
  known: ["A", "people", 10],
};
const spines = { lsoa21: ["A", "B", "C"], msoa21: [], msoa11: [] };
const parse = (csv: string) => parseNumeric(source, "test.csv", new TextEncoder().encode(csv), spines);
const GOOD = "code,people,score\nB,20,-0.5\nA,10,0.25\nC,30,\n";

describe("a table of numbers", () => {
  test("is put into the order of the spine; a blank is NaN", () => {
    expect([...parse(GOOD).people]).toEqual([10, 20, 30]);
    expect([...parse(GOOD).score]).toEqual([25, -50, NaN]);
  });
  test.each([
    ["a missing column", GOOD.replace("score", "rank"), /test\.csv, column score: the column is not there/],
    [
      "a code that is not in the spine",
      GOOD.replace("B,", "X,"),
      /row 1, column code, value "X": not a code of lsoa21/,
    ],
    ["a code twice", GOOD.replace("B,", "A,"), /row 2, column code, value "A": the code occurs twice/],
    ["a code missing", GOOD.replace("C,30,\n", ""), /value "C": the code of lsoa21 is missing/],
    [
      "a value out of range",
      GOOD.replace("20", "200"),
      /row 1, column people, value "200": out of the range 1 to 100/,
    ],
    ["a value that is no number", GOOD.replace("20", "many"), /value "many": not a number/],
    ["too many blanks", GOOD.replace("0.25", ""), /row 3, column score, value "": blank; at most 1/],
    ["too many decimals", GOOD.replace("0.25", "0.255"), /more than 2 decimals/],
    ["a row cut short", GOOD.replace("A,10,0.25", "A,10"), /row 2.*it has 2 cells, the header 3/],
    ["shifted rows", GOOD.replace("10", "11"), /A should have 10/],
  ])("%s stops it", (_, csv, message) => {
    expect(() => parse(csv)).toThrow(InputError);
    expect(() => parse(csv)).toThrow(message);
  });
});

test("a crosswalk whose shares do not sum to one is refused", () => {
  const csv = "msoa11cd,msoa21cd,share,chngind\nO1,N1,0.4,S\nO1,N2,0.5,S\n";
  expect(() => parseCrosswalk("x.csv", new TextEncoder().encode(csv), ["N1", "N2"])).toThrow(
    /value "O1": its shares do not sum to 1/,
  );
});

describe("a file", () => {
  const dir = mkdtempSync(join(tmpdir(), "hyperlocal-raw-"));
  const good = gzipSync(new TextEncoder().encode(GOOD.repeat(50)), { mtime: 0 });
  const entry = (file: string, bytes: Uint8Array): Source => ({ file, sha256: sha256(bytes) }) as Source;
  const write = (file: string, bytes: Uint8Array): void => writeFileSync(join(dir, file), bytes);
  test("that is whole is read", () => {
    write("good.gz", good);
    expect(new TextDecoder().decode(readRaw(dir, entry("good.gz", good)))).toBe(GOOD.repeat(50));
  });
  test("that is not there is named", () => {
    expect(() => readRaw(dir, entry("none.gz", good))).toThrow(
      /none\.gz: the file is not there\. Give the folder/,
    );
  });
  test("whose gzip is cut short is named as such", () => {
    for (const length of [5, 20, good.length - 8, good.length - 1]) {
      const cut = good.subarray(0, length);
      write("cut.gz", cut);
      expect(() => readRaw(dir, entry("cut.gz", cut)), String(length)).toThrow(
        /cut\.gz: the gzip is cut short or damaged/,
      );
    }
  });
  test("whose checksum differs from the ledger is refused", () => {
    write("other.gz", gzipSync(new TextEncoder().encode("other"), { mtime: 0 }));
    expect(() => readRaw(dir, entry("other.gz", good))).toThrow(/checksum .* differs from the ledger/);
  });
});

test("a build that fails exits 1, says the file, and leaves the target as it was", () => {
  const parent = mkdtempSync(join(tmpdir(), "hyperlocal-build-"));
  const target = join(parent, "data");
  spawnSync("mkdir", [target]);
  writeFileSync(join(target, "kept.txt"), "as it was");
  const run = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/build.ts", "--from", parent, "--to", target],
    { encoding: "utf8" },
  );
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/lookup_lsoa21\.csv\.gz: the file is not there/);
  expect(readFileSync(join(target, "kept.txt"), "utf8")).toBe("as it was");
  expect(readdirSync(parent)).toEqual(["data"]);
});
