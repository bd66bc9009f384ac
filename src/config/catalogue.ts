import type { Catalogue } from "../model/catalogue";
import type { Indicator } from "../model/indicator";
import { isOwnId } from "../model/own-id";
import { INDICATORS } from "./indicators";

/** A catalogue of indicators, in their order. The first of two with one id stands. */
export function catalogueOf(indicators: readonly Indicator[]): Catalogue {
  const byId = new Map(indicators.toReversed().map((one) => [one.id, one]));
  return {
    indicators,
    find: (id) => byId.get(id),
    lookUp: (id) => {
      const found = byId.get(id);
      if (!found) throw new Error(`No indicator has the id "${id}".`);
      return found;
    },
  };
}

/** The indicators that ship with the app, alone: what pages start with, and what commands read. */
export const SHIPPED: Catalogue = catalogueOf(INDICATORS);

/** Whether an id may be of an indicator: it is shipped, or shaped like one of own figures, which only the workspace knows. */
export const mayExist = (id: string): boolean => SHIPPED.find(id) !== undefined || isOwnId(id);

/** Whether a rule may ask for an id: it may exist, and does more than describe who lives in an area. */
export const mayBeAsked = (id: string): boolean => mayExist(id) && !SHIPPED.find(id)?.describes;
