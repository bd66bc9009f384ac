import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fetchedFile, sourceAt } from "../../scripts/pipeline/fetched";
import type { Output } from "../../scripts/pipeline/output";
import { sha256 } from "../../scripts/pipeline/raw";
import { readChunks } from "../../scripts/pipeline/read-chunks";
import type { Spine } from "../../scripts/pipeline/spine";
import { stampFile } from "../../scripts/pipeline/stamp-file";
import { openDirectory } from "../../scripts/postcodes/open-directory";
import { writePostcodes } from "../../scripts/postcodes/write-postcodes";
import { monthOfName, readDirectory } from "../../scripts/sources/postcode-directory";
import { loadPostcodes, type Source } from "../../src/data";
import { unitNumber } from "../../src/model/postcode";

const LSOAS = ["E01000001", "E01000002", "E01000003"];
const HEADER = `"pcd","pcd2","pcds","dointr","doterm","oslaua","ctry","lat","long","oa21","lsoa21","msoa21"`;
const row = (pcds: string, dointr: string, doterm: string, lsoa: string): string =>
  `"${pcds.replace(" ", "")}","${pcds}","${pcds}","${dointr}","${doterm}","E07000001","E92000001",51.1,-0.1,"E00000001","${lsoa}","E02000001"`;
/** A made directory: three live postcodes of England in two areas, and one of every kind that is left out. */
const ROWS = [
  row("AL1 1ZZ", "198001", "", "E01000003"),
  row("AL1 1AA", "202304", "", "E01000001"),
  row("M1 1AD", "199612", "", "E01000002"),
  row("AL1 1AB", "198001", "201206", "E01000001"),
  row("CF10 1AA", "198001", "", "W01000001"),
  row("AB10 1AA", "198001", "", "S01000001"),
  row("BT1 1AA", "198001", "", "N21000001"),
  row("GY1 1AA", "199301", "", "L99999999"),
  row("AL1 1NP", "200001", "", ""),
];
const csv = (rows: readonly string[] = ROWS): string => `\uFEFF${[HEADER, ...rows].join("\r\n")}\r\n`;
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const ENTRY = "Data/ONSPD_MAY_2025_UK.csv";
const zip = (text = csv()): Uint8Array => {
  const files = {
    "Documents/note.txt": bytes("x"),
    "Data/multi_csv/ONSPD_MAY_2025_UK_AB.csv": bytes("not this one"),
    [ENTRY]: bytes(text),
  };
  // Of one time, so that it is the same to the byte whenever it is made.
  return zipSync(files, { mtime: new Date(2025, 4, 1) });
};
const read = (content: Uint8Array, file = "postcodes.zip") => readDirectory(file, [content], LSOAS, 0);

