import { useMemo } from "react";
import { indicatorOf } from "../config/indicators";
import { sourcesOf } from "../config/indicator-sources";
import type { Source } from "../data";
import type { Indicator } from "../model/indicator";
import { useSources } from "./atlas";
import { useDerived } from "./derived";
import { lsoaDetailOf } from "./lsoa-detail";

/** What a picture shows, as far as its sources go. */
export interface Shown {
  readonly indicator: Pick<Indicator, "id" | "source">;
  /** Indicators that decide flags or pockets drawn on it. */
  readonly ruleIndicators: readonly string[];
  /** A footprint's detail, with its LSOAs by IMD decile or value. */
  readonly lsoas: boolean;
  readonly bigLocal: boolean;
  readonly places: boolean;
}

/** "A; B" and "A" share A: lines are taken apart where they are plain sums of acknowledgements. */
const parts = (line: string): readonly string[] => line.split(/; (?=Contains |Source: )/);

/**
 * The acknowledgements that a picture must carry, each once: the shown indicator's first, then those of the rule, the
 * boundaries, the names, and whatever else is drawn. Pure. Ids without a source in the list are left out.
 */
export function attributionOf(sources: readonly Source[], shown: Shown): readonly string[] {
  const ids = [
    ...sourcesOf(shown.indicator),
    ...shown.ruleIndicators.flatMap((id) => sourcesOf(indicatorOf(id))),
    "boundaries-msoa21",
    "msoa21-names",
    ...(shown.lsoas ? ["boundaries-lsoa21", "iod2025"] : []),
    ...(shown.places ? ["places"] : []),
    ...(shown.bigLocal ? ["big-local"] : []),
  ];
  const lines = ids.flatMap((id) => parts(sources.find((source) => source.id === id)?.attribution ?? ""));
  return [...new Set(lines.filter((line) => line !== ""))];
}

/** The acknowledgements of what is on the map now; empty until the list of sources has come. */
export function useAttribution(): readonly string[] {
  const sources = useSources();
  const { indicator, context, footprint } = useDerived();
  return useMemo(() => {
    if (sources.status !== "ready") return [];
    return attributionOf(sources.value, {
      indicator,
      ruleIndicators: context ? [...context.columns.keys()] : [],
      lsoas: footprint !== null && lsoaDetailOf(indicator) !== "none",
      bigLocal: true,
      places: true,
    });
  }, [sources, indicator, context, footprint]);
}
