import type { Revisions } from "../revision";
import { onlyHere } from "../saved/only-here";
import { standingOf } from "../standing";
import { agreedInAll } from "./agreed";

/**
 * What of a workspace may go to partners: every record but entries of voice that are private, and rules and sets that an earlier version
 * promised to keep in this browser and nobody has saved or changed since; each only as it stands: words that were corrected stay here. A deletion goes, so that a partner who has the record lets go of it too.
 */
export const forPartners = (revisions: Revisions): Revisions =>
  new Map(
    standingOf(revisions)
      .filter(({ kind, versions }) => kind !== "voice" || agreedInAll({ versions }, "partners"))
      .flatMap(({ versions }) =>
        versions.filter((one) => !onlyHere(one)).map((one) => [one.id, one] as const),
      ),
  );
