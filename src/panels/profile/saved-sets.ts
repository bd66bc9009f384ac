import { createStore, del, entries, set } from "idb-keyval";

/** A set of areas that a person keeps under a name, in this browser only. */
export interface SavedSet {
  readonly name: string;
  readonly codes: readonly string[];
}

const store = () => createStore("hyperlocal-sets", "sets");

/** Every saved set, by name. Rejects when this browser keeps nothing (private windows). */
export async function listSets(): Promise<SavedSet[]> {
  const all = await entries<string, readonly string[]>(store());
  return all.map(([name, codes]) => ({ name, codes })).sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** Saves a set; one of the same name is replaced. */
export const saveSet = ({ name, codes }: SavedSet): Promise<void> => set(name, codes, store());

/** Forgets a set. */
export const dropSet = (name: string): Promise<void> => del(name, store());
