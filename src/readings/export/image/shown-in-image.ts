import type { Shown } from "../attribution";
import { columnsOf } from "../../../stats";
import type { ImageFacts } from "./image-facts";

/** What an image of the view shows, for its acknowledgements: the layer or measure, the rule, Big Local, towns, and Pride in Place when it is switched on. */
export function shownInImage({ catalogue, indicator, overlay, view, pride }: ImageFacts): Shown {
  const [first] = overlay?.indicators ?? [];
  return {
    indicator: first === undefined ? indicator : catalogue.lookUp(first),
    ruleIndicators: [...(overlay?.indicators ?? []), ...columnsOf(view.rule)],
    lsoas: false,
    bigLocal: true,
    places: true,
    also: pride ? ["pride-in-place"] : [],
  };
}
