import type { Revision, Revisions } from "../revision";
import { standingOf } from "../standing";
import { agreedInAll } from "./agreed";

/**
 * What of a workspace may go to partners: everything but entries of voice that are private. Of an entry that may go, only how it
 * stands: words that were mended stay here. A deletion goes, so that a partner who has the entry lets go of it too.
 */
export function forPartners(revisions: Revisions): Revisions {
  const kept = [...revisions].filter(([, { kind }]) => kind !== "voice");
  const voice = new Map([...revisions].filter(([, { kind }]) => kind === "voice"));
  for (const { versions } of standingOf(voice)) {
    if (agreedInAll({ versions }, "partners"))
      kept.push(...versions.map((one): [string, Revision] => [one.id, one]));
  }
  return new Map(kept);
}
