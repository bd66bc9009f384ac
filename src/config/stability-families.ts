/** A family of the grid: rules that look at the same side of deprivation, among the same areas. */
interface StabilityFamily {
  readonly id: string;
  readonly name: string;
  /** The areas that its ranks are taken among; shares, extent and hot spots do not ask. */
  readonly against: "England" | "the area’s own ICB";
  /** Whether it is part of the figure, each family counting the same. The others are shown beside it. */
  readonly counts: boolean;
}

/** Rules on the share of people and of small areas, on extent, on scores, on hot spots: the figure. One small area and the own ICB: apart. */
export const STABILITY_FAMILIES = [
  { id: "share", name: "Share of people or of small areas", against: "England", counts: true },
  { id: "extent", name: "Extent", against: "England", counts: true },
  { id: "score", name: "Average scores and rank", against: "England", counts: true },
  { id: "hot-spot", name: "Hot spot", against: "England", counts: true },
  { id: "one-small-area", name: "One small area, the most deprived", against: "England", counts: false },
  { id: "score-own", name: "Average scores and rank", against: "the area’s own ICB", counts: false },
  {
    id: "one-small-area-own",
    name: "One small area, the most deprived",
    against: "the area’s own ICB",
    counts: false,
  },
] as const satisfies readonly StabilityFamily[];

export type FamilyId = (typeof STABILITY_FAMILIES)[number]["id"];
