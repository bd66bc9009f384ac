import { checkedOnce, recordsOf, type KeptRecord } from "../records";
import type { Revisions } from "../revision";
import { readSavedRule, type SavedRule } from "./saved-rule";
import { readSavedSet, type SavedSet } from "./saved-set";

export type RuleRecord = KeptRecord<SavedRule>;
export type SetRecord = KeptRecord<SavedSet>;

/** The saved rule, or set, that a state holds; undefined for a deletion and for what is none. */
export const ruleIn = checkedOnce(readSavedRule);
export const setIn = checkedOnce(readSavedSet);

const byName = (a: KeptRecord<{ readonly name: string }>, b: KeptRecord<{ readonly name: string }>): number =>
  a.content.name.localeCompare(b.content.name, "en-GB");

/** The saved rules of a workspace by name; deleted ones with their last state. */
export const ruleRecords = (revisions: Revisions): RuleRecord[] =>
  recordsOf(revisions, "rule", ruleIn).sort(byName);

/** The saved sets of areas of a workspace by name; deleted ones with their last state. */
export const setRecords = (revisions: Revisions): SetRecord[] =>
  recordsOf(revisions, "set", setIn).sort(byName);
