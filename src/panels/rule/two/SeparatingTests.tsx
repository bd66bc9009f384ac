import { useCatalogue } from "../../../state/catalogue";
import { VERDICT_WORDS } from "../../../config/text";
import { VERDICT } from "../../../model/rule";
import type { Separation } from "../../../stats/compare-areas";
import { sayTest } from "../../../stats/say-rule";
import styles from "../Explain.module.css";
import { sayHere, sayTestValue } from "../TestTable";

interface SeparatingTestsProps {
  readonly tests: readonly Separation[];
  /** The names of the two areas, in full. */
  readonly names: readonly [string, string];
}

/** Each test of the rule on two areas, one block a test, so that it is read at any width. */
export function SeparatingTests({ tests, names }: SeparatingTestsProps) {
  const catalogue = useCatalogue();
  return (
    <ul className={styles.blocks} aria-label="The rule’s tests on the two areas">
      {tests.map(({ first, second, separates }, at) => (
        <li key={at} data-strong={separates || undefined}>
          <p>{sayTest(first.test, catalogue, first.tied)}</p>
          <dl>
            {([first, second] as const).map((result, side) => (
              <div key={side}>
                <dt>{names[side]}</dt>
                <dd>
                  {sayHere(result, catalogue)}
                  <span className={result.verdict === VERDICT.yes ? styles.yes : undefined}>
                    {` · ${VERDICT_WORDS[result.verdict]}`}
                  </span>
                </dd>
              </div>
            ))}
            <div>
              <dt>Needed</dt>
              <dd>{sayTestValue(first, first.threshold, catalogue)}</dd>
            </div>
            <div>
              <dt>Separates them</dt>
              <dd>{separates ? "Yes" : "No"}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
