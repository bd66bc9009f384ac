import { useMemo } from "react";
import { useSources } from "./atlas";
import { useDerived } from "./derived";

/** Sources whose content is on the map whatever is chosen: boundaries, names and Big Local positions. */
const ALWAYS = ["boundaries-msoa21", "msoa21-names", "big-local"];

/** The attribution lines of what is on screen: the shown indicator's source first, each line once. */
export function useAttribution(): readonly string[] {
  const sources = useSources();
  const { indicator } = useDerived();
  return useMemo(() => {
    if (sources.status !== "ready") return [];
    const wanted = [indicator.source, ...ALWAYS];
    const lines = wanted.map((id) => sources.value.find((source) => source.id === id)?.attribution ?? "");
    return [...new Set(lines.filter(Boolean))];
  }, [sources, indicator]);
}
