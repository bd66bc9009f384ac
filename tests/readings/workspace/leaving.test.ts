import { expect, test } from "vitest";
import { personalRecords, sayLeaving } from "../../../src/readings/workspace/leaving";
import { begin, follow } from "../../../src/workspace/change";
import { blankLogEntry } from "../../../src/workspace/pilot/log-entry";
import { blankPilot } from "../../../src/workspace/pilot/pilot";
import type { RecordKind, Revision, Revisions } from "../../../src/workspace/revision";
import { standingOf } from "../../../src/workspace/standing";
import { blankEntry } from "../../../src/workspace/voice/entry";
import { forPartners } from "../../../src/workspace/voice/for-partners";
import { loadedAreas } from "../../panels/atlas";

const areas = await loadedAreas();
const now = new Date("2026-11-28T03:00:00Z");
const of = (...all: Revision[]): Revisions => new Map(all.map((one) => [one.id, one]));
const record = (kind: RecordKind, content: unknown): Revision => begin(kind, `${kind}_1`, content, now);
const PHONE = "Ring 07700 900123";
const pilot = blankPilot("Walks", ["E02001053"]);

test.each<[string, Revision]>([
  ["a pilot's words", record("pilot", { ...pilot, learned: PHONE })],
  ["why an area was struck out", record("pilot", { ...pilot, struck: [{ area: "E02001055", why: PHONE }] })],
  ["a pilot's log", record("log", { ...blankLogEntry("pilot_1", "2027-05-01"), happened: PHONE })],
  ["a walkthrough", record("walk", { title: "Board", steps: [{ title: "a", remark: PHONE, link: "" }] })],
  ["a plan's note", record("plan", { name: "Rochdale", note: PHONE, neighbourhoods: [] })],
  ["an entry", record("voice", { ...blankEntry("E02000984"), words: PHONE, audience: "partners" })],
])("what looks like a person's data is said before it leaves: %s", (_, one) => {
  expect(sayLeaving(of(one), areas)).toContain("a telephone number (“07700 900123”)");
});

test("what holds none is not warned of, a fixed protocol and codes among it", () => {
  const all = of(
    record("pilot", {
      ...pilot,
      protocol: [{ at: now.toISOString(), sha256: "0".repeat(64), text: JSON.stringify(pilot), why: "" }],
    }),
    record("walk", {
      title: "Board",
      steps: [{ title: "a", remark: "", link: "?v=1&c=53.5000_-2.2000_11&s=000984.0001053123" }],
    }),
    record("own", { name: "Falls", rows: [["E02000984", 7700900123, 1, 0]] }),
  );
  expect(personalRecords(all, areas)).toEqual([]);
});

test("of every version that stands, not only of the one that is shown", () => {
  const first = record("log", { ...blankLogEntry("pilot_1", "2027-05-01"), happened: "Twelve came" });
  const [standing] = standingOf(of(first));
  if (!standing) throw new Error("nothing stands");
  const mine = follow(standing, { ...blankLogEntry("pilot_1", "2027-05-01"), happened: "Ten came" }, now);
  const theirs = follow(standing, { ...blankLogEntry("pilot_1", "2027-05-01"), happened: PHONE }, now);
  expect(personalRecords(of(first, mine, theirs), areas)).toHaveLength(1);
});

test("words that were corrected stay here, of every kind: partners get each record as it stands", () => {
  for (const [kind, before, after] of [
    ["pilot", { ...pilot, tried: PHONE }, { ...pilot, tried: "Walks" }],
    ["walk", { title: PHONE, steps: [] }, { title: "Board", steps: [] }],
  ] as const) {
    const first = record(kind, before);
    const [standing] = standingOf(of(first));
    if (!standing) throw new Error("nothing stands");
    const sent = forPartners(of(first, follow(standing, after, now)));
    expect([...sent.values()].map(({ content }) => content)).toEqual([after]);
    expect(sayLeaving(sent, areas)).toBe("");
  }
});
