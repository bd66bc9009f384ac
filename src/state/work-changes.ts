import { create } from "zustand";
import type { RecordKind } from "../workspace/revision";

/** A change that was made on this page: what a record held before it and after; null where it was not there. */
export interface WorkChange {
  readonly record: string;
  readonly kind: RecordKind;
  readonly before: unknown;
  readonly after: unknown;
}

interface Changes {
  readonly done: readonly WorkChange[];
  readonly undone: readonly WorkChange[];
}

/** As many as anybody goes back. */
const MOST = 100;
/** What was changed in the workspace since the page opened, for undo and redo. */
export const useWorkChanges = create<Changes>()(() => ({ done: [], undone: [] }));

/** Takes note of a change. What was undone before can then no longer be redone. */
export const noteChange = (change: WorkChange): void =>
  useWorkChanges.setState(({ done }) => ({ done: [...done, change].slice(-MOST), undone: [] }));
