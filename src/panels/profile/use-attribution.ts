import { findIndicator } from "../../config/indicators";
import { useSources } from "../../state/atlas";

/** The attribution lines of sources, or of the sources of indicators, each said once. */
export function useAttribution(ids: readonly string[]): string {
  const sources = useSources();
  if (sources.status !== "ready") return "…";
  const wanted = new Set(ids.map((id) => findIndicator(id)?.source ?? id));
  const lines = sources.value
    .filter((source) => wanted.has(source.id))
    .flatMap((source) => source.attribution.split(/; (?=Contains |Source: )/))
    .map((line) => line.replaceAll("Source: ", ""));
  return [...new Set(lines)].join("; ");
}