describe("the ONS Postcode Directory as published", () => {
  it.each([
    ["a zip, its month by its name", zip(), "postcodes.zip", "2025-05"],
    ["a CSV, its month by its last postcode", bytes(csv()), "postcodes.csv", "2023-04"],
    [
      "a later edition, whose columns have longer names",
      bytes(csv().replace(`"lsoa21"`, `"LSOA21CD"`)),
      "ONSPD_FEB_2026_UK.csv",
      "2026-02",
    ],
  ])(
    "is read from %s: live postcodes of England, and what was left out is counted",
    (_, content, file, month) => {
      const found = read(content, file);
      expect(found.month).toBe(month);
      expect(found.gathering.count()).toBe(3);
      expect(found.left).toEqual({ terminated: 1, elsewhere: 4, unplaced: 1 });
      const area = found.gathering.byArea(found.month).get("AL");
      expect([...(area?.sectors ?? [])]).toEqual([
        ["AL1 1", { units: [unitNumber("AA"), unitNumber("ZZ")], lsoa: [0, 2] }],
      ]);
    },
  );

  it("is the same however its bytes come in pieces", () => {
    for (const content of [zip(), bytes(csv())])
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: content.length }), { maxLength: 20 }), (cuts) => {
          const ends = [...new Set([...cuts, content.length])].sort((a, b) => a - b);
          const pieces = ends.map((end, i) => content.slice(ends[i - 1] ?? 0, end));
          const found = readDirectory("postcodes.zip", pieces, LSOAS, 0);
          expect([found.gathering.count(), found.left.elsewhere]).toEqual([3, 4]);
        }),
        { numRuns: 60 },
      );
  });

  it.each([
    [
      "a live postcode that is none",
      row("AL1 1A", "200001", "", "E01000001"),
      /postcodes\.zip, row 10, column pcds, value "AL1 1A": not a postcode/,
    ],
    [
      "letters that no postcode ends in",
      row("AL1 1CI", "200001", "", "E01000001"),
      /row 10, value "AL1 1CI": not a postcode/,
    ],
    [
      "a small area of 2011 that has gone",
      row("AL1 1AE", "200001", "", "E01009999"),
      /row 10, value "AL1 1AE in E01009999": not an LSOA of 2021/,
    ],
    [
      "a postcode twice",
      row("AL1 1AA", "200001", "", "E01000001"),
      /row 10, value "AL1 1AA": the postcode occurs twice/,
    ],
    [
      "an end that is no month",
      row("AL1 1AE", "200001", "soon", "E01000001"),
      /row 10, column doterm, value "soon": not a month/,
    ],
    [
      "a row cut short",
      `"AL11AE","AL1 1AE"`,
      /row 10, value "AL11AE,AL1 1AE": it has 2 cells, the header 12/,
    ],
  ])("%s stops the build and is named with file, row and value", (_, bad, message) => {
    expect(() => read(zip(csv([...ROWS, bad])))).toThrow(message);
  });

  it("of another product, of an old edition, or cut short is refused", () => {
    expect(() => read(bytes(csv().replaceAll("lsoa21", "lsoa11")))).toThrow(
      /column lsoa21 or lsoa21cd: the column is not there.*2022 or later/,
    );
    expect(() => read(zipSync({ "Data/NSPL21_MAY_2025_UK.csv": bytes(csv()) }))).toThrow(
      /holds no file like/,
    );
    expect(() => read(zip().subarray(0, zip().length - 400))).toThrow(
      /the zip (?:is cut short|holds no file)/,
    );
    expect(() => readDirectory("p.csv", [bytes(csv())], LSOAS)).toThrow(
      /value "3": live postcodes.*1400000 were expected/,
    );
  });

  it("gives the files that the app reads, whatever our own copy has", async () => {
    const files = new Map<string, Uint8Array>();
    const said: string[] = [];
    const out = { put: (path: string, file: Uint8Array) => files.set(path, file) } as unknown as Output;
    const spine = { lsoa: { code: LSOAS } } as unknown as Spine;
    const open = (): never => {
      throw new Error("our copy must not be opened");
    };
    writePostcodes(
      open,
      spine,
      out,
      (line) => said.push(line),
      { file: "postcodes.zip", chunks: [zip()] },
      0,
    );
    expect([...files.keys()]).toEqual(["postcodes/AL.bin", "postcodes/M.bin"]);
    const stamped = stampFile(
      "postcodes/AL.bin",
      "0123456789ab",
      files.get("postcodes/AL.bin") ?? new Uint8Array(),
    );
    const { month, sectors } = await loadPostcodes(() => Promise.resolve(stamped), "AL");
    expect([month, [...sectors.keys()]]).toEqual(["2025-05", ["AL1 1"]]);
    expect(said.join("\n")).toContain(
      "left out 1 terminated postcodes, 4 outside England, 1 without a small area",
    );
    expect(said.join("\n")).toContain("3 postcodes of 2025-05 in 2 sectors and 2 areas");
  });
});

describe("a directory that was fetched", () => {
  const folder = mkdtempSync(join(tmpdir(), "hyperlocal-onspd-"));
  const file = join(folder, "postcodes.zip");
  writeFileSync(file, zip());
  const record = { url: "https://example.org/items/1/data", bytes: zip().length, retrieved: "2026-11-28" };
  it("is found under its name, and held to the checksum that was recorded", () => {
    const good = openDirectory(folder, { postcodes: { ...record, sha256: sha256(zip()) } });
    expect(readDirectory(good?.file ?? "", good?.chunks ?? [], LSOAS, 0).gathering.count()).toBe(3);
    const changed = openDirectory(folder, { postcodes: { ...record, sha256: "0".repeat(64) } });
    expect(() => readDirectory(changed?.file ?? "", changed?.chunks ?? [], LSOAS, 0)).toThrow(
      /checksum differs/,
    );
    expect(openDirectory(join(folder, "none"), {})).toBeUndefined();
    expect(fetchedFile(folder, "postcodes", {})).toEqual({ file });
    expect([...readChunks(file)].reduce((sum, one) => sum + one.length, 0)).toBe(zip().length);
  });
  it("can be asked for under an address of its own", () => {
    const source = { id: "postcodes", url: null } as unknown as Source;
    expect(sourceAt(source, "https://example.org/a.zip").url).toBe("https://example.org/a.zip");
    expect(() => sourceAt(source, "a.zip")).toThrow(/value "a\.zip": not an address/);
  });
});

it("reads the month of an edition from its name", () => {
  expect(
    ["ONSPD_MAY_2023_UK.csv", "Data/ONSPD_NOV_2025_UK_V2.csv", "postcodes.csv"].map(monthOfName),
  ).toEqual(["2023-05", "2025-11", null]);
});
