import { useMemo } from "react";
import {
  CLASSES_OF,
  CLUSTER_WORDS,
  ADJUSTMENT_NAMES,
  STATISTIC_NAMES,
  clusterColours,
} from "../config/cluster-words";
import type { Catalogue } from "../model/catalogue";
import { NORMAL_WORDS, sayPermutations } from "../config/permutations";
import { neutralRamp, type Theme } from "../config/palettes";
import { COUNTED_RULES } from "../config/stability";
import { levelPosition, STABILITY_WORDS } from "../config/stability-words";
import { MISSING_CLASS } from "../model/classes";
import type { ClusterAnswer, ClusterQuestion } from "../stats/cluster";
import type { Stability } from "../stats/stability";
import { useCatalogue } from "./catalogue";
import { CLUSTER_OPTION, LAYER_OPTION, useClusterRuns, useFinishedCluster } from "./cluster-run";
import { usePlanDrawing } from "./plan-drawing";
import { useFinishedStability, useStabilityRuns } from "./stability-run";
import { changeView, useViewStore } from "./view-store";

/** A layer of named classes that the map and its key show in place of the indicator. */
export interface Overlay {
  readonly id: "stability" | "gi-star" | "local-moran" | "plan";
  readonly title: string;
  /** What is classed, over what, by which settings, in words. */
  readonly units: string;
  /** Names of the classes, in the order of their numbers. */
  readonly labels: readonly string[];
  readonly colours: Readonly<Record<Theme, readonly string[]>>;
  /** Class of every MSOA of England; MISSING_CLASS where there is none. */
  readonly classes: Uint8Array;
  /** Where one colour stands for several: to which of them every MSOA belongs (-1: none), and their names. */
  readonly parts?: { readonly of: Int32Array; readonly names: readonly string[] };
  /** Indicators that it speaks of, for the attribution. */
  readonly indicators: readonly string[];
}

/** How p is made and adjusted, in words. */
export const sayMethod = ({ permutations, seed, adjust, level }: ClusterQuestion): string =>
  [
    permutations === 0 ? `p by ${NORMAL_WORDS}` : sayPermutations({ rounds: permutations, seed }),
    adjust === "none" ? "not adjusted for many tests" : ADJUSTMENT_NAMES[adjust],
    `${Number((level * 100).toFixed(3))}% level`,
  ].join(", ");

/** The layer of a finished run of spatial statistics. */
export function clusterOverlay({ question, classes }: ClusterAnswer, catalogue: Catalogue): Overlay {
  const order = CLASSES_OF[question.statistic].filter((one) => one !== "no data");
  const indicator = catalogue.lookUp(question.indicator);
  return {
    id: question.statistic,
    title: `${STATISTIC_NAMES[question.statistic]}: ${indicator.name}`,
    units: `Unusual clusters · ${indicator.period} · MSOA · ${sayMethod(question)}`,
    labels: order.map((one) => CLUSTER_WORDS[one].name),
    colours: {
      light: clusterColours(question.statistic, "light"),
      dark: clusterColours(question.statistic, "dark"),
    },
    classes: Uint8Array.from(classes, (one) => (one === "no data" ? MISSING_CLASS : order.indexOf(one))),
    indicators: [question.indicator],
  };
}

/** The layer of stability under the grid of rules. */
export function stabilityOverlay({ level }: Pick<Stability, "level">): Overlay {
  const unknown = levelPosition("unknown");
  const known = STABILITY_WORDS.slice(0, unknown);
  return {
    id: "stability",
    title: "Stability: how many definitions flag the area",
    units: `Share of ${COUNTED_RULES} published rules, each family the same · IMD 2025 · MSOA`,
    labels: known.map(({ name }) => name),
    colours: { light: neutralRamp(known.length, "light"), dark: neutralRamp(known.length, "dark") },
    classes: level.map((one) => (one === unknown ? MISSING_CLASS : one)),
    indicators: ["imd25_average_score"],
  };
}

/** The layer that the view asks for, once it is worked out; and the runs that it needs. Called once, for the whole page. */
export function useOverlay(): Overlay | null {
  const layer = useViewStore((store) => store.view.options[LAYER_OPTION] ?? "");
  const text = useViewStore((store) => store.view.options[CLUSTER_OPTION] ?? "");
  const catalogue = useCatalogue();
  useClusterRuns();
  useStabilityRuns();
  const run = useFinishedCluster();
  const stability = useFinishedStability();
  const { drawing } = usePlanDrawing();
  return useMemo(() => {
    if (layer === "plan") return drawing && { id: "plan", ...drawing.fill, indicators: [] };
    if (layer === "stability") return stability && stabilityOverlay(stability);
    if (run?.text !== text || run.answer.question.statistic !== layer) return null;
    return clusterOverlay(run.answer, catalogue);
  }, [catalogue, layer, text, run, stability, drawing]);
}

/** The options of the view without its layer. */
const withoutLayer = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(useViewStore.getState().view.options).filter(([key]) => key !== LAYER_OPTION),
  );

/** Puts a layer on the map in place of the indicator, or takes it off (null). */
export const showLayer = (layer: Overlay["id"] | null): void =>
  changeView({ options: { ...withoutLayer(), ...(layer === null ? {} : { [LAYER_OPTION]: layer }) } });

/** Puts an indicator on the map, and takes a layer of classes off it. */
export const chooseMeasure = (indicator: string): void => changeView({ indicator, options: withoutLayer() });
