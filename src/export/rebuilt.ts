import type { Build } from "../model/build";
import { madeFrom } from "./check-code";

/** What is known of how the data changed since a check code was made. */
export interface Rebuilt {
  /** Day of the build that the code was made from (ISO), or null when that build is not in the record. */
  readonly since: string | null;
  /** What changed since then, oldest first. */
  readonly changes: readonly string[];
  /** False when the present build is not in the record yet, so that something may be missing. */
  readonly complete: boolean;
}

/** Looks up in the record of builds what changed between the build of a check code and the version at hand. */
export function rebuiltSince(code: string, builds: readonly Build[], version: string): Rebuilt {
  const at = builds.findIndex((build) => madeFrom(code, build.version));
  const now = builds.findIndex((build) => build.version === version);
  const until = now < 0 ? builds.length : now + 1;
  const between = at < 0 ? [] : builds.slice(at + 1, until);
  return {
    since: builds[at]?.date ?? null,
    changes: between.flatMap(({ changes }) => changes),
    complete: now >= 0,
  };
}

const dayInWords = (iso: string): string =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

/** The same in words: which build the link is from, and whether the record knows all that changed. */
export function sayRebuilt({ since, changes, complete }: Rebuilt): string {
  if (since === null)
    return "It was made from a build that this version has no record of, so what changed cannot be said.";
  const made = `It was made from the build of ${dayInWords(since)}.`;
  if (!complete)
    return `${made} The present build is not in the record yet: more may have changed than is listed.`;
  return changes.length > 0 ? `${made} Since then:` : made;
}
