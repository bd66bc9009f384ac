import type { Revisions } from "../revision";
import { standingOf } from "../standing";

/** What every workspace file begins with, and the version of the format (docs/workspace-file.md). Older versions must go on opening: 9 has saved rules and sets of areas, and points of entries, 8 names its workspace, has figures by LSOA 2011, and asks of a pilot whether areas with a known programme may be compared with, 7 has figures by ward and neighbourhood, and entries about Big Local areas, neighbourhoods and spots, 6 keeps what people marked in a plan and whether it was begun from what exists, 5 kept how a plan was made, 4 has walkthroughs, and pilots with their logs, 3 had plans, 2 entries of voice too, 1 own figures alone. */
export const FILE_FORMAT = "hyperlocal-workspace";
export const FILE_VERSION = 9;

/** Ids of the states that a record had before it was deleted: who deletes something does not mean to send it. */
function before(revisions: Revisions): ReadonlySet<string> {
  const gone = new Map(
    standingOf(revisions)
      .filter(({ versions }) => versions.every(({ content }) => content === null))
      .map(({ record, versions }) => [record, versions]),
  );
  const earlier = [...revisions.values()].filter((one) => gone.get(one.record)?.includes(one) === false);
  return new Set(earlier.map(({ id }) => id));
}

/** A workspace as the text of a file, its revisions in the order of their ids, so that the same workspace is the same text. Of what was deleted it holds the deletion alone. `workspace`: its name, if it is to be said. */
export function writeWorkspace(revisions: Revisions, workspace = ""): string {
  const left = before(revisions);
  const all = [...revisions.values()]
    .filter(({ id }) => !left.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify(
    {
      format: FILE_FORMAT,
      version: FILE_VERSION,
      ...(workspace === "" ? {} : { workspace }),
      revisions: all,
    },
    null,
    1,
  )}\n`;
}
