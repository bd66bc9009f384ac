import { expect, test } from "vitest";
import { begin, follow } from "../../../src/workspace/change";
import type { Revision } from "../../../src/workspace/revision";
import { standingOf } from "../../../src/workspace/standing";
import { blankEntry, type Entry } from "../../../src/workspace/voice/entry";
import { voiceRecords } from "../../../src/workspace/voice/voice-records";
import { agreedEntries, mayShow, voiceTable } from "../../../src/readings/voice/table";
import { loadedAreas } from "../../panels/atlas";

const areas = await loadedAreas();
const MSOA = "E02000984";
const here = new Set([MSOA]);
const now = new Date("2026-11-27T09:00:00Z");
const entry = (patch: Partial<Entry>): Entry => ({
  ...blankEntry(MSOA),
  words: "The club is open",
  audience: "public",
  quotable: true,
  ...patch,
});
const of = (all: readonly Revision[]) => new Map(all.map((one) => [one.id, one]));

/** One entry that two people changed at once: each of two contents stands beside the other. */
function changedAtOnce(one: unknown, other: unknown) {
  const first = begin("voice", "voice_a", entry({}), now);
  const [standing] = standingOf(of([first]));
  if (!standing) throw new Error("There is no record.");
  return voiceRecords(of([first, follow(standing, one, now), follow(standing, other, now)]));
}

test("an entry that one made private stays in, whichever version is shown, though another changed it as public", () => {
  for (let turn = 0; turn < 20; turn++) {
    const records = changedAtOnce(entry({ audience: "private" }), entry({ words: `Public words ${turn}` }));
    expect(agreedEntries(records, here, "public")).toEqual([]);
    expect(agreedEntries(records, here, "partners")).toEqual([]);
    expect(records.every((record) => mayShow(record, "private"))).toBe(true);
  }
});

test("an entry that one deleted goes to nobody, though another changed it; one that all agreed goes out", () => {
  for (let turn = 0; turn < 20; turn++)
    expect(
      agreedEntries(changedAtOnce(null, entry({ words: `Still here ${turn}` })), here, "public"),
    ).toEqual([]);
  const agreed = changedAtOnce(entry({ words: "One wording" }), entry({ words: "Another" }));
  expect(agreedEntries(agreed, here, "public")).toHaveLength(1);
});

test("a file for the public leaves out words that are not to be quoted; partners read them", () => {
  const records = voiceRecords(of([begin("voice", "voice_b", entry({ quotable: false }), now)]));
  const words = (audience: "private" | "partners" | "public"): unknown => {
    const { columns, rows } = voiceTable(records, areas, new Map([[MSOA, 0]]), audience);
    return rows[0]?.[columns.indexOf("words")];
  };
  expect([words("private"), words("partners"), words("public")]).toEqual([
    "The club is open",
    "The club is open",
    "",
  ]);
});
