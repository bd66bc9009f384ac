import type { Indicator } from "../model/indicator";

const SINCE_2015 = ["imd-editions-2015-2019", "lookup-lsoa11-lsoa21", "population-mid2019"];
const SINCE_2004 = ["imd-editions-2004-2010", ...SINCE_2015, "lookup-lsoa01-lsoa11"];

/** Indicators made from more than the one source they name: ids of the others, by how the id begins, the first that fits. */
const ALSO: readonly (readonly [start: string, sources: readonly string[]])[] = [
  ["census_health_", ["census2011-health"]],
  ["census_hh_deprived_", ["census2011-household-deprivation", "lookup-lsoa11-lsoa21"]],
  ["census11_hh_deprived_", ["lookup-lsoa11-lsoa21"]],
  ["km_", ["centroids-lsoa21"]],
  ["income_net_", ["census2021-household-deprivation"]],
  ["left_behind25", ["iod2025"]],
  ["imd_editions_", SINCE_2004],
  ["imd_flagged_", SINCE_2004],
  ["imd_moved_2004", SINCE_2004],
  ["imd_moved_2007", SINCE_2004],
  ["imd_moved_2010", SINCE_2004],
  ["imd_moved_", SINCE_2015],
];

/** Ids of the sources whose content an indicator shows, the one it names first. */
export const sourcesOf = (indicator: Pick<Indicator, "id" | "source">): readonly string[] => [
  indicator.source,
  ...(ALSO.find(([start]) => indicator.id.startsWith(start))?.[1] ?? []),
];
