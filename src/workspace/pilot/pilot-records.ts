import { checkedOnce, recordsOf, type KeptRecord } from "../records";
import type { Revisions } from "../revision";
import { readLogEntry, SPEAKERS, type LogEntry } from "./log-entry";
import { readPilot, type Pilot } from "./pilot";

export type PilotRecord = KeptRecord<Pilot>;
export type LogRecord = KeptRecord<LogEntry>;

/** The pilot that a state holds; undefined for a deletion and for what is no pilot. */
export const pilotIn = checkedOnce(readPilot);
/** The entry of a log that a state holds; undefined for a deletion and for what is none. */
export const logIn = checkedOnce(readLogEntry);

/** The pilots of a workspace, by name; deleted ones with their last state. */
export const pilotRecords = (revisions: Revisions): PilotRecord[] =>
  recordsOf(revisions, "pilot", pilotIn).sort((a, b) =>
    a.content.name.localeCompare(b.content.name, "en-GB"),
  );

const rank = ({ content }: LogRecord): number => SPEAKERS.indexOf(content.from);

/** The log of a workspace's pilots: what communities say first, the latest first among those who speak alike; deleted entries with their last state. */
export const logRecords = (revisions: Revisions): LogRecord[] =>
  recordsOf(revisions, "log", logIn).sort(
    (a, b) =>
      rank(a) - rank(b) || (a.content.when < b.content.when ? 1 : a.content.when > b.content.when ? -1 : 0),
  );
