import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadAreas, loadLsoas, loadPostcodes } from "../../src/data";
import { UNIT_LETTERS } from "../../src/model/postcode";
import {
  countPostcodes,
  postcodeTable,
  readPostcodeList,
  sayPostcodes,
  whyOneCount,
} from "../../src/readings/postcodes/count-list";

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const lsoas = await loadLsoas(read, areas);
const files = new Map([["OL", await loadPostcodes(read, "OL")]]);
const countList = (text: string) =>
  countPostcodes(readPostcodeList(text), files, (lsoa) => lsoas.msoa[lsoa] ?? -1, areas.code.length);

/** Every live postcode of OL and the MSOA it is in. */
const live = [...(files.get("OL")?.sectors ?? [])].flatMap(([sector, { units, lsoa }]) =>
  Array.from(units, (unit, i) => ({
    text: `${sector}${UNIT_LETTERS.charAt(Math.floor(unit / 20))}${UNIT_LETTERS.charAt(unit % 20)}`,
    msoa: lsoas.msoa[lsoa[i] ?? -1] ?? -1,
  })),
);

describe("a list of postcodes", () => {
  it("is counted by area, with every other line told by what is wrong with it", () => {
    const [first, second] = live;
    const spaced = first?.text.toLowerCase().replace(" ", "");
    const list = [
      "Postcode,Referred",
      `${first?.text},2024-01-02`,
      ` ${spaced} `,
      `"${second?.text}",yes`,
      "OL1 1ZZ",
      "EH1 1AA",
      "OL99 9AA",
      "no fixed address",
      "",
      "OL1",
    ].join("\r\n");
    const counts = countList(list);
    const { matched, newerOrEnded, elsewhere, unknown, malformed } = counts;
    expect({ matched, newerOrEnded, elsewhere, unknown, malformed }).toEqual({
      matched: 3,
      newerOrEnded: 1,
      elsewhere: 1,
      unknown: 1,
      malformed: 3,
    });
    expect(sayPostcodes(counts)).toMatch(
      /^3 of 9 lines have a live postcode of May 2023, in \d areas?; 1 not live then: ended before, newer, or mistyped; 1 outside England; 1 in no postcode sector of England \(across the border, new, or mistyped\); 3 without a full postcode\.$/,
    );
    // Only where there are such postcodes is it said why they are one count.
    expect(whyOneCount(counts)).toMatch(/live in May 2023 and no others\..*cannot say which\./);
    expect(whyOneCount({ ...counts, newerOrEnded: 0 })).toBe("");
    const rows = postcodeTable(areas, counts).rows;
    expect(rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(3);
    expect(rows.every(([code]) => String(code).startsWith("E02"))).toBe(true);
  });
  it("adds up: every live postcode, in any order and spacing, counts once where it is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...live), { maxLength: 60 }), fc.boolean(), (some, spaced) => {
        const counts = countList(some.map(({ text }) => (spaced ? text : text.replace(" ", ""))).join("\n"));
        const wanted = new Float64Array(areas.code.length);
        for (const { msoa } of some) wanted[msoa] = (wanted[msoa] ?? 0) + 1;
        expect(counts.byMsoa).toEqual(wanted);
        expect(counts.matched).toBe(some.length);
      }),
      { numRuns: 30 },
    );
  });
});
