import type { Catalogue } from "../../model/catalogue";
import { useCatalogue } from "../../state/catalogue";
import { VERDICT_WORDS } from "../../config/text";
import { VERDICT } from "../../model/rule";
import { highIsWorse } from "../../stats/rule-context";
import { columnOf } from "../../stats/columns-of";
import type { TestResult } from "../../stats/explain-rule";
import { sayTest } from "../../stats/say-rule";
import { sayFigure } from "../../words/say-value";
import { formatValue } from "../../words/format";
import styles from "./Explain.module.css";

/** A number of a test in its unit: its value, threshold or margin; hot spots by adjusted p, or by z scores. */
export function sayTestValue(
  { test, better }: Pick<TestResult, "test" | "better">,
  value: number,
  catalogue: Catalogue,
): string {
  if (test.kind === "pride" && Number.isNaN(value)) return test.inside ? "selected" : "not selected";
  if (Number.isNaN(value)) return "not available";
  if (test.kind === "hotspot" && test.p === "permutation") {
    const side = highIsWorse(test.indicator, catalogue) ? "below" : "above";
    const beside = better && value !== test.level ? `, ${side} the mean` : "";
    return `p ${Number(value.toFixed(4))}${beside}`;
  }
  if (test.kind === "hotspot") return `z ${value.toFixed(2).replace("-", "\u2212")}`;
  const { unit, decimals, labels } = catalogue.lookUp(columnOf(test));
  if (unit === "category") return sayFigure({ unit, decimals, ...(labels ? { labels } : {}) }, value);
  return formatValue(value, unit, Math.max(1, decimals));
}

/** The area's own value of a test, and what stands behind it where that is not a plain value. */
export const sayHere = (result: TestResult, catalogue: Catalogue): string =>
  [sayTestValue(result, result.value, catalogue), result.note].filter(Boolean).join(", ");

/** A margin with its sign; shares in percentage points. */
export function sayMargin({ test }: Pick<TestResult, "test">, margin: number, catalogue: Catalogue): string {
  if (Number.isNaN(margin)) return "–";
  const sign = margin >= 0 ? "+" : "\u2212";
  const size = Math.abs(margin);
  const { unit } = catalogue.lookUp(columnOf(test));
  if (test.kind !== "hotspot" && unit === "proportion") return `${sign}${(size * 100).toFixed(1)} points`;
  return sign + sayTestValue({ test, better: false }, size, catalogue).replace(/^\+/, "");
}

/** The tests of a rule on one area: its value, what is needed, by how much it passes or misses, and the verdict. */
export function TestTable({
  results,
  caption,
}: {
  readonly results: readonly TestResult[];
  readonly caption: string;
}) {
  const catalogue = useCatalogue();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Test</th>
            <th scope="col" className={styles.number}>
              Here
            </th>
            <th scope="col" className={styles.number}>
              Needed
            </th>
            <th scope="col" className={styles.number}>
              Margin
            </th>
            <th scope="col">Passed</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result, row) => (
            <tr key={row}>
              <th scope="row">{sayTest(result.test, catalogue, result.tied)}</th>
              <td className={styles.number}>{sayHere(result, catalogue)}</td>
              <td className={styles.number}>{sayTestValue(result, result.threshold, catalogue)}</td>
              <td className={styles.number}>{sayMargin(result, result.margin, catalogue)}</td>
              <td className={result.verdict === VERDICT.yes ? styles.yes : undefined}>
                {VERDICT_WORDS[result.verdict]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
