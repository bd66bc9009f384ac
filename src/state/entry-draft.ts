import { useState } from "react";
import { readDraft, type Entry } from "../workspace/voice/entry";

const KEY = "hyperlocal.entry-drafts";

/** All drafts that are kept, by what they are of; none where they cannot be read. */
function keptDrafts(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** What was typed of an entry and not saved, from before a reload or a crash; null where nothing was. */
export const keptDraft = (of: string): Entry | null => readDraft(keptDrafts()[of]) ?? null;

/** Keeps what is typed, or (null) lets it go. Whether the browser did. */
function keepDraft(of: string, draft: Entry | null): boolean {
  try {
    const others = Object.entries(keptDrafts()).filter(([other]) => other !== of);
    const next = draft ? [...others, [of, draft]] : others;
    if (next.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(next)));
    return true;
  } catch {
    return false;
  }
}

interface EntryDraft {
  readonly draft: Entry;
  readonly setDraft: (draft: Entry) => void;
  /** It was left unsaved before this page. */
  readonly restored: boolean;
  /** This browser keeps what is typed. */
  readonly kept: boolean;
  readonly forget: () => void;
}

/**
 * An entry while it is typed. Each letter is written to this browser at once, and stays until the entry is saved or given up, so
 * that a closed tab or a crash loses none. `of`: the area that it is about, or the record that it changes; `from`: how it begins.
 */
export function useEntryDraft(of: string, from: Entry): EntryDraft {
  const [before] = useState(() => keptDraft(of));
  const [draft, setState] = useState(before ?? from);
  const [kept, setKept] = useState(true);
  const setDraft = (next: Entry): void => {
    setState(next);
    setKept(keepDraft(of, JSON.stringify(next) === JSON.stringify(from) ? null : next));
  };
  return { draft, setDraft, restored: before !== null, kept, forget: () => keepDraft(of, null) };
}
