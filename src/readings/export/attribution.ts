import { sayAcknowledgement } from "../../config/acknowledgement";
import type { Catalogue } from "../../model/catalogue";
import { sourcesOf } from "../../config/indicator-sources";
import type { Attribution } from "../../data";
import type { Indicator } from "../../model/indicator";

/** What a picture or a list shows, as far as its sources go. */
export interface Shown {
  readonly indicator: Pick<Indicator, "id" | "source">;
  /** Other indicators it speaks of: those that decide flags or pockets, those of a layer or of a list's columns. */
  readonly ruleIndicators: readonly string[];
  /** A footprint's detail, with its LSOAs by IMD decile or value. */
  readonly lsoas: boolean;
  readonly bigLocal: boolean;
  readonly places: boolean;
  /** Ids of sources of what is switched on over the measure. */
  readonly also?: readonly string[];
}

/** "A; B" and "A" share A: lines are taken apart where they are plain sums of acknowledgements. */
const parts = (line: string): readonly string[] => line.split(/; (?=Contains |Source: )/);

/** What every picture and list of ours stands on: areas and their names, which footprint they are in, and people. */
const ALWAYS = ["boundaries-msoa21", "msoa21-names", "lookup-lsoa21", "population-mid2022"];

/**
 * The sources of what is shown, each once: the shown indicator's first, then those of the rule, the boundaries, the names,
 * and whatever else is drawn. Pure. Ids without a source in the list are left out.
 */
export function shownSources<S extends Attribution>(
  sources: readonly S[],
  shown: Shown,
  catalogue: Catalogue,
): readonly S[] {
  const ids = new Set([
    ...sourcesOf(shown.indicator),
    ...shown.ruleIndicators.flatMap((id) => sourcesOf(catalogue.lookUp(id))),
    ...ALWAYS,
    ...(shown.lsoas ? ["boundaries-lsoa21", "iod2025"] : []),
    ...(shown.places ? ["places"] : []),
    ...(shown.bigLocal ? ["big-local"] : []),
    ...(shown.also ?? []),
  ]);
  return [...ids].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** The acknowledgements of sources, each once, in their order. Pure. */
export const acknowledgements = (sources: readonly Attribution[]): readonly string[] => {
  const lines = sources.flatMap(({ attribution }) => parts(attribution).map(sayAcknowledgement));
  return [...new Set(lines.filter((line) => line !== ""))];
};

/** The acknowledgements that a picture must carry, each once, in the order of its sources. Pure. */
export const attributionOf = (
  sources: readonly Attribution[],
  shown: Shown,
  catalogue: Catalogue,
): readonly string[] => acknowledgements(shownSources(sources, shown, catalogue));
