import { useMemo } from "react";
import { attributionOf } from "../readings/export/attribution";
import { useCatalogue } from "../state/catalogue";
import { useAdditions } from "../state/additions";
import { useAttributions } from "../state/atlas";
import { useDerived } from "../state/derived";
import { useLsoasDrawn } from "../state/map-zoom";
import { lsoaDetailOf } from "../state/lsoa-detail";

/** The acknowledgements of what is on the map now; empty until the list of sources has come. */
export function useAttribution(): readonly string[] {
  const sources = useAttributions();
  const catalogue = useCatalogue();
  const { indicator, overlay, context, footprint } = useDerived();
  const near = useLsoasDrawn(footprint?.code ?? null);
  const also = useAdditions(({ additions }) => additions?.sources);
  return useMemo(() => {
    if (sources.status !== "ready") return [];
    const shown = {
      indicator,
      ruleIndicators: [...(overlay?.indicators ?? []), ...(context?.columns.keys() ?? [])],
      lsoas: (footprint !== null || near) && lsoaDetailOf(indicator) !== "none",
      bigLocal: true,
      places: true,
      ...(also ? { also } : {}),
    };
    return attributionOf(sources.value, shown, catalogue);
  }, [sources, catalogue, indicator, overlay, context, footprint, near, also]);
}
