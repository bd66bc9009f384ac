import type { EntryAbout } from "../workspace/voice/entry";
import { changeView } from "./view-store";

/** An entry that somebody asked to write elsewhere than in its area's profile, which it opens; nothing of it is kept. */
let begun: { readonly msoa: string; readonly about: EntryAbout } | null = null;

/** Opens the profile of an area (by code) with a new entry about something in it. */
export function beginEntryAbout(msoa: string, about: EntryAbout): void {
  begun = { msoa, about };
  changeView({ panel: "profile", selection: [msoa] });
}

/** What a new entry of an area was asked to be about; null where nothing was. */
export const begunAbout = (msoa: string): EntryAbout | null => (begun?.msoa === msoa ? begun.about : null);

/** The entry was written, or given up. */
export function forgetBegun(): void {
  begun = null;
}
