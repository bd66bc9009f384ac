import { createStore, delMany, setMany, values } from "idb-keyval";
import { create } from "zustand";
import { carrierNow, ONE_FILE, type Source } from "../data";
import type { Catalogue } from "../model/catalogue";
import { begin, follow } from "../workspace/change";
import { forgotten } from "../workspace/forget-deleted";
import { merge } from "../workspace/merge";
import type { OwnFigures } from "../workspace/own/own-figures";
import type { RecordKind, Revision, Revisions } from "../workspace/revision";
import { shownVersion, type Standing } from "../workspace/standing";
import { catalogueWith, ownRecords, sameOwn, sourcesWith, type OwnRecord } from "./own-records";
import { SHIPPED_HERE } from "./not-here";
import { lettingGo } from "./letting-go";
import { notePending, pendingWrites, settlePending } from "./pending-writes";
import { nameHere } from "./this-workspace";
import { noteChange } from "./work-changes";

/** What people bring, on this machine only: the fourth owner of state. The browser's database holds every revision under its id. */
interface WorkspaceStore {
  readonly revisions: Revisions;
  /** Those of `revisions` that a page of one file brought and this browser does not keep: shown, and kept once a person takes them in. */
  readonly carried: Revisions;
  readonly own: readonly OwnRecord[];
  readonly catalogue: Catalogue;
  readonly sources: readonly Source[];
  /** Why the last change was not kept, in words; "" when it was. */
  readonly problem: string;
}

const EMPTY: Revisions = new Map();
export const useWorkspace = create<WorkspaceStore>()(() => ({
  ...{ revisions: EMPTY, carried: EMPTY, own: [], catalogue: SHIPPED_HERE, sources: [], problem: "" },
}));

/** Takes the word of a change that was not kept off the page. */
export const forgetProblem = (): void => useWorkspace.setState({ problem: "" });

const database = () => lettingGo(createStore(nameHere("hyperlocal-workspace"), "revisions"));

/** How long the database may take before the page says so, in milliseconds. */
export const PATIENCE = 4_000;
/** A tab of an older version may hold it, or another program of the browser delete it: then it neither answers nor fails. */
const BLOCKED =
  "This browser’s database does not answer: another tab of this site may hold it. Close the other tabs. What you write is kept meanwhile. A table that you add now may be lost: keep its file.";

/** Says that the database does not answer while `work` waits for it, and takes the word off once it does. */
async function patiently<T>(work: Promise<T>): Promise<T> {
  const late = setTimeout(() => useWorkspace.setState({ problem: BLOCKED }), PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(late);
    if (useWorkspace.getState().problem === BLOCKED) forgetProblem();
  }
}

/** Tells the other tabs of this browser that there is something new to read. */
const tabs =
  typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(nameHere("hyperlocal-workspace"));

/** Takes up what there is now. The catalogue stays the same object where no own figures changed: all that follows from it stays too. */
function show(revisions: Revisions): void {
  if (sameOwn(useWorkspace.getState().revisions, revisions)) {
    useWorkspace.setState({ revisions });
    return;
  }
  const own = ownRecords(revisions);
  useWorkspace.setState({ revisions, own, catalogue: catalogueWith(own), sources: sourcesWith(own) });
}

async function readAll(): Promise<Revisions> {
  const all = await values<Revision>(database());
  return new Map(all.map((one) => [one.id, one]));
}

/** What is here of a person's own: all that is shown, without what a page of one file brought. */
export function keptRevisions(): Revisions {
  const { revisions, carried } = useWorkspace.getState();
  return carried.size === 0 ? revisions : new Map([...revisions].filter(([id]) => !carried.has(id)));
}

/** Reads what this browser keeps, and lets go of what was deleted more than 30 days ago. A browser that keeps nothing starts empty. */
export async function loadWorkspace(): Promise<void> {
  let here = EMPTY;
  try {
    const pending = pendingWrites();
    // At once: the database may not answer for long.
    if (pending.length > 0)
      show(merge(useWorkspace.getState().revisions, new Map(pending.map((one) => [one.id, one]))));
    const all = await patiently(readAll());
    const old = new Set(forgotten(all, new Date()));
    if (old.size > 0) await delMany([...old], database());
    const kept = new Map([...all].filter(([id]) => !old.has(id)));
    here = kept;
    if (kept.size > 0) show(merge(useWorkspace.getState().revisions, kept));
    await write(pending.filter(({ id }) => !all.has(id)));
  } catch {
    // Private windows may refuse: what is added then is kept until the page closes, and `keep` says so.
  }
  if (ONE_FILE) await showCarried(here);
}

