import type { Indicator } from "../model/indicator";

/** The areas among which an indicator's values are ranked and classed: England's, or those that a person's own figures speak of. */
export const amongWhom = ({ group }: Pick<Indicator, "group">): string =>
  group === "own" ? "the areas with a figure" : "England’s areas";
