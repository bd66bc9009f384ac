const KEY = "hyperlocal.recent-measures";
const MOST = 5;

/** Puts an id first in a list of recent ones, each once, at most five. */
export const withRecent = (ids: readonly string[], id: string): readonly string[] =>
  [id, ...ids.filter((other) => other !== id)].slice(0, MOST);

/** The measures used last in this browser, the latest first. Empty where storage is refused or holds something else. */
export function readRecent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept)
      ? kept.filter((id): id is string => typeof id === "string").slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Remembers a measure as used; where storage is refused nothing is remembered. */
export function remember(id: string): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(withRecent(readRecent(), id)));
  } catch {
    // A browser that keeps nothing (private windows, policies) still works; it only forgets.
  }
}
