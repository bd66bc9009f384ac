import type { Indicator } from "./indicator";

/** The indicators that there are to choose from: those shipped, and the person's own. Handed down beside the atlas, never asked of a constant. */
export interface Catalogue {
  /** In the order of the picker and of the columns of a list. */
  readonly indicators: readonly Indicator[];
  /** The indicator of an id, or undefined: for ids from outside. */
  readonly find: (id: string) => Indicator | undefined;
  /** The indicator of an id. Throws on an id that the catalogue does not hold. */
  readonly lookUp: (id: string) => Indicator;
}
