import fc from "fast-check";
import { expect, test } from "vitest";
import { CORE_CONDITIONS, DETERMINANTS, THEMES } from "../../../src/config/report";
import { begin, follow } from "../../../src/workspace/change";
import { readWorkspace } from "../../../src/workspace/file/read-file";
import { writeWorkspace } from "../../../src/workspace/file/write-file";
import { forgotten } from "../../../src/workspace/forget-deleted";
import { merge } from "../../../src/workspace/merge";
import type { Revision, Revisions } from "../../../src/workspace/revision";
import { standingOf } from "../../../src/workspace/standing";
import {
  agreedFor,
  ABOUT_KINDS,
  AUDIENCES,
  blankEntry,
  ENTRY_KINDS,
  readEntry,
  type Entry,
} from "../../../src/workspace/voice/entry";
import { forPartners } from "../../../src/workspace/voice/for-partners";
import { voiceRecords } from "../../../src/workspace/voice/voice-records";

const now = new Date("2026-11-27T09:00:00Z");
const of = (...all: Revision[]): Revisions => new Map(all.map((one) => [one.id, one]));
const entry = (patch: Partial<Entry> = {}): Entry => ({
  ...blankEntry("E02000984"),
  words: "The club is open every night.",
  ...patch,
});
const write = (patch: Partial<Entry> = {}, record = "voice_a"): Revision =>
  begin("voice", record, entry(patch), now);
const next = (all: Revisions, content: unknown): Revision => {
  const [standing] = standingOf(all);
  if (!standing) throw new Error("There is no record.");
  return follow(standing, content, now);
};

const anyEntry: fc.Arbitrary<Entry> = fc.record({
  msoa: fc.constant("E02000984"),
  lsoa: fc.constantFrom("", "E01004766"),
  about: fc.option(
    fc.record({
      kind: fc.constantFrom(...ABOUT_KINDS),
      id: fc.constantFrom("", "BL-12", "plan_ab/n1"),
      name: fc.string({ minLength: 1, maxLength: 200 }),
    }),
  ),
  spot: fc.string({ maxLength: 200 }),
  point: fc.constantFrom(null, [-2.431, 53.612] as [number, number]),
  kind: fc.constantFrom(...ENTRY_KINDS),
  words: fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => one.trim() !== ""),
  whose: fc.string({ maxLength: 200 }),
  when: fc.constantFrom("", "2024-02-29", "2026-11-27"),
  how: fc.string({ maxLength: 200 }),
  by: fc.string({ maxLength: 200 }),
  themes: fc.subarray([...THEMES]),
  determinants: fc.subarray([...DETERMINANTS]),
  conditions: fc.subarray([...CORE_CONDITIONS]),
  audience: fc.constantFrom(...AUDIENCES),
  quotable: fc.boolean(),
});

test("every entry survives the file to the letter: right-to-left, emoji, markup and line ends are text", () => {
  const kept = ["هذا الحي قوي", "👩‍👩‍👧‍👦 ❤️", "<b onclick=x>\r\n\t=1+1", "e\u0301"];
  for (const words of kept) {
    const all = of(write({ words }));
    expect(voiceRecords(readWorkspace(writeWorkspace(all)))[0]?.entry.words).toBe(words);
  }
  fc.assert(
    fc.property(anyEntry, (one) => {
      expect(readEntry(one)).toEqual(one);
      const [read] = voiceRecords(readWorkspace(writeWorkspace(of(begin("voice", "voice_a", one, now)))));
      expect(read?.entry).toEqual(one);
    }),
  );
});

test.each([
  [{ words: "" }],
  [{ words: " \n" }],
  [{ words: "x".repeat(20_001) }],
  [{ msoa: "E01000984" }],
  [{ lsoa: "E02000984" }],
  [{ when: "2026-02-30" }],
  [{ when: "yesterday" }],
  [{ themes: ["Sport"] }],
  [{ themes: [THEMES[0], THEMES[0]] }],
  [{ audience: "everybody" }],
  [{ kind: "rumour" }],
  [{ more: 1 }],
])("what is no entry is not taken, and a file with it is refused whole: %j", (patch) => {
  const wrong = { ...entry(), ...patch };
  expect(readEntry(wrong)).toBeUndefined();
  const text = writeWorkspace(of(write(), begin("voice", "voice_b", wrong, now)));
  expect(() => readWorkspace(text)).toThrow("an entry of what people say that is not sound");
});

