import { TOLD, type LogEntry } from "../../workspace/pilot/log-entry";
import type { Pilot } from "../../workspace/pilot/pilot";
import { SPEAKER_NAMES } from "./log-words";

/** Something that happened in a pilot, on a day. */
export interface Event {
  readonly day: string;
  readonly what: string;
  /** Words of people who live there. */
  readonly theirs: boolean;
}

/** What happened in a pilot in the order of days: its protocol, its start, its log, and by when outcomes should have moved. On one day communities speak first. */
export function timelineOf(
  { protocol, start, outcomes }: Pilot,
  entries: readonly LogEntry[],
  nameOf: (measure: string) => string,
): Event[] {
  const said = ({ when, from, ...entry }: LogEntry): Event => {
    const [first = ""] = TOLD.flatMap((field) => (entry[field].trim() === "" ? [] : [entry[field].trim()]));
    const short = first.length > 80 ? `${first.slice(0, 80).trimEnd()}…` : first;
    return { day: when, what: `${SPEAKER_NAMES[from]}: ${short}`, theirs: from === "community" };
  };
  const plain = (day: string, what: string): Event => ({ day, what, theirs: false });
  return [
    ...entries.map(said),
    ...protocol.map(({ at }, i) =>
      plain(at.slice(0, 10), i === 0 ? "The protocol was fixed" : "The protocol was changed"),
    ),
    ...(start === "" ? [] : [plain(start, "Start")]),
    ...outcomes
      .filter(({ by }) => by !== "")
      .map(({ by, measure }) => plain(by, `By now this should have moved: ${nameOf(measure)}`)),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || Number(b.theirs) - Number(a.theirs));
}
