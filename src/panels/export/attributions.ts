import type { Shown } from "../../readings/export/attribution";
import { columnsOf } from "../../stats";
import type { Facts } from "./facts";

/** What an image of the view shows, for its acknowledgements: the layer or measure, the rule, Big Local and towns. */
export function shownInImage({ catalogue, indicator, overlay, view }: Facts): Shown {
  const [first] = overlay?.indicators ?? [];
  return {
    indicator: first === undefined ? indicator : catalogue.lookUp(first),
    ruleIndicators: [...(overlay?.indicators ?? []), ...columnsOf(view.rule)],
    lsoas: false,
    bigLocal: true,
    places: true,
  };
}
