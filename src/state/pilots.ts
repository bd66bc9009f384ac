import { useMemo } from "react";
import type { KeptRecord } from "../workspace/records";
import { newId } from "../workspace/revision";
import { readLogDraft, type LogEntry } from "../workspace/pilot/log-entry";
import { readPilotDraft, type Pilot } from "../workspace/pilot/pilot";
import { logRecords, pilotRecords, type LogRecord, type PilotRecord } from "../workspace/pilot/pilot-records";
import { beganFrom } from "./began";
import { LOG_KEY, PILOT_KEY, type Drafts } from "./kept-draft";
import { addRecord, changeRecord, useWorkspace } from "./workspace";

/** What is typed of a pilot and of its log, by record; a new entry's under "log:" and its pilot. */
export const PILOT_DRAFTS: Drafts<Pilot> = { key: PILOT_KEY, read: readPilotDraft };
export const LOG_DRAFTS: Drafts<LogEntry> = { key: LOG_KEY, read: readLogDraft };

/** An entry of a log as it was when what is kept of it began. */
export const logBegan = (now: LogRecord): LogRecord =>
  beganFrom({ drafts: LOG_DRAFTS, records: logRecords, content: ({ content }) => content }, now);

/** The pilots on this machine, deleted ones too. */
export function usePilots(): readonly PilotRecord[] {
  const revisions = useWorkspace((store) => store.revisions);
  return useMemo(() => pilotRecords(revisions), [revisions]);
}

/** The entries of all logs on this machine, deleted ones too. */
export function useLogs(): readonly LogRecord[] {
  const revisions = useWorkspace((store) => store.revisions);
  return useMemo(() => logRecords(revisions), [revisions]);
}

/** Begins a pilot; its record, once the browser was asked to keep it. */
export async function addPilot(pilot: Pilot): Promise<string> {
  const record = `pilot_${newId()}`;
  await addRecord("pilot", record, pilot);
  return record;
}

/** Keeps the next state of a pilot. Whether the browser kept it. */
export const savePilot = ({ standing }: PilotRecord, pilot: Pilot): Promise<boolean> =>
  changeRecord(standing, pilot);

/** Keeps an entry of a log: a new one (null), or the next state of one that is there. Whether the browser kept it. */
export const saveLog = (record: LogRecord | null, entry: LogEntry): Promise<boolean> =>
  record ? changeRecord(record.standing, entry) : addRecord("log", `log_${newId()}`, entry);

/** Puts a pilot or an entry of a log away; for 30 days it can be brought back. */
export const putAway = ({ standing }: Pick<KeptRecord<unknown>, "standing">): Promise<boolean> =>
  changeRecord(standing, null);

/** Brings a deleted one back as it was. */
export const bringBack = ({ standing, content }: KeptRecord<unknown>): Promise<boolean> =>
  changeRecord(standing, content);