let carriedOnce: Promise<Revisions> | null = null;

/** The workspace that a page of one file carries; empty where it carries none. It was judged when the file was made. */
async function readCarried(): Promise<Revisions> {
  const text = await carrierNow().part("workspace");
  if (!text) return EMPTY;
  const { readWorkspace } = await import("../workspace/file/read-file");
  return readWorkspace(new TextDecoder().decode(text));
}

/** Shows what a page of one file carries beside what is `here` in the database, and writes none of it: a browser may keep one database for all files of a disk. */
async function showCarried(here: Revisions): Promise<void> {
  try {
    const theirs = await (carriedOnce ??= readCarried());
    const carried = new Map([...theirs].filter(([id]) => !here.has(id)));
    useWorkspace.setState({ carried });
    if (carried.size > 0) show(merge(useWorkspace.getState().revisions, carried));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    useWorkspace.setState({ problem: `What was added to this file could not be read. ${reason}` });
  }
}

if (tabs) tabs.onmessage = () => void loadWorkspace();

/** Takes up a revision at once, and writes it: one write that is there whole or not at all. Whether the browser kept it. */
function keep(one: Revision): Promise<boolean> {
  show(new Map([...useWorkspace.getState().revisions, [one.id, one]]));
  return write([one]);
}

/** Writes revisions to the browser's database, all or none. Whether they are kept; if not, the page says why. */
async function write(all: readonly Revision[]): Promise<boolean> {
  if (all.length === 0) return true;
  notePending(all);
  try {
    await patiently(
      setMany(
        all.map((one) => [one.id, one]),
        database(),
      ),
    );
    useWorkspace.setState({ problem: "" });
    tabs?.postMessage("written");
    // Asks the browser not to clear it when it runs short of room; it may say no.
    if ("storage" in navigator) void navigator.storage.persist();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    useWorkspace.setState({
      problem: `This browser could not keep what you added and will forget it when the page closes. Save it to a file under “Your own figures”. (${reason})`,
    });
    return false;
  } finally {
    settlePending(all);
  }
}

/** Takes in a partner's workspace: every revision that is not here yet, in one write. Whether they are kept. */
export async function takeIn(theirs: Revisions): Promise<boolean> {
  const mine = keptRevisions();
  const all = merge(mine, theirs);
  show(merge(useWorkspace.getState().revisions, theirs));
  const kept = await write([...all.values()].filter((one) => mine.get(one.id) !== one));
  const { carried } = useWorkspace.getState();
  if (kept && carried.size > 0)
    useWorkspace.setState({ carried: new Map([...carried].filter(([id]) => !theirs.has(id))) });
  return kept;
}

/** Begins a record: its first state. */
export function addRecord(kind: RecordKind, id: string, content: unknown): Promise<boolean> {
  noteChange({ record: id, kind, before: null, after: content });
  return keep(begin(kind, id, content, new Date()));
}

/** Gives a record its next state without a note for undo: an undo is no step of its own. */
export const followRecord = (standing: Standing, content: unknown): Promise<boolean> =>
  keep(follow(standing, content, new Date()));

function change(standing: Standing, over: Standing, content: unknown): Promise<boolean> {
  const { record, kind } = standing;
  noteChange({ record, kind, before: shownVersion(standing)?.content ?? null, after: content });
  return followRecord(over, content);
}

/**
 * Gives a record its next state; null deletes it, and for 30 days it can be brought back. Where two versions stand side by side, a change
 * takes the place of the one that is shown: the other stands until somebody chooses.
 */
export function changeRecord(standing: Standing, content: unknown): Promise<boolean> {
  const shown = shownVersion(standing);
  const edit = content !== null && shown !== undefined && shown.content !== null;
  return change(standing, edit ? { ...standing, versions: [shown] } : standing, content);
}

/** Chooses one of the versions that stand side by side: it takes the place of all. */
export const chooseVersion = (standing: Standing, version: Revision): Promise<boolean> =>
  change(standing, standing, version.content);

/** Says why something was not kept. */
export function refuse(problem: string): Promise<boolean> {
  useWorkspace.setState({ problem });
  return Promise.resolve(false);
}

/** Adds own figures under an id. */
export const addOwn = (id: string, figures: OwnFigures): Promise<boolean> => addRecord("own", id, figures);

/** Puts own figures away; for 30 days they can be brought back. */
export const deleteOwn = ({ standing }: OwnRecord): Promise<boolean> => changeRecord(standing, null);

/** Brings deleted own figures back as they were. */
export const bringBackOwn = ({ standing, figures }: OwnRecord): Promise<boolean> =>
  changeRecord(standing, figures);
