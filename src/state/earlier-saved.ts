import { createStore, delMany, entries, keys, setMany } from "idb-keyval";
import { mayBeAsked } from "../config/catalogue";
import { checkRule } from "../config/rule-json";
import { MOST_SAVED_NAME } from "../workspace/saved/saved-name";
import type { SavedRule } from "../workspace/saved/saved-rule";
import { readSavedSet, type SavedSet } from "../workspace/saved/saved-set";
import { takenUp } from "../workspace/saved/take-up";
import { sha256Of } from "../workspace/sha256";
import type { Revisions } from "../workspace/revision";
import { RULES_KEY } from "./earlier-places";
import { HERE, nameIn } from "./this-workspace";
import { takeIn } from "./workspace";
import { listNow } from "./workspace-list";

/** What is kept in an earlier place: what can be taken up, and what stays because it is not sound. */
interface Earlier<T> {
  readonly sound: readonly T[];
  readonly stays: readonly unknown[];
}

/** Reads saved rules as earlier versions kept them. Never throws. */
export function earlierRules(text: string | null): Earlier<SavedRule> {
  let all: unknown = [];
  try {
    all = JSON.parse(text ?? "[]");
  } catch {
    // Text that is no JSON never was a list of rules.
  }
  const read = (Array.isArray(all) ? (all as unknown[]) : []).map((one) => {
    const { name, rule } = (one ?? {}) as { readonly name?: unknown; readonly rule?: unknown };
    const checked = checkRule(rule, mayBeAsked).rule;
    const sound = typeof name === "string" && name.trim() !== "" && checked !== undefined;
    return { one, taken: sound ? { name: name.slice(0, MOST_SAVED_NAME), rule: checked } : undefined };
  });
  return {
    sound: read.flatMap(({ taken }) => taken ?? []),
    stays: read.flatMap(({ one, taken }) => (taken ? [] : [one])),
  };
}

/** Reads saved sets as earlier versions kept them: the name, and codes in the order in which they were picked. */
export function earlierSets(all: readonly (readonly [unknown, unknown])[]): Earlier<SavedSet> {
  const read = all.map((one) => {
    const [name, codes] = one;
    const areas = Array.isArray(codes) ? [...new Set(codes as unknown[])] : [];
    return { one, taken: readSavedSet({ name: String(name).slice(0, MOST_SAVED_NAME), areas }) };
  });
  return {
    sound: read.flatMap(({ taken }) => taken ?? []),
    stays: read.flatMap(({ one, taken }) => (taken ? [] : [one])),
  };
}

/** Writes into a workspace that is not open here, and tells the tabs that have it open. What is there stays as it is. */
async function putInto(id: string, taken: Revisions): Promise<void> {
  const name = nameIn("hyperlocal-workspace", id);
  const store = createStore(name, "revisions");
  const there = new Set(await keys<string>(store));
  await setMany(
    [...taken].filter(([one]) => !there.has(one)),
    store,
  );
  const tabs = new BroadcastChannel(name);
  tabs.postMessage("written");
  tabs.close();
}

/**
 * Makes rules and sets that earlier versions kept apart, for all workspaces of this browser, records of every one of them, those that can be
 * brought back too. The earlier place is let go of only when all have them; killed before, it is done again, which changes nothing.
 */
export async function takeUpEarlier(): Promise<void> {
  const text = localStorage.getItem(RULES_KEY);
  const store = createStore("hyperlocal-sets", "sets");
  const kept = await entries<string, unknown>(store);
  const [rules, sets] = [earlierRules(text), earlierSets(kept)];
  const taken = takenUp(rules.sound, sets.sound, new Date(), sha256Of);
  if (taken.size > 0) {
    if (!(await takeIn(taken))) return;
    for (const { id } of listNow().all) if (id !== HERE) await putInto(id, taken);
  }
  // What another tab of an earlier version wrote meanwhile is taken up at the next visit.
  if (localStorage.getItem(RULES_KEY) === text && text !== null) {
    if (rules.stays.length === 0) localStorage.removeItem(RULES_KEY);
    else localStorage.setItem(RULES_KEY, JSON.stringify(rules.stays));
  }
  const stays = new Set(sets.stays);
  await delMany(
    kept.filter((one) => !stays.has(one)).map(([name]) => name),
    store,
  );
}
