import { create } from "zustand";
import type { NamedWorkspace } from "../workspace/named";

export const LIST_KEY = "hyperlocal.workspaces";

/** The workspaces of this browser, and the id of the one that was opened last: a new tab opens it. */
interface WorkspaceList {
  readonly last: string;
  readonly all: readonly NamedWorkspace[];
}

/** Before anybody names one there is one. */
export const FIRST_NAME = "My workspace";
const FIRST: WorkspaceList = { last: "", all: [{ id: "", name: FIRST_NAME }] };

/** The workspaces of this browser as they are kept now. */
export function listNow(): WorkspaceList {
  try {
    const kept = JSON.parse(localStorage.getItem(LIST_KEY) ?? "") as WorkspaceList;
    return Array.isArray(kept.all) ? kept : FIRST;
  } catch {
    return FIRST;
  }
}

/** The list as this page knows it; another tab's change reaches it when the list is read next. */
export const useWorkspaceList = create<WorkspaceList>()(listNow);

export const readList = (): void => useWorkspaceList.setState(listNow());

/** Changes the list in one write. Whether the browser kept it. */
export function changeList(change: (now: WorkspaceList) => Partial<WorkspaceList>): boolean {
  const now = listNow();
  const next = { ...now, ...change(now) };
  try {
    localStorage.setItem(LIST_KEY, JSON.stringify(next));
  } catch {
    return false;
  }
  useWorkspaceList.setState(next);
  return true;
}
