import { createStore, del, entries, get, set } from "idb-keyval";
import { nameHere } from "./this-workspace";
import { mayBeWorkspace, type Folder, type FolderFile } from "../workspace/shared/folder";

/** What the browser's File System Access offers beyond the types that ship with TypeScript. */
export interface DirectoryHandle extends FileSystemDirectoryHandle {
  readonly queryPermission?: (how: { mode: "readwrite" }) => Promise<PermissionState>;
  readonly requestPermission?: (how: { mode: "readwrite" }) => Promise<PermissionState>;
}
type Picker = (how: { id: string; mode: "readwrite" }) => Promise<DirectoryHandle>;

/** The folder that was chosen, and under what name and id this browser writes in it. */
export interface KeptFolder {
  readonly handle: DirectoryHandle;
  readonly who: string;
  /** 8 hexadecimal digits. */
  readonly id: string;
  /** States of entries that seem to hold a person's data, and that somebody has looked at and shares all the same. */
  readonly looked: readonly string[];
}

const database = () => createStore("hyperlocal-folder", "folder");
const KEPT = nameHere("folder");

const picker = (): Picker | undefined =>
  (window as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser can share a folder (Chrome and Edge can). */
export const canShareFolder = (): boolean => picker() !== undefined;

/** Lets the person choose a folder; undefined when they choose none. */
export async function pickFolder(): Promise<DirectoryHandle | undefined> {
  try {
    return await picker()?.({ id: "hyperlocal", mode: "readwrite" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

/** The folder that was chosen before; undefined where none was, or this browser kept it not. */
export const keptFolder = (): Promise<KeptFolder | undefined> =>
  get<KeptFolder>(KEPT, database()).catch(() => undefined);

/** Ids under which this browser has ever written, for any of its workspaces: what they wrote stays in folders and is no partner's. */
const WROTE = "ids of this browser";

async function remember(id: string): Promise<void> {
  const known = (await get<readonly string[]>(WROTE, database())) ?? [];
  if (!known.includes(id)) await set(WROTE, [...known, id], database());
}

/** Keeps the folder for the next visit. Whether the browser did. */
export const keepFolder = (kept: KeptFolder): Promise<boolean> =>
  remember(kept.id)
    .then(() => set(KEPT, kept, database()))
    .then(
      () => true,
      () => false,
    );

/** Lets go of the folder of a workspace, by the name under which it is kept; that its file is this browser's is remembered. Rejects where the browser refuses. */
export async function forgetFolderOf(name: string): Promise<void> {
  const kept = await get<KeptFolder>(name, database());
  if (kept) await remember(kept.id);
  await del(name, database());
}

export const forgetFolder = (): Promise<void> => forgetFolderOf(KEPT).catch(() => undefined);

/** Ids of the files that this browser writes or has written: they are no partners'. */
export const ownIds = (): Promise<readonly string[]> =>
  entries<string, KeptFolder | readonly string[]>(database()).then(
    (all) => all.flatMap(([, kept]) => ("id" in kept ? [kept.id] : kept)),
    () => [],
  );

/** Whether the folder may be read and written; `ask` asks the person, which a browser allows only after a press. */
export async function mayUse(handle: DirectoryHandle, ask: boolean): Promise<boolean> {
  const how = { mode: "readwrite" } as const;
  const state = await (ask ? handle.requestPermission?.(how) : handle.queryPermission?.(how));
  return state === undefined || state === "granted";
}

/** The folder behind a handle. A file is written beside itself and put in place whole. */
export const folderOf = (handle: DirectoryHandle): Folder => ({
  name: handle.name,
  files: async () => {
    const all: FolderFile[] = [];
    for await (const one of handle.values()) {
      if (one.kind !== "file" || !mayBeWorkspace(one.name)) continue;
      const { name } = one;
      // A file that is locked, or went while the folder was read, is said as such and stops no other.
      all.push(
        await one.getFile().then(
          (file) => ({ name, modified: file.lastModified, size: file.size, text: () => file.text() }),
          () => ({
            name,
            modified: NaN,
            size: NaN,
            text: () => Promise.reject(new Error(`${name} is locked`)),
          }),
        ),
      );
    }
    return all;
  },
  write: async (name, text) => {
    const file = await handle.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    try {
      await stream.write(text);
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    await stream.close();
  },
});
