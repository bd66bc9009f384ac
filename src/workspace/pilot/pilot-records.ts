import type { Revision, Revisions } from "../revision";
import { historyOf, shownVersion, standingOf, type Standing } from "../standing";
import { readLogEntry, SPEAKERS, type LogEntry } from "./log-entry";
import { readPilot, type Pilot } from "./pilot";

/** A record of the workspace with its content, as it stands. */
export interface Kept<T> {
  readonly standing: Standing;
  readonly content: T;
  /** When it was deleted (ISO 8601); null while it stands. */
  readonly deleted: string | null;
}
export type PilotRecord = Kept<Pilot>;
export type LogRecord = Kept<LogEntry>;

/** The records of a kind with what they hold, each checked once; deleted ones with their last state. */
function keptOf<T>(
  revisions: Revisions,
  kind: Revision["kind"],
  read: (content: unknown) => T | undefined,
): Kept<T>[] {
  const mine: Revisions = new Map([...revisions].filter(([, one]) => one.kind === kind));
  return standingOf(mine).flatMap((standing): Kept<T>[] => {
    const shown = shownVersion(standing);
    const state =
      shown?.content === null
        ? historyOf(mine, standing.record).findLast(({ content }) => content !== null)
        : shown;
    const content = read(state?.content);
    if (!shown || content === undefined) return [];
    return [{ standing, content, deleted: shown.content === null ? shown.at : null }];
  });
}

/** The pilots of a workspace, by name. */
export const pilotRecords = (revisions: Revisions): PilotRecord[] =>
  keptOf(revisions, "pilot", readPilot).sort((a, b) => a.content.name.localeCompare(b.content.name, "en-GB"));

const rank = ({ content }: LogRecord): number => SPEAKERS.indexOf(content.from);

/** The log of a workspace's pilots: what communities say first, the latest first among those who speak alike. */
export const logRecords = (revisions: Revisions): LogRecord[] =>
  keptOf(revisions, "log", readLogEntry).sort(
    (a, b) =>
      rank(a) - rank(b) || (a.content.when < b.content.when ? 1 : a.content.when > b.content.when ? -1 : 0),
  );
