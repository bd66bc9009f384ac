import type { Catalogue } from "../../model/catalogue";
import type { OutcomeWords } from "../../readings/pilot/say-plan";
import type { WatchedOutcome } from "../../workspace/pilot/pilot";
import { knownChange } from "./use-plan-asks";

/** How an outcome is named in headings and in sentences. */
export function outcomeWords(
  { measure }: Pick<WatchedOutcome, "measure">,
  catalogue: Catalogue,
): OutcomeWords & { readonly name: string } {
  const name = catalogue.find(measure)?.name ?? measure;
  const known = knownChange(measure);
  return {
    name,
    counted: known?.counted ?? `counted in “${name}”`,
    years: known ? "the ten years from 2011 to 2021" : "the time for which their spread was typed",
  };
}
