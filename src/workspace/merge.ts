import type { Revision, Revisions } from "./revision";

/** Both texts in a fixed order of keys, so that the same content is the same text on every machine. */
export const sameText = (one: Revision): string =>
  JSON.stringify(one, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/**
 * Two workspaces as one: every revision of either, once. Merging twice is merging once, the order of merging does not matter,
 * and nothing that either holds is lost. Ids are random, so one id is one revision; should a damaged file say otherwise, the
 * text that sorts first stands on every machine.
 */
export function merge(a: Revisions, b: Revisions): Revisions {
  const all = new Map(a);
  for (const [id, one] of b) {
    const here = all.get(id);
    if (!here || sameText(one) < sameText(here)) all.set(id, one);
  }
  return all;
}
