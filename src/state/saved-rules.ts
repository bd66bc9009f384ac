import { create } from "zustand";
import { mayBeAsked } from "../config/catalogue";
import { checkRule } from "../config/rule-json";
import type { Rule } from "../model/rule";

/** A rule kept under a name in this browser only. */
export interface SavedRule {
  readonly name: string;
  readonly rule: Rule;
}

const KEY = "hyperlocal.rules";
/** Reads saved rules from text; those that are no longer sound are left out. Pure; never throws. */
export function readSaved(text: string | null): SavedRule[] {
  try {
    const all: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(all)) return [];
    return (all as unknown[]).flatMap((one) => {
      const { name, rule } = (one ?? {}) as { name?: unknown; rule?: unknown };
      const checked = checkRule(rule, mayBeAsked);
      return typeof name === "string" && name !== "" && checked.rule ? [{ name, rule: checked.rule }] : [];
    });
  } catch {
    return [];
  }
}

/** The list with a rule under a name: one of the same name is replaced. By name. */
export const withSaved = (list: readonly SavedRule[], one: SavedRule): SavedRule[] =>
  [...list.filter(({ name }) => name !== one.name), one].sort((a, b) =>
    a.name.localeCompare(b.name, "en-GB"),
  );

interface SavedStore {
  readonly rules: readonly SavedRule[];
  /** Why the last change was not kept, in words; "" when it was. */
  readonly problem: string;
}

function fromBrowser(): SavedRule[] {
  try {
    return readSaved(window.localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

const useStore = create<SavedStore>()(() => ({ rules: fromBrowser(), problem: "" }));

/** The rules saved in this browser, by name. */
export const useSavedRules = (): SavedStore => useStore();

function keep(rules: readonly SavedRule[]): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(rules));
    useStore.setState({ rules, problem: "" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    useStore.setState({ rules, problem: `This browser will forget it when the page closes: ${reason}` });
  }
}

/** Keeps a rule under a name; a rule of the same name is replaced. */
export const saveRule = (name: string, rule: Rule): void =>
  keep(withSaved(useStore.getState().rules, { name, rule }));

/** Forgets the rule of a name. */
export const forgetRule = (name: string): void =>
  keep(useStore.getState().rules.filter((one) => one.name !== name));
