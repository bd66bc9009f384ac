import { shownVersion, standingOf } from "../workspace/standing";
import { useWorkChanges, type WorkChange } from "./work-changes";
import { followRecord, useWorkspace } from "./workspace";

/** How an undo or redo ended. `moved`: the record was changed elsewhere in the meantime, `fixed`: a protocol would be unfixed; it was left as it is. */
export type Undone = "done" | "moved" | "fixed" | "not kept" | "nothing";

/** The protocol states that a content holds; none where it holds no pilot. */
function fixedIn(content: unknown): readonly unknown[] {
  const all =
    typeof content === "object" && content !== null && "protocol" in content ? content.protocol : [];
  return Array.isArray(all) ? all : [];
}

/** Whether a pilot would lose a protocol that was fixed. Deleting it whole loses none: it can be brought back. */
function unfixes(from: unknown, to: unknown): boolean {
  const [before, after] = [fixedIn(from), fixedIn(to)];
  return to !== null && before.some((one, at) => JSON.stringify(one) !== JSON.stringify(after[at]));
}

/** Gives a record other content, if it still holds what this page last gave it. Each step is itself a change that is kept. */
async function setTo({ record }: WorkChange, from: unknown, to: unknown): Promise<Undone> {
  const mine = [...useWorkspace.getState().revisions].filter(([, one]) => one.record === record);
  const standing = standingOf(new Map(mine))[0];
  const now = standing?.versions.length === 1 ? shownVersion(standing)?.content : undefined;
  if (!standing || JSON.stringify(now) !== JSON.stringify(from)) return "moved";
  if (unfixes(from, to)) return "fixed";
  return (await followRecord(standing, to)) ? "done" : "not kept";
}

const isLeft = (how: Undone): boolean => how === "moved" || how === "fixed";

/** Takes the last change of this page back. */
export async function undoWork(): Promise<Undone> {
  const { done, undone } = useWorkChanges.getState();
  const last = done.at(-1);
  if (!last) return "nothing";
  const how = await setTo(last, last.after, last.before);
  useWorkChanges.setState({ done: done.slice(0, -1), undone: isLeft(how) ? undone : [...undone, last] });
  return how;
}

/** Makes the change again that was taken back last. */
export async function redoWork(): Promise<Undone> {
  const { done, undone } = useWorkChanges.getState();
  const next = undone.at(-1);
  if (!next) return "nothing";
  const how = await setTo(next, next.before, next.after);
  useWorkChanges.setState({ undone: undone.slice(0, -1), done: isLeft(how) ? done : [...done, next] });
  return how;
}
