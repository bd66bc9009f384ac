/** What local spatial statistics say of an area. Local Moran's I gives quadrants, Gi* hot and cold spots. */
export const CLUSTER_CLASSES = [
  "not significant",
  "high-high",
  "low-low",
  "high-low",
  "low-high",
  "hot spot",
  "cold spot",
  "no neighbours",
  "no data",
] as const;
export type ClusterClass = (typeof CLUSTER_CLASSES)[number];

export const CLUSTER_STATISTICS = ["gi-star", "local-moran"] as const;
export type ClusterStatistic = (typeof CLUSTER_STATISTICS)[number];

/** How p-values are adjusted for testing thousands of areas at once. */
export const ADJUSTMENTS = ["bh", "none", "bonferroni"] as const;
export type Adjustment = (typeof ADJUSTMENTS)[number];
