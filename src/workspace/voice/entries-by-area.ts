import type { Revisions } from "../revision";
import { shownVersion, standingOf } from "../standing";

/**
 * How many entries stand for each MSOA, by code. It looks at nothing else of them, so that the map, which is in the first load,
 * needs no check of an entry's content.
 */
export function entriesByArea(revisions: Revisions): ReadonlyMap<string, number> {
  const voice = new Map([...revisions].filter(([, { kind }]) => kind === "voice"));
  const counts = new Map<string, number>();
  for (const standing of standingOf(voice)) {
    const content = shownVersion(standing)?.content as { readonly msoa?: unknown } | null | undefined;
    if (typeof content?.msoa === "string") counts.set(content.msoa, (counts.get(content.msoa) ?? 0) + 1);
  }
  return counts;
}
