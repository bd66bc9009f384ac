import { useMemo } from "react";
import type { KeptRecord } from "../workspace/records";
import { newId } from "../workspace/revision";
import { readPilotDraft, type Pilot } from "../workspace/pilot/pilot";
import { pilotRecords, type PilotRecord } from "../workspace/pilot/pilot-records";
import { PILOT_KEY, type Drafts } from "./kept-draft";
import { addRecord, changeRecord, useWorkspace } from "./workspace";

/** What is typed of a pilot, by record. */
export const PILOT_DRAFTS: Drafts<Pilot> = { key: PILOT_KEY, read: readPilotDraft };

/** The pilots on this machine, deleted ones too. */
export function usePilots(): readonly PilotRecord[] {
  const revisions = useWorkspace((store) => store.revisions);
  return useMemo(() => pilotRecords(revisions), [revisions]);
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

/** Puts a pilot or an entry of a log away; for 30 days it can be brought back. */
export const putAway = ({ standing }: Pick<KeptRecord<unknown>, "standing">): Promise<boolean> =>
  changeRecord(standing, null);

/** Brings a deleted one back as it was. */
export const bringBack = ({ standing, content }: KeptRecord<unknown>): Promise<boolean> =>
  changeRecord(standing, content);
