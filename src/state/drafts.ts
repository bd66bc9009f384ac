import { useEffect, useState } from "react";
import { nameHere } from "./this-workspace";

/** What is typed and not used yet outlives a reload or a crash of this tab, as when a new version is loaded; the view itself is in the address. */
const KEY = "hyperlocal-drafts";

function readKept(): Map<string, string> {
  try {
    const kept = JSON.parse(window.sessionStorage.getItem(nameHere(KEY)) ?? "{}") as unknown;
    const entries = typeof kept === "object" && kept !== null ? Object.entries(kept) : [];
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return new Map();
  }
}

/** What the page before left, until its box opens again. */
let waiting: Map<string, string> | null = null;
/** What stands in the boxes that are open. */
const open = new Map<string, string>();

const left = (): Map<string, string> => (waiting ??= readKept());

/** Keeps what is typed, at each letter and as the page goes. A browser that keeps nothing loses it, as before. */
export function keepDrafts(): void {
  try {
    const all = Object.fromEntries([...left(), ...open]);
    if (Object.keys(all).length > 0) window.sessionStorage.setItem(nameHere(KEY), JSON.stringify(all));
    else window.sessionStorage.removeItem(nameHere(KEY));
  } catch {
    // Storage is full or forbidden.
  }
}

/** Reads what the page before left anew: for a page that starts. */
export function forgetDrafts(): void {
  waiting = null;
  open.clear();
}

/** The text of a box that is not used until a button is pressed, and whether it came from before a reload. Goes with its box. */
export function useDraft(key: string): [text: string, setText: (text: string) => void, restored: boolean] {
  const [restored] = useState(() => left().get(key) ?? "");
  const [text, setText] = useState(restored);
  useEffect(() => {
    left().delete(key);
    if (text !== "") open.set(key, text);
    keepDrafts();
    return () => {
      open.delete(key);
      keepDrafts();
    };
  }, [key, text]);
  return [text, setText, restored !== ""];
}
