import { clear, createStore, setMany, values } from "idb-keyval";
import { KEPT_HERE } from "../config/kept-here";
import { freeName, overdue, type NamedWorkspace } from "../workspace/named";
import { newId, type Revision, type Revisions } from "../workspace/revision";
import { forgetFolderOf } from "./folder-handle";
import { forgetDraftsOf } from "./kept-draft";
import { HERE, nameIn, turnTo } from "./this-workspace";
import { keptRevisions } from "./workspace";
import { changeList, listNow, readList } from "./workspace-list";

const database = (id: string) => createStore(nameIn("hyperlocal-workspace", id), "revisions");

/** What a workspace of this browser holds. Rejects where the browser does not give it. */
export async function revisionsOf(id: string): Promise<Revisions> {
  const all = await values<Revision>(database(id));
  return new Map(all.map((one) => [one.id, one]));
}

/**
 * Makes a workspace of some revisions, under a name that is free. Its content is written whole before it is listed, so that what is killed
 * on the way leaves no half of one. Its id; null where the browser does not keep it.
 */
export async function makeWorkspace(name: string, holding: Revisions = new Map()): Promise<string | null> {
  const id = newId().slice(0, 8);
  try {
    if (holding.size > 0) await setMany([...holding], database(id));
  } catch {
    return null;
  }
  const kept = changeList(({ all }) => ({ all: [...all, { id, name: freeName(name, all) }] }));
  return kept ? id : null;
}

/** Makes a copy of a workspace as it is kept. */
export const copyWorkspace = async ({ id, name }: NamedWorkspace): Promise<string | null> =>
  makeWorkspace(`${name.slice(0, 54)}, copy`, id === HERE ? keptRevisions() : await revisionsOf(id));

const change = (id: string, to: (one: NamedWorkspace, all: readonly NamedWorkspace[]) => NamedWorkspace) =>
  changeList(({ all }) => ({ all: all.map((one) => (one.id === id ? to(one, all) : one)) }));

export const renameWorkspace = (id: string, name: string): boolean =>
  change(id, (one, all) => ({
    ...one,
    name: freeName(
      name,
      all.filter((other) => other.id !== id),
    ),
  }));

/** Puts a workspace away with all that it holds; for 30 days it can be brought back. */
export const deleteWorkspace = (id: string): boolean =>
  changeList(({ all, last }) => ({
    all: all.map((one) => (one.id === id ? { ...one, deleted: new Date().toISOString() } : one)),
    // A tab that opens next does not go there.
    last: last === id ? HERE : last,
  }));

export const bringBackWorkspace = (id: string): boolean =>
  change(id, ({ id: same, name }) => ({ id: same, name }));

/** Opens a workspace in this tab: the page loads anew, with the place, areas and panel in view and nothing of what belongs to the workspace before. */
export function openWorkspace(id: string): boolean {
  if (!turnTo(id)) return false;
  changeList(() => ({ last: id }));
  const query = new URLSearchParams(window.location.search);
  for (const key of [...query.keys()]) if (!["v", "y", "f", "p", "s", "w"].includes(key)) query.delete(key);
  window.location.assign(`${window.location.pathname}?${query.toString()}`);
  return true;
}

/** Lets go of all that a workspace keeps. */
async function forget(id: string): Promise<void> {
  await clear(database(id));
  await forgetFolderOf(nameIn("folder", id));
  for (const { where, name, eachWorkspace } of KEPT_HERE)
    if (where === "local" && eachWorkspace) localStorage.removeItem(nameIn(name, id));
  forgetDraftsOf(id);
}

/** Reads the list of this browser anew, with the workspace of this tab in it, and lets go of what was deleted more than 30 days ago. */
export async function tidyWorkspaces(now: Date): Promise<void> {
  const { all } = listNow();
  // Another tab deleted all that was kept here, while this one stayed open.
  if (!all.some(({ id }) => id === HERE))
    changeList((list) => ({ all: [...list.all, { id: HERE, name: freeName("Workspace", list.all) }] }));
  for (const { id } of overdue(all, now)) {
    if (id === HERE) continue;
    try {
      await forget(id);
    } catch {
      continue;
    }
    changeList((list) => ({
      all: list.all.filter((one) => one.id !== id),
      last: list.last === id ? HERE : list.last,
    }));
  }
  readList();
}
