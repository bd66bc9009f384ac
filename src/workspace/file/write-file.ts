import type { Revisions } from "../revision";

/** What every workspace file begins with, and the version of the format (docs/workspace-file.md). Older versions must go on opening. */
export const FILE_FORMAT = "hyperlocal-workspace";
export const FILE_VERSION = 1;

/** A workspace as the text of a file, its revisions in the order of their ids, so that the same workspace is the same text. */
export function writeWorkspace(revisions: Revisions): string {
  const all = [...revisions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, revisions: all }, null, 1)}\n`;
}
