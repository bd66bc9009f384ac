import { readWorkspace, workspaceIn } from "../file/read-file";
import type { Revisions } from "../revision";
import { mayBeWorkspace, whoseFile, type FolderFile } from "./folder";

/** A partner's file as this browser has seen it. */
export interface TheirFile {
  readonly name: string;
  readonly who: string;
  /** When it was written last (milliseconds) and its size, to know it again. */
  readonly modified: number;
  readonly size: number;
  /** What it held when it could last be read; null when it never could. */
  readonly revisions: Revisions | null;
  /** Name of their workspace; "" where the file says none. */
  readonly workspace: string;
  /** Why it could not be read this time, and what happens next; "" when it could. */
  readonly problem: string;
}

async function readOne(file: FolderFile, known: TheirFile | undefined): Promise<TheirFile> {
  const { name } = file;
  // What is locked does not say when it was written: as it was known.
  const [modified, size] = Number.isNaN(file.modified)
    ? [known?.modified ?? 0, known?.size ?? -1]
    : [file.modified, file.size];
  const facts = { name, who: whoseFile(name), modified, size, workspace: known?.workspace ?? "" };
  if (known?.problem === "" && known.modified === file.modified && known.size === file.size) return known;
  let text: string;
  try {
    text = await file.text();
  } catch {
    return {
      ...facts,
      revisions: known?.revisions ?? null,
      problem: "It is locked or still on its way: it is read again soon.",
    };
  }
  try {
    return { ...facts, revisions: readWorkspace(text), workspace: workspaceIn(text), problem: "" };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...facts, revisions: known?.revisions ?? null, problem: `${reason} It is read again soon.` };
  }
}

/**
 * The files of all others in a shared folder, by whose they are. `all`: what lies there. `mine`: the name of this browser's own file.
 * `known`: what was seen before; a file that has not changed is not read again, and one that cannot be read now keeps what it held.
 */
export async function readOthers(
  all: readonly FolderFile[],
  mine: string,
  known: readonly TheirFile[],
): Promise<TheirFile[]> {
  const files = all.filter(({ name }) => mayBeWorkspace(name) && name !== mine);
  const read = await Promise.all(
    files.map((file) =>
      readOne(
        file,
        known.find(({ name }) => name === file.name),
      ),
    ),
  );
  return read.sort((a, b) => a.who.localeCompare(b.who, "en-GB") || (a.name < b.name ? -1 : 1));
}
