const KEY = "hyperlocal.offline";

/** The footprints ("2026-E54000057", or "england") that are to be kept for offline in every build of the site; none where this browser keeps nothing. */
export function wantedOffline(): readonly string[] {
  try {
    const list: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** Throws where this browser keeps nothing. */
export const wantOffline = (scopes: readonly string[]): void =>
  scopes.length === 0
    ? window.localStorage.removeItem(KEY)
    : window.localStorage.setItem(KEY, JSON.stringify(scopes));
