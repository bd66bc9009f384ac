import { create } from "zustand";
import { writeWorkspace } from "../workspace/file/write-file";
import { merge } from "../workspace/merge";
import { newId, type Revisions } from "../workspace/revision";
import { browserOf, fileOf } from "../workspace/shared/folder";
import { readOthers, type TheirFile } from "../workspace/shared/read-others";
import { withoutRecords } from "../workspace/shared/without";
import { forPartners } from "../workspace/voice/for-partners";
import {
  canShareFolder,
  folderOf,
  forgetFolder,
  keepFolder,
  keptFolder,
  ownIds,
  mayUse,
  pickFolder,
  type KeptFolder,
} from "./folder-handle";
import { nameOfThis } from "./this-workspace";
import { setSharing } from "./sharing";
import { keptRevisions, takeIn } from "./workspace";

interface SharedFolder {
  readonly can: boolean;
  readonly folder: KeptFolder | null;
  /** The browser wants to be asked again before the folder is used. */
  readonly asks: boolean;
  readonly others: readonly TheirFile[];
  /** When this browser's own file was written last. */
  readonly written: Date | null;
  /** This browser keeps nothing: the folder is to be chosen again at the next visit. */
  readonly forgets: boolean;
  /** How many entries wait until somebody has looked at what seems a person's data in them. */
  readonly waiting: number;
  /** What went wrong last, in words; "" when nothing did. */
  readonly problem: string;
}

const NOTHING: SharedFolder = {
  ...{
    can: canShareFolder(),
    folder: null,
    asks: false,
    forgets: false,
    others: [],
    written: null,
    waiting: 0,
    problem: "",
  },
};
export const useSharedFolder = create<SharedFolder>()(() => NOTHING);

/** Which records hold what looks like a person's data, by id. */
export type Personal = (revisions: Revisions) => readonly string[];

let last = "";
let running: Promise<void> | null = null;

/** What of this workspace goes into the folder now, and what waits. */
function toWrite(revisions: Revisions, looked: readonly string[], personal: Personal) {
  const sent = forPartners(revisions);
  const known = new Set(looked);
  const waiting = new Set(personal(new Map([...sent].filter(([id]) => !known.has(id)))));
  return { text: writeWorkspace(withoutRecords(sent, waiting), nameOfThis()), waiting: waiting.size };
}

async function step(personal: Personal): Promise<void> {
  const { folder, others: known, forgets } = useSharedFolder.getState();
  if (!folder) return;
  // Another tab ended sharing: so does this one.
  if (!forgets && (await keptFolder()) === undefined) {
    setSharing(false);
    useSharedFolder.setState(NOTHING);
    return;
  }
  if (!(await mayUse(folder.handle, false))) {
    useSharedFolder.setState({ asks: true });
    return;
  }
  try {
    const place = folderOf(folder.handle);
    const mine = fileOf(folder.who, folder.id);
    const own = new Set([folder.id, ...(await ownIds())]);
    const files = await place.files();
    const theirFiles = files.filter(({ name }) => !own.has(browserOf(name)));
    const others = await readOthers(theirFiles, mine, known);
    const here = keptRevisions();
    const theirs = others.reduce<Revisions>((all, one) => merge(all, one.revisions ?? new Map()), new Map());
    if ([...theirs.keys()].some((id) => !here.has(id))) await takeIn(theirs);
    const { text, waiting } = toWrite(keptRevisions(), folder.looked, personal);
    // Written anew where somebody deleted it, too.
    if (text !== last || !files.some(({ name }) => name === mine)) {
      await place.write(mine, text);
      last = text;
      useSharedFolder.setState({ written: new Date() });
    }
    useSharedFolder.setState({ asks: false, others, waiting, problem: "" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    useSharedFolder.setState({
      problem: `The folder “${folder.handle.name}” could not be used now: it is tried again soon. (${reason})`,
    });
  }
}

/** Reads what partners have, and writes what this browser has, once. Two steps never run at once. */
export function syncFolder(personal: Personal): Promise<void> {
  running ??= step(personal).finally(() => {
    running = null;
  });
  return running;
}

/** Takes up the folder of the last visit. */
export async function resumeFolder(): Promise<void> {
  const folder = await keptFolder();
  if (folder) useSharedFolder.setState({ folder });
  else if (useSharedFolder.getState().folder === null) setSharing(false);
}

/** Begins to share a folder that the person chooses, under a name that partners see. */
export async function shareFolder(who: string): Promise<void> {
  const handle = await pickFolder();
  if (!handle) return;
  const folder = { handle, who, id: newId().slice(0, 8), looked: [] };
  last = "";
  const kept = await keepFolder(folder);
  useSharedFolder.setState({
    ...NOTHING,
    folder,
    forgets: !kept,
  });
  setSharing(true);
}

/** Asks the browser, after a press, to use the folder again. */
export async function askAgain(): Promise<void> {
  const { folder } = useSharedFolder.getState();
  if (folder && (await mayUse(folder.handle, true))) useSharedFolder.setState({ asks: false });
}

/** Shares what waits, as it stands. */
export async function shareAllTheSame(): Promise<void> {
  const { folder } = useSharedFolder.getState();
  if (!folder) return;
  const next = { ...folder, looked: [...forPartners(keptRevisions()).keys()] };
  useSharedFolder.setState({ folder: next });
  await keepFolder(next);
}

/** Ends sharing. The file that was written stays in the folder, for its owner to delete. */
export async function stopSharing(): Promise<void> {
  await forgetFolder();
  setSharing(false);
  useSharedFolder.setState(NOTHING);
}
