import { expect, test } from "vitest";
import { begin, follow } from "../../../src/workspace/change";
import { readWorkspace, WorkspaceFileError } from "../../../src/workspace/file/read-file";
import { writeWorkspace } from "../../../src/workspace/file/write-file";
import { merge } from "../../../src/workspace/merge";
import { blankLogEntry, readLogDraft, readLogEntry } from "../../../src/workspace/pilot/log-entry";
import { blankPilot, readPilot, readPilotDraft, type Pilot } from "../../../src/workspace/pilot/pilot";
import { logRecords, pilotRecords } from "../../../src/workspace/pilot/pilot-records";
import type { Revision, Revisions } from "../../../src/workspace/revision";

const now = new Date("2026-11-27T09:00:00Z");
const pilot: Pilot = {
  ...blankPilot("Walks and talks", ["E02001053", "E02001055"]),
  start: "2027-04-01",
  outcomes: [
    { measure: "census21_health_bad_or_very_bad_pct", why: "People move more", by: "", spread: null },
  ],
  struck: [{ area: "E02000984", why: "It has a programme like this" }],
  spend: [{ year: 2027, pounds: 120_000.5 }],
  followUps: [
    {
      ...{ measure: "", name: "Falls", placebo: false, source: "Council", seed: 1 },
      points: [
        { when: "2026", after: false, measure: "", counts: [{ area: "E02001053", n: 4, total: 9 }] },
        { when: "2029", after: true, measure: "own_falls_1a2b3c", counts: [] },
      ],
    },
  ],
};
const of = (...all: Revision[]): Revisions => new Map(all.map((one) => [one.id, one]));
const record = "pilot_0123456789abcdef0123456789abcdef";
const first = begin("pilot", record, pilot, now);
const entry = { ...blankLogEntry(record, "2027-05-02"), surprised: "Nobody wanted the bus" };

test("a pilot and its log open from a file as they were saved, and merging the file twice changes nothing", () => {
  const all = of(first, begin("log", "log_1", entry, now));
  const read = readWorkspace(writeWorkspace(all));
  expect(pilotRecords(read).map(({ content }) => content)).toEqual([pilot]);
  expect(logRecords(read).map(({ content }) => content)).toEqual([entry]);
  expect(writeWorkspace(merge(merge(all, read), read))).toBe(writeWorkspace(all));
});

test("two people who change a pilot both find their version, and two who write its log lose nothing", () => {
  const [standing] = pilotRecords(of(first));
  if (!standing) throw new Error("There is no pilot.");
  const mine = follow(standing.standing, { ...pilot, name: "Mine" }, now);
  const theirs = follow(standing.standing, { ...pilot, name: "Theirs" }, now);
  const both = merge(
    of(first, mine, begin("log", "log_1", entry, now)),
    of(first, theirs, begin("log", "log_2", { ...entry, from: "partners" }, now)),
  );
  expect(pilotRecords(both)[0]?.standing.versions).toHaveLength(2);
  expect(logRecords(both).map(({ content }) => content.from)).toEqual(["community", "partners"]);
});

test("a deleted pilot keeps its last state to bring back", () => {
  const [standing] = pilotRecords(of(first));
  if (!standing) throw new Error("There is no pilot.");
  const [gone] = pilotRecords(of(first, follow(standing.standing, null, now)));
  expect(gone).toMatchObject({ content: { name: "Walks and talks" }, deleted: now.toISOString() });
});

test.each([
  ["an area twice", { areas: ["E02001053", "E02001053"] }],
  ["a code of no MSOA", { areas: ["E01000984"] }],
  ["a start that is no day", { start: "2027-02-30" }],
  ["nothing to match on", { match: [] }],
  ["a measure that is not matched on", { match: ["shoe_size"] }],
  ["a comparator struck out without a reason", { struck: [{ area: "E02000984", why: " " }] }],
  [
    "more counted than there are",
    {
      followUps: [
        {
          ...pilot.followUps[0],
          points: [{ when: "", after: false, measure: "", counts: [{ area: "E02001053", n: 10, total: 9 }] }],
        },
      ],
    },
  ],
  [
    "a point before the start behind one after it",
    { followUps: [{ ...pilot.followUps[0], points: pilot.followUps[0]?.points.toReversed() }] },
  ],
  [
    "a protocol without its digest",
    { protocol: [{ at: now.toISOString(), sha256: "", text: "{}", why: "" }] },
  ],
  ["no name", { name: " " }],
  ["something that a pilot does not have", { html: "<b>" }],
])("a file with a pilot that has %s is refused, all of it", (_, wrong) => {
  expect(readPilot({ ...pilot, ...wrong })).toBeUndefined();
  const file = writeWorkspace(of({ ...first, content: { ...pilot, ...wrong } }));
  expect(() => readWorkspace(file)).toThrow(WorkspaceFileError);
  expect(() => readWorkspace(file)).toThrow("holds a pilot that is not sound");
});

test("what is half written comes back as a draft: a pilot without a name, an entry without words", () => {
  expect(readPilotDraft({ ...pilot, name: "" })).toEqual({ ...pilot, name: "" });
  expect(readPilotDraft({ ...pilot, name: 5 })).toBeUndefined();
  const blank = blankLogEntry(record, "2027-05-02");
  expect(readLogDraft(blank)).toEqual(blank);
  expect(readLogEntry(blank)).toBeUndefined();
});
