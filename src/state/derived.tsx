import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { PRESETS } from "../config/rules";
import type { Answer } from "../model/answer";
import type { Area } from "../model/area";
import { icbLevel } from "../model/codes";
import type { Indicator, IndicatorData } from "../model/indicator";
import { answerOf } from "../stats/answer-of";
import { classify, type Classes } from "../stats/classify";
import type { RuleContext } from "../stats/rule-context";
import { columnsOf, permutedOf } from "../stats/columns-of";
import { scopeOf } from "../stats/scope-of";
import { useAreas, useIndicatorData } from "./atlas";
import { useCatalogue } from "./catalogue";
import { useOverlay, type Overlay } from "./overlay";
import type { Loaded } from "./resources";
import { useRuleContext } from "./rule-context";
import { useView } from "./view-store";

/** What follows from the view: everything on screen reads this one result. */
export interface Derived {
  /** Indices of the MSOAs in scope: the place, the footprint, or England. */
  readonly scope: Int32Array;
  /** Indices of the footprint's MSOAs (England's when none is chosen): the lens "footprint". */
  readonly footprintScope: Int32Array;
  /** The chosen ICB and district, when they are. */
  readonly footprint: Area | null;
  readonly place: Area | null;
  readonly indicator: Indicator;
  readonly data: Loaded<IndicatorData>;
  readonly classification: Classes | null;
  /** A layer of classes that the map shows in place of the indicator: hot spots, clusters, stability. Null: the indicator. */
  readonly overlay: Overlay | null;
  /** The answer to the rule; null while its columns load, so that no number stands beside a rule it does not answer. */
  readonly answer: Answer | null;
  /** The answer, or the last one while a new one's columns load: for the map, whose flags would flicker. */
  readonly drawn: Answer | null;
  readonly context: RuleContext | null;
  /** Why there is no new answer yet. */
  readonly pending: Loaded<unknown>;
}

const DerivedContext = createContext<Derived | null>(null);

/** The derived state. Only below its provider. */
export function useDerived(): Derived {
  const derived = useContext(DerivedContext);
  if (!derived) throw new Error("useDerived is called outside DerivedProvider.");
  return derived;
}

/** Computes the derived state once for the whole page. */
export function DerivedProvider({ children }: { readonly children: ReactNode }) {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const view = useView();
  const { vintage, footprint, place, rule, lens } = view;
  const scope = useMemo(() => scopeOf(areas, vintage, footprint, place), [areas, vintage, footprint, place]);
  const footprintScope = useMemo(() => scopeOf(areas, vintage, footprint, null), [areas, vintage, footprint]);
  const data = useIndicatorData(view.indicator);
  const indicator = catalogue.lookUp(view.indicator);
  const msoas = data.status === "ready" ? data.value.msoa21 : null;
  const classification = useMemo(
    () => (msoas ? classify(indicator, msoas, lens, footprintScope, scope) : null),
    [indicator, msoas, lens, footprintScope, scope],
  );
  const ids = useMemo(() => columnsOf(rule), [rule]);
  const needsNeighbours = JSON.stringify(rule).includes('"hotspot"');
  const permuted = useMemo(() => permutedOf(rule), [rule]);
  const { context, pending } = useRuleContext(ids, footprintScope, needsNeighbours, permuted);
  const fresh = useMemo(() => (context ? answerOf(rule, context, scope) : null), [rule, context, scope]);
  const overlay = useOverlay();
  const [last, setLast] = useState<Answer | null>(null);
  if (fresh && fresh !== last) setLast(fresh);
  const icbs = areas[icbLevel(vintage) === "icb26" ? "icb26s" : "icb24s"];
  const derived: Derived = {
    scope,
    footprintScope,
    footprint: icbs.find((icb) => icb.code === footprint) ?? null,
    place: areas.lads.find((lad) => lad.code === place) ?? null,
    indicator,
    data,
    classification,
    overlay,
    answer: fresh,
    drawn: fresh ?? last,
    context,
    pending,
  };
  return <DerivedContext value={derived}>{children}</DerivedContext>;
}

/** The name of the scope on screen: the place, the footprint or England. */
export function useScopeName(): string {
  const { footprint, place } = useDerived();
  return (place ?? footprint)?.name ?? "England";
}

/** The preset that the current rule is, if it is one unchanged. */
export function usePreset() {
  const rule = JSON.stringify(useView().rule);
  return PRESETS.find((preset) => JSON.stringify(preset.rule) === rule);
}
