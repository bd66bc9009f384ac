import { checkedOnce, recordsOf, type KeptRecord } from "../records";
import type { Revisions } from "../revision";
import { readWalkthrough, type Walkthrough } from "./walkthrough";

/** A walkthrough as it stands in the workspace. */
export interface WalkthroughRecord extends Omit<KeptRecord<Walkthrough>, "content"> {
  readonly walkthrough: Walkthrough;
}

/** The walkthrough that a state holds; undefined for a deletion and for what is none. */
export const walkthroughIn = checkedOnce(readWalkthrough);

/** The walkthroughs of a workspace by title; deleted ones with their last state. */
export const walkthroughRecords = (revisions: Revisions): WalkthroughRecord[] =>
  recordsOf(revisions, "walk", walkthroughIn)
    .map(({ content, ...kept }) => ({ ...kept, walkthrough: content }))
    .sort((a, b) => a.walkthrough.title.localeCompare(b.walkthrough.title, "en-GB"));
