import type { Adjustment, ClusterClass, ClusterStatistic } from "../model/cluster";
import type { Theme } from "./palettes";

/** Classes of each statistic in the order of keys and lists. Words follow docs/methods.md: an unusual cluster, nothing proved. */
export const CLASSES_OF: Readonly<Record<ClusterStatistic, readonly ClusterClass[]>> = {
  "gi-star": ["hot spot", "cold spot", "not significant", "no neighbours", "no data"],
  "local-moran": [
    "high-high",
    "low-low",
    "high-low",
    "low-high",
    "not significant",
    "no neighbours",
    "no data",
  ],
};

export const STATISTIC_NAMES: Readonly<Record<ClusterStatistic, string>> = {
  "gi-star": "Gi* hot and cold spots",
  "local-moran": "Local Moran’s I clusters",
};

/** A class as it is named in keys and lists, and what it says of an area. */
export const CLUSTER_WORDS: Readonly<Record<ClusterClass, { readonly name: string; readonly says: string }>> =
  {
    "hot spot": {
      name: "Hot spot",
      says: "the area and its neighbours together are an unusual cluster of high values",
    },
    "cold spot": {
      name: "Cold spot",
      says: "the area and its neighbours together are an unusual cluster of low values",
    },
    "high-high": { name: "High among high", says: "a high value, in an unusual cluster of high values" },
    "low-low": { name: "Low among low", says: "a low value, in an unusual cluster of low values" },
    "high-low": {
      name: "High among low",
      says: "a high value that stands out from unusually low neighbours",
    },
    "low-high": {
      name: "Low among high",
      says: "a low value that stands out from unusually high neighbours",
    },
    "not significant": {
      name: "Nothing unusual",
      says: "the values around it are no more alike than chance would make them",
    },
    "no neighbours": { name: "No neighbours", says: "an island: no class can be given" },
    "no data": { name: "No data", says: "left out, of its neighbours’ sums as well" },
  };

export const ADJUSTMENT_NAMES: Readonly<Record<Adjustment, string>> = {
  bh: "Benjamini-Hochberg",
  none: "None",
  bonferroni: "Bonferroni",
};

const LIGHT: Readonly<Partial<Record<ClusterClass, string>>> = {
  "hot spot": "#b2182b",
  "cold spot": "#2166ac",
  "high-high": "#b2182b",
  "low-low": "#2166ac",
  "high-low": "#f19eac",
  "low-high": "#9cc5e8",
  "not significant": "#e8e6e1",
};
const DARK: Readonly<Partial<Record<ClusterClass, string>>> = {
  "hot spot": "#d6455f",
  "cold spot": "#3f86d0",
  "high-high": "#d6455f",
  "low-low": "#3f86d0",
  "high-low": "#f6c1cb",
  "low-high": "#bcdaf5",
  "not significant": "#2e363d",
};

/** Colours of a statistic's classes in their order: red high, blue low, told apart by lightness from what stands out. */
export const clusterColours = (statistic: ClusterStatistic, theme: Theme): readonly string[] =>
  CLASSES_OF[statistic].map(
    (one) => (theme === "light" ? LIGHT : DARK)[one] ?? (theme === "light" ? "#a39f97" : "#646b71"),
  );
