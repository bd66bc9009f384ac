import type { Indicator } from "../../model/indicator";
import { positionOf } from "./position";

/** Ends of England's distribution of areas in which a value may stand; `middle` is neither fifth. */
export type Place = "worst tenth" | "worst fifth" | "middle" | "best fifth" | "best tenth";

/**
 * Where the value at `row` stands among England's MSOAs by the indicator's polarity: in the worst tenth where at least nine tenths of the
 * others are strictly better, and so on; of a rough figure in fifths alone. A place, not a judgement: a census counts everybody, so no sampling interval can
 * judge it, and nothing is adjusted for age (docs/decisions/0008). Null without a value or a worse end.
 */
export function placeOf(
  { polarity, rough }: Pick<Indicator, "polarity" | "rough">,
  values: Float64Array,
  row: number,
): Place | null {
  const position = polarity === "neutral" ? null : positionOf(values, row, polarity, null);
  if (position === null || position.n < 2) return null;
  const worse = (position.rank - 1) / (position.n - 1);
  if (position.above >= 0.8) return position.above >= 0.9 && !rough ? "worst tenth" : "worst fifth";
  if (worse >= 0.8) return worse >= 0.9 && !rough ? "best tenth" : "best fifth";
  return "middle";
}

/** The end of England's areas that a place belongs to, for its colour. */
export const endOf = (place: Place): "worse" | "better" | "similar" =>
  place === "middle" ? "similar" : place.startsWith("worst") ? "worse" : "better";
