import { PRESETS } from "../../config/rules";
import { useDerived } from "../../state/derived";
import { useRuleContext } from "../../state/rule-context";
import { useView } from "../../state/view-store";
import { columnsOf } from "../../stats/columns-of";

const OF_PRESETS = PRESETS.flatMap(({ rule }) => columnsOf(rule));

/** What every preset and the current rule need to be judged, once it is all there. */
export function useAllPresets() {
  const { footprintScope } = useDerived();
  const { rule } = useView();
  return useRuleContext([...new Set([...OF_PRESETS, ...columnsOf(rule)])], footprintScope, true);
}
