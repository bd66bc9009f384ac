import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { PRESETS } from "../config/rules";
import type { Answer } from "../model/answer";
import type { IndicatorData } from "../model/indicator";
import type { Classes } from "../stats/classify";
import { columnsOf, permutedOf } from "../stats/columns-of";
import { deriver, needsNeighbours, type Said } from "../stats/derive";
import { useAreas, useIndicatorData } from "./atlas";
import { useCatalogue } from "./catalogue";
import { useOverlay, type Overlay } from "./overlay";
import { homeAsked, useHomes } from "./home";
import type { Loaded } from "./resources";
import { useRuleData } from "./rule-context";
import { useView } from "./view-store";

/** What follows from the view, with what is only the page's: everything on screen reads this one result. */
export interface Derived extends Omit<Said, "classes"> {
  readonly data: Loaded<IndicatorData>;
  readonly classification: Classes | null;
  /** A layer of classes that the map shows in place of the indicator: hot spots, clusters, stability. Null: the indicator. */
  readonly overlay: Overlay | null;
  /** The answer, or the last one while a new one's columns load: for the map, whose flags would flicker. */
  readonly drawn: Answer | null;
  /** Why there is no new answer yet. */
  readonly pending: Loaded<unknown>;
}

const LOADING: Loaded<unknown> = { status: "loading" };
const DerivedContext = createContext<Derived | null>(null);

/** The derived state. Only below its provider. */
export function useDerived(): Derived {
  const derived = useContext(DerivedContext);
  if (!derived) throw new Error("useDerived is called outside DerivedProvider.");
  return derived;
}

/** Keeps the derived state of the whole page: asks for what it needs, and derives it of what has come. */
export function DerivedProvider({ children }: { readonly children: ReactNode }) {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const view = useView();
  const [derive] = useState(deriver);
  const data = useIndicatorData(view.indicator);
  const ids = useMemo(() => columnsOf(view.rule), [view.rule]);
  const permutedIds = useMemo(() => permutedOf(view.rule), [view.rule]);
  const loaded = useRuleData(ids, needsNeighbours(view.rule), permutedIds);
  const columns = new Map(loaded.columns);
  if (data.status === "ready") columns.set(view.indicator, data.value.msoa21);
  const homes = useHomes();
  const wanted = homeAsked(view.options);
  // No answer of a wider place stands in for that of a neighbourhood which is still looked for.
  const looks = wanted !== "" && homes.asked !== wanted;
  const within = wanted === "" || looks ? null : homes.home;
  const { classes, answer: found, ...said } = derive({ areas, ...loaded, columns }, catalogue, view, within);
  const answer = looks ? null : found;
  const overlay = useOverlay();
  const [last, setLast] = useState<Answer | null>(null);
  if (answer && answer !== last) setLast(answer);
  const derived: Derived = {
    ...said,
    data,
    classification: classes,
    overlay,
    answer,
    drawn: answer ?? last,
    pending: looks ? LOADING : loaded.pending,
  };
  return <DerivedContext value={derived}>{children}</DerivedContext>;
}

/** The name of the scope on screen: the neighbourhood or place, the footprint or England. */
export function useScopeName(): string {
  const { footprint, place } = useDerived();
  return (place ?? footprint)?.name ?? "England";
}

/** The preset that the current rule is, if it is one unchanged. */
export function usePreset() {
  const rule = JSON.stringify(useView().rule);
  return PRESETS.find((preset) => JSON.stringify(preset.rule) === rule);
}
