import { newId, type Revisions } from "../workspace/revision";
import {
  readWalkthrough,
  readWords,
  type Walkthrough,
  type Words,
} from "../workspace/walkthrough/walkthrough";
import { walkthroughRecords, type WalkthroughRecord } from "../workspace/walkthrough/walkthrough-records";
import { WALK_KEY, type Drafts } from "./kept-draft";
import { addRecord, changeRecord, refuse, useWorkspace } from "./workspace";

/** What is typed of walkthroughs: of a title under its record, of a view under record and link, of one to add under "new" and its link. */
export const WALK_DRAFTS: Drafts<Words> = { key: WALK_KEY, read: readWords };

const read = new WeakMap<Revisions, readonly WalkthroughRecord[]>();

/** The walkthroughs on this machine, deleted ones too; read once for each state of the workspace. */
export function useWalkthroughs(): readonly WalkthroughRecord[] {
  const revisions = useWorkspace((store) => store.revisions);
  const found = read.get(revisions) ?? walkthroughRecords(revisions);
  read.set(revisions, found);
  return found;
}

/** Keeps a walkthrough: a new one (null), or the next state of one that is there. Whether it was kept; one that no file could hold is refused in words. */
export const saveWalkthrough = (
  record: WalkthroughRecord | null,
  walkthrough: Walkthrough,
): Promise<boolean> => {
  if (!readWalkthrough(walkthrough))
    return refuse("The view was not added: too many areas are picked in it. Pick fewer, or a footprint.");
  return record
    ? changeRecord(record.standing, walkthrough)
    : addRecord("walk", `walk_${newId()}`, walkthrough);
};

/** Puts a walkthrough away; for 30 days it can be brought back. */
export const deleteWalkthrough = ({ standing }: WalkthroughRecord): Promise<boolean> =>
  changeRecord(standing, null);