test("nothing is agreed before somebody says so", () => {
  expect(blankEntry("E02000984")).toMatchObject({ audience: "private", quotable: false, kind: "strength" });
  const seen = AUDIENCES.map((audience) => AUDIENCES.filter((asked) => agreedFor({ audience }, asked)));
  expect(seen).toEqual([["private"], ["private", "partners"], ["private", "partners", "public"]]);
});

test("strengths come first, then needs, each kind with what was said last in front; deleted ones keep their last words", () => {
  const gone = write({ words: "gone" }, "voice_gone");
  const mended = next(of(gone), entry({ words: "gone, mended" }));
  const all = of(
    write({ kind: "need", when: "2026-01-01" }, "voice_n1"),
    write({ kind: "need", when: "2026-02-01" }, "voice_n2"),
    write({ kind: "strength", when: "2020-01-01" }, "voice_s"),
    begin("own", "own_x_aaaaaa", { name: "no entry" }, now),
    ...[gone, mended, next(of(gone, mended), null)],
  );
  const records = voiceRecords(all);
  expect(records.filter(({ deleted }) => deleted === null).map(({ standing }) => standing.record)).toEqual([
    "voice_s",
    "voice_n2",
    "voice_n1",
  ]);
  expect(records.find(({ deleted }) => deleted !== null)?.entry.words).toBe("gone, mended");
});

test("a file for partners holds what was agreed, as it stands: nothing private, no words that were mended, and deletions", () => {
  const first = write({ words: "Ring 07700 900123", audience: "partners" });
  const mended = next(of(first), entry({ words: "Ring the centre", audience: "public" }));
  const hidden = write({ words: "secret", audience: "private" }, "voice_b");
  const once = write({ words: "withdrawn", audience: "partners" }, "voice_c");
  const withdrawn = next(of(once), entry({ words: "withdrawn", audience: "private" }));
  const gone = write({ words: "dropped", audience: "partners" }, "voice_d");
  const figures = begin("own", "own_x_aaaaaa", null, now);
  const all = of(first, mended, hidden, once, withdrawn, gone, next(of(gone), null), figures);
  const sent = forPartners(all);
  const text = writeWorkspace(sent);
  for (const words of ["07700", "secret", "withdrawn", "dropped"]) expect(text).not.toContain(words);
  expect([...sent.values()].map(({ record }) => record).sort()).toEqual([
    ...["own_x_aaaaaa", "voice_a", "voice_d"],
  ]);
  // A partner who has the first state gets the mended one in its place, not beside it.
  const there = standingOf(merge(of(first), readWorkspace(text)));
  expect(there.find(({ record }) => record === "voice_a")?.versions.map(({ id }) => id)).toEqual([mended.id]);
});

test("an entry that two people changed apart, one of them making it private, does not go to partners", () => {
  const first = write({ audience: "partners" });
  const all = of(
    ...[first, next(of(first), entry({ words: "mine", audience: "partners" }))],
    next(of(first), entry({ words: "theirs", audience: "private" })),
  );
  expect(voiceRecords(all)[0]?.standing.versions).toHaveLength(2);
  expect(forPartners(all).size).toBe(0);
});

test("a deletion takes the place of every state before it, also where those between were let go", () => {
  const first = write();
  const second = next(of(first), entry({ words: "second" }));
  const third = next(of(first, second), entry({ words: "third" }));
  const all = of(first, second, third);
  const gone = of(...all.values(), next(all, null));
  // Who has only the first state and gets the deletion alone lets go of the entry.
  const [there] = standingOf(merge(of(first), readWorkspace(writeWorkspace(gone))));
  expect(there?.versions.map(({ content }) => content)).toEqual([null]);
  expect([...forgotten(gone, new Date("2027-01-01"))].sort()).toEqual([first.id, second.id, third.id].sort());
});

test("an entry of an older file, which says neither what it is about nor where, is about its area alone", () => {
  const { about, spot, ...older } = entry({ words: "The choir" });
  expect([about, spot]).toEqual([null, ""]);
  expect(readEntry(older)).toEqual(entry({ words: "The choir" }));
  expect(readEntry({ ...older, about: { kind: "big-local", id: "x", name: "" } })).toBeUndefined();
});
