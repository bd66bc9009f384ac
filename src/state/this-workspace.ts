import { FIRST_NAME, LIST_KEY, listNow } from "./workspace-list";

/** Which workspace a tab has open: its own choice, so that two tabs may have two. */
const KEY = "hyperlocal.workspace";

/** The workspace that this tab opens, and stays with: its own from before a reload, else the one that was opened last; never one that was deleted. */
function opened(): string {
  try {
    const { all, last } = listNow();
    const deleted = new Set(all.filter((one) => one.deleted !== undefined).map(({ id }) => id));
    const wanted = [sessionStorage.getItem(KEY) ?? last, last, ...all.map(({ id }) => id)];
    const id = wanted.find((one) => !deleted.has(one)) ?? "";
    // With one alone there is nothing to stay with, and nothing to keep.
    if (all.length > 1) sessionStorage.setItem(KEY, id);
    return id;
  } catch {
    return "";
  }
}

/** Id of the workspace that is open on this page. Another is opened by loading the page anew, so nothing of one is ever seen in another. */
export const HERE = opened();

// Another tab made, opened or deleted one: from now on this tab says which one it stays with.
if (typeof window !== "undefined")
  window.addEventListener("storage", ({ key }) => {
    if (key === LIST_KEY) turnTo(HERE);
  });

/** What something of this workspace is kept under: the first one's names are those from before there were several. */
export const nameHere = (name: string): string => nameIn(name, HERE);
export const nameIn = (name: string, id: string): string => (id === "" ? name : `${name} ${id}`);

/** What this workspace is called; "" for the first one until somebody names it. */
export function nameOfThis(): string {
  const name = listNow().all.find(({ id }) => id === HERE)?.name ?? "";
  return name === FIRST_NAME ? "" : name;
}

/** Makes another workspace this tab's from the next load on. Whether the browser kept that. */
export function turnTo(id: string): boolean {
  try {
    sessionStorage.setItem(KEY, id);
    return true;
  } catch {
    return false;
  }
}
