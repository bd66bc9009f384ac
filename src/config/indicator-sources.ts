import type { Indicator } from "../model/indicator";

/** Indicators made from more than the one source they name: ids of the others, by how the id begins. */
const ALSO: readonly (readonly [start: string, sources: readonly string[]])[] = [
  ["census_health_", ["census2011-health"]],
  ["left_behind25", ["iod2025"]],
];

/** Ids of the sources whose content an indicator shows, the one it names first. */
export const sourcesOf = (indicator: Pick<Indicator, "id" | "source">): readonly string[] => [
  indicator.source,
  ...ALSO.filter(([start]) => indicator.id.startsWith(start)).flatMap(([, sources]) => sources),
];
