import { describe, expect, it } from "vitest";
import { stampFile } from "../../scripts/pipeline/stamp-file";
import { encodePostcodes } from "../../scripts/postcodes/encode-postcodes";
import { gatherPostcodes } from "../../scripts/postcodes/gather";
import { checkSectors } from "../../scripts/sources/postcode-sectors";
import { parsePostcodes } from "../../scripts/sources/postcodes";
import { loadPostcodes, postcodesPath } from "../../src/data/postcodes";
import { unitNumber, UNITS_OF_SECTOR, UNIT_LETTERS } from "../../src/model/postcode";

const LSOAS = ["E01000001", "E01000002", "E01000003"];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PACKED =
  "sector,lsoa21cd,units\nAL1 1,E01000003,ZZAA\nAL1 1,E01000001,AB\nAL10 0,E01000002,NQ\nM1 1,E01000002,AD\n";
const parse = (csv: string, expected = 5) => parsePostcodes("p.csv", bytes(csv), LSOAS, expected);

describe("postcodes as the build reads and writes them", () => {
  it("come back as they were, by area and sector, through the file that the app reads", async () => {
    const byArea = parse(PACKED).byArea("2023-05");
    expect([...byArea.keys()]).toEqual(["AL", "M"]);
    const area = byArea.get("AL");
    if (!area) throw new Error("AL is not there");
    const path = postcodesPath("AL");
    const file = stampFile(path, "0123456789ab", encodePostcodes("AL", area));
    const { month, sectors } = await loadPostcodes(() => Promise.resolve(file), "AL");
    expect(month).toBe("2023-05");
    expect(
      [...sectors].map(([name, { units, lsoa }]) => [name, [...Array.from(units)], Array.from(lsoa)]),
    ).toEqual([
      ["AL1 1", [unitNumber("AA"), unitNumber("AB"), unitNumber("ZZ")], [2, 0, 2]],
      ["AL10 0", [unitNumber("NQ")], [1]],
    ]);
  });

  it("number every unit once", () => {
    const all = Array.from(UNIT_LETTERS, (a) => Array.from(UNIT_LETTERS, (b) => unitNumber(a + b))).flat();
    expect(new Set(all).size).toBe(UNITS_OF_SECTOR);
    expect([unitNumber("AC"), unitNumber("A"), unitNumber("AAA"), unitNumber("a1")]).toEqual([
      -1, -1, -1, -1,
    ]);
  });

  it.each([
    [
      "a postcode twice",
      PACKED.replace("AB\n", "ABAA\n"),
      /row 2, value "AL1 1AA": the postcode occurs twice/,
    ],
    ["an LSOA of Wales", PACKED.replace("E01000001", "W01000001"), /row 2.*not an LSOA of 2021 in England/],
    [
      "letters that no postcode ends in",
      PACKED.replace("NQ", "CI"),
      /row 3, value "AL10 0CI": not a postcode/,
    ],
    ["half a postcode", PACKED.replace("NQ", "N"), /not a postcode/],
    ["a sector that is none", PACKED.replace("M1 1", "M11"), /row 4, value "M11AD": not a postcode/],
    [
      "another number than published",
      PACKED.replace("M1 1,E01000002,AD\n", ""),
      /value "4": expected 5 postcodes/,
    ],
  ])("%s stops the build", (_, csv, message) => {
    expect(() => parse(csv)).toThrow(message);
  });

  it("are compared with the list of sectors: count and MSOAs", () => {
    const byArea = parse(PACKED).byArea("2023-05");
    const check = (csv: string) =>
      checkSectors("s.csv", bytes(`sector,postcodes,msoa21cds\n${csv}`), byArea, (at) => `E0200000${at + 1}`);
    const good = "AL1 1,3,E02000003 E02000001\nAL10 0,1,E02000002\nM1 1,1,E02000002\n";
    expect(check(good)).toBe(3);
    expect(() => check(good.replace(",3,", ",2,"))).toThrow(/value "AL1 1": the postcodes have 3/);
    expect(() => check(good.replace(" E02000001", ""))).toThrow(/in E02000001 E02000003/);
    expect(() => check(good.replace("M1 1,1,E02000002\n", ""))).toThrow(/the postcodes have 3 sectors/);
  });

  it("count what was taken", () => {
    const gathering = gatherPostcodes(LSOAS);
    gathering.add({ file: "x", row: 1 }, "B1 1", "AA", "E01000001");
    expect(gathering.count()).toBe(1);
  });
});
