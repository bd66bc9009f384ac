import { useMemo } from "react";
import { attributionOf } from "../readings/export/attribution";
import { useSources } from "../state/atlas";
import { useDerived } from "../state/derived";
import { lsoaDetailOf } from "../state/lsoa-detail";

/** The acknowledgements of what is on the map now; empty until the list of sources has come. */
export function useAttribution(): readonly string[] {
  const sources = useSources();
  const { indicator, overlay, context, footprint } = useDerived();
  return useMemo(() => {
    if (sources.status !== "ready") return [];
    return attributionOf(sources.value, {
      indicator,
      ruleIndicators: [...(overlay?.indicators ?? []), ...(context?.columns.keys() ?? [])],
      lsoas: footprint !== null && lsoaDetailOf(indicator) !== "none",
      bigLocal: true,
      places: true,
    });
  }, [sources, indicator, overlay, context, footprint]);
}
