import { shownVersion, standingOf } from "../workspace/standing";
import { useWorkChanges, type WorkChange } from "./work-changes";
import { followRecord, useWorkspace } from "./workspace";

/** How an undo or redo ended. `moved`: the record was changed elsewhere in the meantime, so it was left as it is. */
export type Undone = "done" | "moved" | "not kept" | "nothing";

/** Gives a record other content, if it still holds what this page last gave it. Each step is itself a change that is kept. */
async function setTo({ record }: WorkChange, from: unknown, to: unknown): Promise<Undone> {
  const mine = [...useWorkspace.getState().revisions].filter(([, one]) => one.record === record);
  const standing = standingOf(new Map(mine))[0];
  const now = standing?.versions.length === 1 ? shownVersion(standing)?.content : undefined;
  if (!standing || JSON.stringify(now) !== JSON.stringify(from)) return "moved";
  return (await followRecord(standing, to)) ? "done" : "not kept";
}

/** Takes the last change of this page back. */
export async function undoWork(): Promise<Undone> {
  const { done, undone } = useWorkChanges.getState();
  const last = done.at(-1);
  if (!last) return "nothing";
  const how = await setTo(last, last.after, last.before);
  useWorkChanges.setState({ done: done.slice(0, -1), undone: how === "moved" ? undone : [...undone, last] });
  return how;
}

/** Makes the change again that was taken back last. */
export async function redoWork(): Promise<Undone> {
  const { done, undone } = useWorkChanges.getState();
  const next = undone.at(-1);
  if (!next) return "nothing";
  const how = await setTo(next, next.before, next.after);
  useWorkChanges.setState({ undone: undone.slice(0, -1), done: how === "moved" ? done : [...done, next] });
  return how;
}
