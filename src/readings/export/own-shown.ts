import type { Catalogue } from "../../model/catalogue";
import type { View } from "../../model/view";
import { columnOf } from "../../stats/columns-of";
import { testsOf } from "../../stats/tests-of";

/** Names of the own figures that a view shows or flags by, each once: a link to it does not hold them. */
export const ownShown = ({
  view,
  catalogue,
}: {
  readonly view: Pick<View, "indicator" | "rule">;
  readonly catalogue: Catalogue;
}): readonly string[] =>
  [...new Set([view.indicator, ...testsOf(view.rule).map(columnOf)])]
    .map(catalogue.lookUp)
    .filter(({ group }) => group === "own")
    .map(({ name }) => name);
