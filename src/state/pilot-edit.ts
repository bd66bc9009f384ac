import { useEffect, useRef, useState } from "react";
import type { Pilot } from "../workspace/pilot/pilot";
import { pilotRecords, type PilotRecord } from "../workspace/pilot/pilot-records";
import { draftOf, keepDraftOf } from "./kept-draft";
import { PILOT_DRAFTS, savePilot } from "./pilots";
import { useWorkspace } from "./workspace";

export interface PilotEdit {
  readonly pilot: Pilot;
  /** Changes it; each letter is written to this browser at once. */
  readonly change: (patch: Partial<Pilot>) => void;
  /** Makes what was typed the next state of the pilot in the workspace. */
  readonly save: (patch?: Partial<Pilot>) => Promise<void>;
  /** This browser keeps what is typed. */
  readonly kept: boolean;
}

const same = (a: Pilot, b: Pilot): boolean => JSON.stringify(a) === JSON.stringify(b);
const recordNow = (record: string): PilotRecord | undefined =>
  pilotRecords(useWorkspace.getState().revisions).find(({ standing }) => standing.record === record);

/**
 * A pilot while it is written. What is typed stands in the browser at each letter, and becomes a state of the workspace when the part that
 * is open closes. It takes the place of what was there when it began: a change from elsewhere stands beside it.
 */
export function usePilotEdit(record: PilotRecord): PilotEdit {
  const id = record.standing.record;
  const [began, setBegan] = useState(record);
  const [pilot, setPilot] = useState(() => draftOf(PILOT_DRAFTS, id) ?? record.content);
  const [kept, setKept] = useState(true);
  // Changed elsewhere while nothing of it is typed here: that is what stands.
  if (began !== record && same(pilot, began.content)) {
    setBegan(record);
    setPilot(record.content);
  }
  const latest = useRef({ began, pilot });
  useEffect(() => {
    latest.current = { began, pilot };
  }, [began, pilot]);
  const put = (next: Pilot): void => {
    setPilot(next);
    latest.current = { ...latest.current, pilot: next };
    setKept(keepDraftOf(PILOT_DRAFTS, id, same(next, latest.current.began.content) ? null : next));
  };
  const save = async (patch: Partial<Pilot> = {}): Promise<void> => {
    const next = { ...latest.current.pilot, ...patch };
    put(next);
    if (same(next, latest.current.began.content) || next.name.trim() === "") return;
    const keeping = savePilot(latest.current.began, next);
    const now = recordNow(id);
    if (now) {
      setBegan(now);
      latest.current = { began: now, pilot: next };
    }
    if (await keeping) keepDraftOf(PILOT_DRAFTS, id, null);
  };
  useEffect(
    () => () => {
      const { began: from, pilot: last } = latest.current;
      if (same(last, from.content) || last.name.trim() === "") return;
      void savePilot(from, last).then((saved) => saved && keepDraftOf(PILOT_DRAFTS, id, null));
    },
    [id],
  );
  return { pilot, change: (patch) => put({ ...latest.current.pilot, ...patch }), save, kept };
}
