import type { Rule } from "../model/rule";
import type { KeptRecord } from "../workspace/records";
import { newId, type RecordKind, type Revisions } from "../workspace/revision";
import { ruleRecords, setRecords, type RuleRecord, type SetRecord } from "../workspace/saved/saved-records";
import { addRecord, changeRecord, useWorkspace } from "./workspace";

/** Reads records once for each state of the workspace. */
function readOnce<R>(records: (revisions: Revisions) => readonly R[]): (of: Revisions) => readonly R[] {
  const read = new WeakMap<Revisions, readonly R[]>();
  return (revisions) => {
    const found = read.get(revisions) ?? records(revisions);
    read.set(revisions, found);
    return found;
  };
}
const rulesOf = readOnce(ruleRecords);
const setsOf = readOnce(setRecords);

/** The saved rules on this machine by name, deleted ones too. */
export const useSavedRules = (): readonly RuleRecord[] => rulesOf(useWorkspace((store) => store.revisions));

/** The saved sets of areas on this machine by name, deleted ones too. */
export const useSavedSets = (): readonly SetRecord[] => setsOf(useWorkspace((store) => store.revisions));

/** Those that are not deleted. */
export const standingSaved = <T>(all: readonly KeptRecord<T>[]): readonly KeptRecord<T>[] =>
  all.filter(({ deleted }) => deleted === null);

/** Keeps something under a name: it takes the place of what stands under that name, else it is new. Whether the browser kept it. */
function keepNamed<T extends { readonly name: string }>(
  kind: RecordKind,
  all: readonly KeptRecord<T>[],
  content: T,
): Promise<boolean> {
  const same = standingSaved(all).find((one) => one.content.name === content.name);
  return same ? changeRecord(same.standing, content) : addRecord(kind, `${kind}_${newId()}`, content);
}

/** Keeps a rule under a name. */
export const keepRule = (name: string, rule: Rule): Promise<boolean> =>
  keepNamed("rule", rulesOf(useWorkspace.getState().revisions), { name, rule });

/** Keeps areas (MSOA 2021 codes) under a name. */
export const keepSet = (name: string, areas: readonly string[]): Promise<boolean> =>
  keepNamed("set", setsOf(useWorkspace.getState().revisions), { name, areas: [...areas] });

/** Gives something that is saved another name. */
export const renameSaved = <T>({ standing, content }: KeptRecord<T>, name: string): Promise<boolean> =>
  changeRecord(standing, { ...content, name });

/** Puts it away; for 30 days it can be brought back. */
export const deleteSaved = ({ standing }: KeptRecord<unknown>): Promise<boolean> =>
  changeRecord(standing, null);

/** Brings it back as it was. */
export const bringBackSaved = ({ standing, content }: KeptRecord<unknown>): Promise<boolean> =>
  changeRecord(standing, content);
