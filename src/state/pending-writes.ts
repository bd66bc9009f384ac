import { nameHere } from "./this-workspace";
import type { Revision } from "../workspace/revision";

/** States that are on their way to the browser's database. A page that is killed meanwhile leaves them here, and the next takes them up. */
const KEY = "hyperlocal.pending";
/** Longer ones, tables of figures, go to the database alone: this storage is small, and is written while the page waits. */
const LONGEST = 500_000;

/** What an earlier page left on its way; none where nothing is, or it cannot be read. */
export function pendingWrites(): Revision[] {
  try {
    return JSON.parse(window.localStorage.getItem(nameHere(KEY)) ?? "[]") as Revision[];
  } catch {
    return [];
  }
}

function put(all: readonly Revision[]): void {
  try {
    const text = JSON.stringify(all);
    if (all.length === 0) window.localStorage.removeItem(nameHere(KEY));
    else if (text.length <= LONGEST) window.localStorage.setItem(nameHere(KEY), text);
  } catch {
    // Full or forbidden: the database has to do alone.
  }
}

/** Notes states before they are written. */
export const notePending = (all: readonly Revision[]): void => put([...pendingWrites(), ...all]);

/** Lets go of states that were written, or never will be. */
export function settlePending(all: readonly Revision[]): void {
  const ids = new Set(all.map(({ id }) => id));
  put(pendingWrites().filter(({ id }) => !ids.has(id)));
}
