import { expect, test } from "vitest";
import { sayPersonalInPilots } from "../../../src/readings/pilot/personal";
import { begin } from "../../../src/workspace/change";
import { blankLogEntry } from "../../../src/workspace/pilot/log-entry";
import { blankPilot } from "../../../src/workspace/pilot/pilot";
import { logRecords, pilotRecords } from "../../../src/workspace/pilot/pilot-records";

const now = new Date("2026-11-28T03:00:00Z");
const told = (happened: string, learned: string): string => {
  const all = [
    begin("pilot", "pilot_1", { ...blankPilot("Walks", ["E02001053"]), learned }, now),
    begin("log", "log_1", { ...blankLogEntry("pilot_1", "2027-05-01"), happened }, now),
  ];
  const revisions = new Map(all.map((one) => [one.id, one]));
  return sayPersonalInPilots(pilotRecords(revisions), logRecords(revisions));
};

test("what looks like a person's data in a pilot or its log is said before they leave", () => {
  expect(told("Twelve came", "It helps")).toBe("");
  expect(told("Ring 07700 900123", "It helps")).toContain("a telephone number (“07700 900123”)");
  expect(told("Twelve came", "Ask a.khan@example.org")).toContain("an e-mail address");
});
