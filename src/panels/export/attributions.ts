import { indicatorOf } from "../../config/indicators";
import type { Source } from "../../data";
import type { View } from "../../model/view";
import { columnsOf } from "../../stats";

/** What every map is drawn from, whatever it shows. */
const ALWAYS = ["population-mid2022", "msoa21-names", "boundaries-msoa21", "big-local"];

/** Sources behind a view: the indicator's, the rule's and the map's, in the order of the ledger. */
export function sourcesOf(sources: readonly Source[], view: Pick<View, "indicator" | "rule">): Source[] {
  const ids = [view.indicator, ...columnsOf(view.rule)].map((id) => indicatorOf(id).source);
  const used = new Set([...ALWAYS, ...ids]);
  return sources.filter(({ id }) => used.has(id));
}

/** Attribution lines with licences, each once; a line that another one contains is left out. */
export function attributionsOf(sources: readonly Source[]): string[] {
  const lines = [...new Set(sources.map(({ attribution }) => attribution.replace(/\.$/, "")))];
  return lines.filter((line) => !lines.some((other) => other !== line && other.includes(line)));
}
