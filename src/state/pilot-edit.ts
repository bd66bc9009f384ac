import { useEffect, useRef, useState } from "react";
import type { Pilot } from "../workspace/pilot/pilot";
import { pilotRecords, type PilotRecord } from "../workspace/pilot/pilot-records";
import { shownVersion } from "../workspace/standing";
import { beganFrom, standingIn, versionIds } from "./began";
import { keepDraftOf, keptOf } from "./kept-draft";
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
  /** It was left unsaved before this page. */
  readonly restored: boolean;
}

const same = (a: Pilot, b: Pilot): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The record in the version that is shown alone: what is typed changes that one, and another beside it waits until somebody chooses. */
function shownAlone(record: PilotRecord): PilotRecord {
  const shown = shownVersion(record.standing);
  return shown ? { ...record, standing: { ...record.standing, versions: [shown] } } : record;
}

/** Saves the next state of a pilot: the record in that state alone, and whether the browser kept it. */
function saveNext(began: PilotRecord, next: Pilot): { now: PilotRecord; keeping: Promise<boolean> } {
  const before = useWorkspace.getState().revisions;
  const keeping = savePilot(began, next);
  const added = [...useWorkspace.getState().revisions.values()].filter(
    ({ id, record }) => !before.has(id) && record === began.standing.record,
  );
  const now = standingIn(
    pilotRecords,
    added.map(({ id }) => id),
  );
  return { now: now ?? began, keeping };
}

/**
 * A pilot while it is written. What is typed stands in the browser at each letter, and becomes a state of the workspace when the part that
 * is open closes. It takes the place of what was there when it began: a change from elsewhere stands beside it.
 */
export function usePilotEdit(record: PilotRecord): PilotEdit {
  const id = record.standing.record;
  const [began, setBegan] = useState(() =>
    shownAlone(
      beganFrom(
        { drafts: PILOT_DRAFTS, records: pilotRecords, content: ({ content }: PilotRecord) => content },
        record,
      ),
    ),
  );
  const [left] = useState(() => keptOf(PILOT_DRAFTS, id)?.draft);
  const [pilot, setPilot] = useState(left ?? record.content);
  const [kept, setKept] = useState(true);
  // Changed elsewhere while nothing of it is typed here: that is what stands.
  const mine = versionIds(began);
  const moved = record.standing.versions.some(({ replaces }) => mine.some((one) => replaces.includes(one)));
  if (moved && same(pilot, began.content)) {
    setBegan(shownAlone(record));
    setPilot(record.content);
  }
  const latest = useRef({ began, pilot });
  useEffect(() => {
    latest.current = { began, pilot };
  }, [began, pilot]);
  const put = (next: Pilot): void => {
    setPilot(next);
    latest.current = { ...latest.current, pilot: next };
    const { began: from } = latest.current;
    setKept(keepDraftOf(PILOT_DRAFTS, id, same(next, from.content) ? null : next, versionIds(from)));
  };
  const save = async (patch: Partial<Pilot> = {}): Promise<void> => {
    const next = { ...latest.current.pilot, ...patch };
    put(next);
    if (same(next, latest.current.began.content) || next.name.trim() === "") return;
    const { now, keeping } = saveNext(latest.current.began, next);
    setBegan(now);
    latest.current = { began: now, pilot: next };
    // What was typed meanwhile is a draft of its own.
    if ((await keeping) && same(latest.current.pilot, next)) keepDraftOf(PILOT_DRAFTS, id, null);
  };
  useEffect(
    () => () => {
      const { began: from, pilot: last } = latest.current;
      if (same(last, from.content) || last.name.trim() === "") return;
      void savePilot(from, last).then((saved) => saved && keepDraftOf(PILOT_DRAFTS, id, null));
    },
    [id],
  );
  const restored = left !== undefined && !same(left, record.content);
  return {
    ...{ pilot, save, kept, restored },
    change: (patch) => put({ ...latest.current.pilot, ...patch }),
  };
}
