import * as v from "valibot";
import { readOwnFigures } from "../own/own-figures";
import { MOST_NAME } from "../named";
import { readPlan } from "../plan/plan";
import { readLogEntry } from "../pilot/log-entry";
import { readPilot } from "../pilot/pilot";
import { RECORD_KINDS, type RecordKind, type Revision, type Revisions } from "../revision";
import { readSavedRule } from "../saved/saved-rule";
import { readSavedSet } from "../saved/saved-set";
import { readEntry } from "../voice/entry";
import { readWalkthrough } from "../walkthrough/walkthrough";
import { FILE_FORMAT, FILE_VERSION } from "./write-file";

/** A file that is no workspace: the message says what is wrong and what to do. Nothing of it is taken. */
export class WorkspaceFileError extends Error {}

const shaped = (pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.check((one) => pattern.test(one)),
  );
const ID = shaped(/^[0-9a-f]{32}$/);
const revision = v.strictObject({
  id: ID,
  record: shaped(/^\w{1,80}$/),
  kind: v.picklist(RECORD_KINDS),
  replaces: v.array(ID),
  at: v.pipe(
    v.string(),
    v.check((one) => !Number.isNaN(Date.parse(one))),
  ),
});

function parsed(text: string): { readonly version: number; readonly revisions: readonly unknown[] } {
  try {
    const all = JSON.parse(text) as { format?: unknown; version?: unknown; revisions?: unknown } | null;
    if (all?.format === FILE_FORMAT && typeof all.version === "number" && Array.isArray(all.revisions))
      return { version: all.version, revisions: all.revisions };
  } catch {
    throw new WorkspaceFileError(
      "The file is damaged or no workspace: it cannot be read to its end. Ask for it again.",
    );
  }
  throw new WorkspaceFileError(
    "This is no workspace file of Hyperlocal. Choose a file that ends in .hyperlocal.",
  );
}

/** How the content of each kind of record is checked, and what it is called. */
const CONTENTS: Readonly<Record<RecordKind, readonly [(content: unknown) => unknown, what: string]>> = {
  own: [readOwnFigures, "figures that are"],
  voice: [readEntry, "an entry of what people say that is"],
  plan: [readPlan, "a neighbourhood plan that is"],
  pilot: [readPilot, "a pilot that is"],
  log: [readLogEntry, "an entry of a pilot's log that is"],
  walk: [readWalkthrough, "a walkthrough that is"],
  rule: [readSavedRule, "a saved rule that is"],
  set: [readSavedSet, "a saved set of areas that is"],
};

function sound(one: unknown, at: number): Revision {
  const what = `Entry ${at + 1} of the file`;
  const { content = null, ...facts } = (one ?? {}) as { readonly content?: unknown };
  const checked = v.safeParse(revision, facts);
  if (!checked.success) {
    const issue = checked.issues[0];
    throw new WorkspaceFileError(
      `${what} is not sound (${v.getDotPath(issue) ?? "entry"}: ${issue.message}). Ask for the file again.`,
    );
  }
  const [read, named] = CONTENTS[checked.output.kind];
  if (content !== null && read(content) === undefined)
    throw new WorkspaceFileError(`${what} holds ${named} not sound. Ask for the file again.`);
  return { ...checked.output, content };
}

/** The name of the workspace that a sound file was saved from; "" where it says none. */
export function workspaceIn(text: string): string {
  const { workspace } = JSON.parse(text) as { readonly workspace?: unknown };
  return typeof workspace === "string" ? workspace.trim().slice(0, MOST_NAME) : "";
}

/** Reads the text of a workspace file, all of it or none. Throws WorkspaceFileError with the reason and what to do. */
export function readWorkspace(text: string): Revisions {
  const { version, revisions } = parsed(text);
  if (version > FILE_VERSION)
    throw new WorkspaceFileError(
      "The file was saved by a newer version of Hyperlocal. Reload this page to get it, then open the file again.",
    );
  return new Map(revisions.map(sound).map((one) => [one.id, one]));
}
