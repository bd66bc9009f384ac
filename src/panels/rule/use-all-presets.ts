import { PRESETS } from "../../config/rules";
import { useDerived } from "../../state/derived";
import { useRuleContext } from "../../state/rule-context";
import { useView } from "../../state/view-store";
import { columnsOf, permutedOf } from "../../stats/columns-of";

const OF_PRESETS = PRESETS.flatMap(({ rule }) => columnsOf(rule));
const PERMUTED = PRESETS.flatMap(({ rule }) => permutedOf(rule));

/** What every preset and the current rule need to be judged, once it is all there. */
export function useAllPresets() {
  const { footprintScope } = useDerived();
  const { rule } = useView();
  const ids = [...new Set([...OF_PRESETS, ...columnsOf(rule)])];
  const permuted = [...new Set([...PERMUTED, ...permutedOf(rule)])];
  return useRuleContext(ids, footprintScope, true, permuted);
}
