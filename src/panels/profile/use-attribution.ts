import type { Catalogue } from "../../model/catalogue";
import { useCatalogue } from "../../state/catalogue";
import { sourcesOf } from "../../config/indicator-sources";
import type { Attribution } from "../../data";
import { useAttributions } from "../../state/atlas";
import { acknowledgements } from "../../readings/export/attribution";

/** The attribution lines of sources, or of all the sources of indicators, each said once. Pure. */
export function sayAttribution(
  sources: readonly Attribution[],
  ids: readonly string[],
  catalogue: Catalogue,
): string {
  const wanted = new Set(
    ids.flatMap((id) => {
      const indicator = catalogue.find(id);
      return indicator ? sourcesOf(indicator) : [id];
    }),
  );
  const lines = acknowledgements(sources.filter(({ id }) => wanted.has(id)));
  return [...new Set(lines.map((line) => line.replace(/^Source: /, "")))].join("; ");
}

/** The attribution lines of sources, or of all the sources of indicators, each said once. */
export function useAttribution(ids: readonly string[]): string {
  const sources = useAttributions();
  const catalogue = useCatalogue();
  return sources.status === "ready" ? sayAttribution(sources.value, ids, catalogue) : "…";
}
