import { create } from "zustand";
import { DEFAULT_INDICATOR } from "../config/indicators";
import { DEFAULT_RULE } from "../config/rules";
import type { Rule } from "../model/rule";
import type { ListState, View } from "../model/view";

export const DEFAULT_LIST: ListState = {
  text: "",
  show: "all",
  since: "any",
  sort: "imd25_average_score",
  descending: true,
};

export const DEFAULT_VIEW: View = {
  vintage: "2026",
  footprint: null,
  place: null,
  indicator: DEFAULT_INDICATOR,
  lens: "england",
  rule: DEFAULT_RULE,
  selection: [],
  panel: "summary",
  list: DEFAULT_LIST,
  camera: null,
  options: {},
};

interface ViewStore {
  readonly view: View;
  /** Rules before and after the current one, for undo and redo. */
  readonly past: readonly Rule[];
  readonly future: readonly Rule[];
  /** True when the last change belongs in a new history entry; false for typing and panning. */
  readonly push: boolean;
  /** Changes parts of the view. `replace` keeps the history entry (typing, panning). */
  readonly change: (patch: Partial<View>, how?: "push" | "replace") => void;
  readonly setRule: (rule: Rule, how?: "push" | "replace") => void;
  readonly undoRule: () => void;
  readonly redoRule: () => void;
}

const sameRule = (a: Rule, b: Rule): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The one owner of the view. Components read it by selectors; the app keeps it and the URL alike. */
export const useViewStore = create<ViewStore>()((set, get) => ({
  view: DEFAULT_VIEW,
  past: [],
  future: [],
  push: false,
  change: (patch, how = "push") => {
    const view = { ...get().view, ...patch };
    const { home, ...options } = view.options;
    // Another board or district is no longer the neighbourhood that was in view.
    const leaves = home && !patch.options && ("footprint" in patch || "place" in patch || "vintage" in patch);
    set({ view: leaves ? { ...view, options } : view, push: how === "push" });
  },
  setRule: (rule, how = "push") => {
    const { view, past } = get();
    if (sameRule(rule, view.rule)) return;
    // A drag of a slider is one step: only its first change remembers the rule before it.
    const remembered = how === "push" ? [...past, view.rule].slice(-50) : past;
    set({ view: { ...view, rule }, past: remembered, future: [], push: how === "push" });
  },
  undoRule: () => {
    const { view, past, future } = get();
    const rule = past.at(-1);
    if (rule)
      set({ view: { ...view, rule }, past: past.slice(0, -1), future: [view.rule, ...future], push: true });
  },
  redoRule: () => {
    const { view, past, future } = get();
    const rule = future[0];
    if (rule)
      set({ view: { ...view, rule }, past: [...past, view.rule], future: future.slice(1), push: true });
  },
}));

/** The current view. */
export const useView = (): View => useViewStore((store) => store.view);

/** Changes parts of the view. */
export const changeView = (patch: Partial<View>, how?: "push" | "replace"): void =>
  useViewStore.getState().change(patch, how);

/** One of few choices of a panel, kept in the URL; a value that a link made up falls back too. */
export function useChoice<T extends string>(
  key: string,
  choices: readonly { readonly value: T }[],
  fallback: T,
): [T, (value: T) => void] {
  const [asked, setAsked] = useOption(key, fallback);
  return [choices.find(({ value }) => value === asked)?.value ?? fallback, setAsked];
}

/**
 * One choice of a panel, kept in the URL; `fallback` is its value when the URL says nothing. What is typed is a "replace":
 * Back does not take it away letter by letter.
 */
export function useOption(
  key: string,
  fallback: string,
  how: "push" | "replace" = "push",
): [string, (value: string) => void] {
  const value = useViewStore((store) => store.view.options[key] ?? fallback);
  const setValue = (next: string): void => {
    const others = Object.entries(useViewStore.getState().view.options).filter(([other]) => other !== key);
    changeView({ options: Object.fromEntries(next === fallback ? others : [...others, [key, next]]) }, how);
  };
  return [value, setValue];
}
