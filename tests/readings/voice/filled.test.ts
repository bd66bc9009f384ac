import fc from "fast-check";
import { expect, test } from "vitest";
import { CORE_CONDITIONS, DETERMINANTS, THEMES } from "../../../src/config/report";
import { writeCsv } from "../../../src/export/csv";
import type { Areas } from "../../../src/model/area";
import { notHere, readFilled } from "../../../src/readings/voice/filled";
import { voiceTable } from "../../../src/readings/voice/table";
import { begin } from "../../../src/workspace/change";
import { readRows } from "../../../src/workspace/own/read-rows";
import {
  ABOUT_KINDS,
  AUDIENCES,
  blankEntry,
  ENTRY_KINDS,
  type Entry,
} from "../../../src/workspace/voice/entry";
import { voiceRecords } from "../../../src/workspace/voice/voice-records";

const KNOWN = new Set(["E02000984", "E02000985"]);
const areas = {
  code: ["E02000984"],
  name: ["North"],
  lad: Float64Array.of(0),
  lads: [{ code: "E08000001", name: "Bolton" }],
} as unknown as Areas;

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const read = (text: string) => readFilled(readRows(bytes(text)), KNOWN);

/** Cells lose white space at their ends, as people who fill tables in leave it there by accident. */
const cell = fc.string({ unit: "grapheme", maxLength: 60 }).map((one) => one.replaceAll("\0", "").trim());
const anyEntry: fc.Arbitrary<Entry> = fc.record({
  msoa: fc.constant("E02000984"),
  lsoa: fc.constantFrom("", "E01004766"),
  about: fc.option(
    fc.record({ kind: fc.constantFrom(...ABOUT_KINDS), id: fc.constant(""), name: cell.filter(Boolean) }),
  ),
  spot: cell,
  point: fc.constantFrom(null, [-2.431, 53.612] as [number, number]),
  kind: fc.constantFrom(...ENTRY_KINDS),
  words: fc
    .oneof(cell, fc.constantFrom("=1+1", "-5 degrees", "@home", 'a,b\n"c";d', "'quoted'", "هذا"))
    .filter(Boolean),
  whose: cell,
  when: fc.constantFrom("", "2024-02-29"),
  how: cell,
  by: cell,
  themes: fc.subarray([...THEMES]),
  determinants: fc.subarray([...DETERMINANTS]),
  conditions: fc.subarray([...CORE_CONDITIONS]),
  audience: fc.constantFrom(...AUDIENCES),
  quotable: fc.boolean(),
});

test("what was saved as a table is read back as it was, formulas guarded and all", () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 5 }), (all) => {
      const made = all.map((entry, i) => begin("voice", `voice_${i}`, entry, new Date("2026-11-27")));
      const records = voiceRecords(new Map(made.map((one) => [one.id, one])));
      const table = voiceTable(records, areas, new Map([["E02000984", 0]]), "private");
      // A bare apostrophe before a sign is what our guard writes; who types one himself loses it.
      fc.pre(
        records.every(
          ({ entry }) =>
            ![entry.words, entry.whose, entry.how, entry.by].some((one) => /^'[=+\-@]/.test(one)),
        ),
      );
      const { entries, refused } = read(writeCsv(table));
      expect(refused).toEqual([]);
      expect(entries).toEqual(records.map(({ entry }) => entry));
      expect(notHere(entries, all)).toEqual([]);
    }),
  );
});

test("a form needs an area, a kind and words; what it does not say is not agreed", () => {
  const { entries, refused } = read(
    "msoa21cd;kind;words\ne02000984;Strength;The choir\n;;\nE02000985;need;\n",
  );
  expect(refused).toEqual([]);
  expect(entries).toEqual([{ ...blankEntry("E02000984"), words: "The choir" }]);
});

test("British days, any case, and a curly apostrophe are understood", () => {
  const { entries } = read(
    "MSOA21CD,Kind,Words,said_on,themes,agreed_for,may_be_quoted\nE02000984,QUOTE,x,7/3/2026,children and young people’s health; mental health,Public,Yes\n",
  );
  expect(entries[0]).toMatchObject({
    when: "2026-03-07",
    themes: ["Mental health", "Children and young people's health"],
    audience: "public",
    quotable: true,
  });
});

test.each([
  ["E02999999,need,x,,", "msoa21cd “E02999999” is no MSOA"],
  ["E02000984,,x,,", "kind is empty"],
  ["E02000984,rumour,x,,", "kind “rumour” is none of strength"],
  ["E02000984,need,x,,,Brookside", "about “Brookside” is neither"],
  ["E02000984,need,x,31/2/2026,", "said_on “31/2/2026” is no day"],
  ["E02000984,need,x,,everybody", "agreed_for “everybody” is none of private"],
])("a row that is no entry is left out with its number and the reason: %s", (row, why) => {
  const { entries, refused } = read(
    `msoa21cd,kind,words,said_on,agreed_for,about\nE02000984,idea,ok,,,\n${row}\n`,
  );
  expect(entries).toHaveLength(1);
  expect(refused).toEqual([{ row: 3, why: expect.stringContaining(why) as string }]);
});

test("a table of another kind is refused with what it lacks", () => {
  expect(() => read("area,value\nE02000984,1\n")).toThrow("no column msoa21cd, kind, words");
});

test("a table that is read twice adds nothing, and one that says a thing twice adds it once", () => {
  const one = { ...blankEntry("E02000984"), words: "x" };
  expect(notHere([one, { ...one }], [])).toEqual([one]);
  expect(notHere([one], [{ ...one }])).toEqual([]);
  expect(notHere([{ ...one, audience: "public" }], [one])).toHaveLength(1);
});

test("what an entry is about is told in a file by name, and is the same entry when it comes back", () => {
  const one = {
    ...blankEntry("E02000984"),
    words: "x",
    about: { kind: "big-local", id: "brookside", name: "Brookside" },
  } as const;
  const { entries } = read("msoa21cd,kind,words,about\nE02000984,strength,x,Big Local: Brookside\n");
  expect(entries[0]?.about).toEqual({ kind: "big-local", id: "", name: "Brookside" });
  expect(notHere(entries, [one])).toEqual([]);
});
