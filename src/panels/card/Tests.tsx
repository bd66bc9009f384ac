import { useCatalogue } from "../../state/catalogue";
import { VERDICT_WORDS } from "../../config/text";
import { VERDICT } from "../../model/rule";
import type { TestResult } from "../../stats/explain-rule";
import { sayTest } from "../../stats/say-rule";
import { sayHere, sayMargin, sayTestValue } from "../rule/TestTable";
import styles from "./Card.module.css";

/** Each test of the rule on an area, with its figure, the threshold, the margin and the verdict: a narrow form of TestTable. */
export function Tests({ results }: { readonly results: readonly TestResult[] }) {
  const catalogue = useCatalogue();
  return (
    <ul className={styles.tests} aria-label="The rule’s tests for this area">
      {results.map((result, at) => (
        <li key={at} data-passed={result.verdict === VERDICT.yes || undefined}>
          {results.length > 1 ? <p>{sayTest(result.test, catalogue, result.tied)}</p> : null}
          <dl>
            {(
              [
                ["Here", sayHere(result, catalogue)],
                ["Needed", sayTestValue(result, result.threshold, catalogue)],
                ["Margin", sayMargin(result, result.margin, catalogue)],
                ["Passed", VERDICT_WORDS[result.verdict]],
              ] as const
            ).map(([name, figure]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{figure}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
