import { useMemo } from "react";
import { VERDICT } from "../../model/rule";
import { explainRule, type TestResult } from "../../stats/explain-rule";
import { sayTest } from "../../stats/say-rule";
import { columnOf } from "../../stats/columns-of";
import { indicatorOf } from "../../config/indicators";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import { formatValue } from "../../ui/format";
import styles from "./Card.module.css";

const WORDS = ["No", "Yes", "Cannot say"] as const;

/** A value of a test in its unit; the statistic of a hot spot is a z score. */
export function sayTestValue({ test }: TestResult, value: number): string {
  if (Number.isNaN(value)) return "not available";
  if (test.kind === "hotspot") return `z ${value.toFixed(2)}`;
  const { unit, decimals } = indicatorOf(columnOf(test));
  return formatValue(value, unit, Math.max(1, decimals));
}

/** Each test of the current rule on an area: passed, failed or cannot say, its figure and the threshold. */
export function Why({ msoa }: { readonly msoa: number }) {
  const { context } = useDerived();
  const { rule } = useView();
  const results = useMemo(() => (context ? explainRule(rule, context, msoa) : []), [context, rule, msoa]);
  return (
    <table className={styles.why}>
      <caption className="visually-hidden">The rule’s tests for this area</caption>
      <thead>
        <tr>
          <th scope="col">Test</th>
          <th scope="col">Here</th>
          <th scope="col">Needed</th>
          <th scope="col">Passed</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result, row) => (
          <tr key={row}>
            <th scope="row">{sayTest(result.test)}</th>
            <td>{sayTestValue(result, result.value)}</td>
            <td>{sayTestValue(result, result.threshold)}</td>
            <td className={result.verdict === VERDICT.yes ? styles.passed : undefined}>{WORDS[result.verdict]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
