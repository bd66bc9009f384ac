import type { Revision, Revisions } from "../../workspace/revision";
import { kindName, nameOfContent } from "./kinds";

/** The state that was made last, by the clocks of those who made them; one that is dated after `now` comes from a clock that is fast, and is passed over. */
export function lastSaved(revisions: Revisions, now: Date): Revision | undefined {
  let last: Revision | undefined;
  for (const one of revisions.values())
    if (Date.parse(one.at) <= now.getTime() && (!last || one.at > last.at)) last = one;
  return last;
}

/** "14:32", or "27 Nov" of another day. */
export function sayMoment(at: string, now: Date): string {
  const moment = new Date(at);
  const today = moment.toDateString() === now.toDateString();
  return today
    ? moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })
    : moment.toLocaleDateString("en-GB", { day: "numeric", month: "short" });
}

/** What was saved last: "walkthrough “Board”, 14:32"; a deletion is said as one. */
export function sayLastSaved({ kind, content, at }: Revision, now: Date): string {
  const name = nameOfContent(content);
  const what = content === null ? `a deletion (${kindName(kind)})` : kindName(kind);
  return `${what}${name ? ` “${name}”` : ""}, ${sayMoment(at, now)}`;
}

/** Per cent of the browser's room from which on it is worth a word. */
const WORTH_SAYING = 50;

/** How full the browser's room is: "Storage 60% full"; "" where it is less than half full, or does not say. */
export function sayFull(usage: number, quota: number): string {
  const share = quota > 0 ? (100 * usage) / quota : 0;
  return share < WORTH_SAYING ? "" : `Storage ${Math.floor(share)}% full`;
}
