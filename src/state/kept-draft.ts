import { useState } from "react";
import { nameHere, nameIn } from "./this-workspace";

/** Under what each kind of draft is kept. */
export const ENTRY_KEY = "hyperlocal.entry-drafts";
export const PILOT_KEY = "hyperlocal.pilot-drafts";
export const LOG_KEY = "hyperlocal.log-drafts";
export const WALK_KEY = "hyperlocal.walk-drafts";
export const PLAN_KEY = "hyperlocal.plan-drafts";

/** Drafts of one kind, kept in this browser under `key`; each is checked by `read` when it comes back. */
export interface Drafts<T> {
  readonly key: string;
  readonly read: (content: unknown) => T | undefined;
}

/** What was typed and not saved, and the ids of the versions that it began from: none of a new record, nor of a draft that an older page kept. */
interface Kept<T> {
  readonly draft: T;
  readonly began: readonly string[];
}

/** All drafts that are kept under a key, by what they are of; none where they cannot be read. */
function allOf(key: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** What was typed and not saved, from before a reload or a crash, with what it began from; null where nothing was. */
export function keptOf<T>({ key, read }: Drafts<T>, of: string): Kept<T> | null {
  const one = allOf(key)[nameHere(of)];
  const whole = typeof one === "object" && one !== null && "draft" in one && "began" in one;
  const draft = read(whole ? one.draft : one);
  if (draft === undefined) return null;
  const began: unknown[] = whole && Array.isArray(one.began) ? one.began : [];
  return { draft, began: began.filter((id) => typeof id === "string") };
}

/** What was typed and not saved, from before a reload or a crash; null where nothing was. */
export const draftOf = <T>(drafts: Drafts<T>, of: string): T | null => keptOf(drafts, of)?.draft ?? null;

/** Keeps what is typed with the ids of the versions that it began from, or (null) lets it go. Whether the browser did. */
export function keepDraftOf<T>(
  { key }: Drafts<T>,
  of: string,
  draft: T | null,
  began: readonly string[] = [],
): boolean {
  try {
    const others = Object.entries(allOf(key)).filter(([other]) => other !== nameHere(of));
    const next = draft ? [...others, [nameHere(of), { draft, began }]] : others;
    if (next.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(Object.fromEntries(next)));
    return true;
  } catch {
    return false;
  }
}

/** Gives drafts other names: `renamed` says under what each is kept from now on. One that is kept under the new name stays. Throws nothing. */
export function renameDrafts(key: string, renamed: (of: string) => string): void {
  const all = Object.entries(allOf(key));
  if (all.every(([of]) => renamed(of) === of)) return;
  const moved = all.map(([of, draft]): [string, unknown] => [renamed(of), draft]);
  const next = Object.fromEntries([...moved, ...all.filter(([of]) => renamed(of) === of)]);
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // A full disk: they stay where they are, for the next time.
  }
}

/** Ends the key of a draft of any workspace but the first. */
const OF_ANOTHER = / [0-9a-f]{8}$/;

/** Lets go of the drafts of a workspace. Throws where the browser refuses. */
export function forgetDraftsOf(id: string): void {
  const goes = (of: string): boolean => (id === "" ? !OF_ANOTHER.test(of) : of.endsWith(nameIn("", id)));
  for (const key of [ENTRY_KEY, PILOT_KEY, LOG_KEY, WALK_KEY, PLAN_KEY]) {
    const others = Object.entries(allOf(key)).filter(([of]) => !goes(of));
    if (others.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(Object.fromEntries(others)));
  }
}

export interface KeptDraft<T> {
  readonly draft: T;
  readonly setDraft: (draft: T) => void;
  /** It was left unsaved before this page. */
  readonly restored: boolean;
  /** This browser keeps what is typed. */
  readonly kept: boolean;
  readonly forget: () => void;
}

/**
 * What is typed of something. Each letter is written to this browser at once, and stays until it is saved or given up, so that a
 * closed tab or a crash loses none. `of`: what it is of; `from`: how it begins; `began`: ids of the versions that it changes.
 */
export function useKeptDraft<T>(
  drafts: Drafts<T>,
  of: string,
  from: T,
  began: readonly string[] = [],
): KeptDraft<T> {
  const [before] = useState(() => draftOf(drafts, of));
  const [draft, setState] = useState(before ?? from);
  const [kept, setKept] = useState(true);
  const setDraft = (next: T): void => {
    setState(next);
    setKept(keepDraftOf(drafts, of, JSON.stringify(next) === JSON.stringify(from) ? null : next, began));
  };
  return { draft, setDraft, restored: before !== null, kept, forget: () => keepDraftOf(drafts, of, null) };
}
