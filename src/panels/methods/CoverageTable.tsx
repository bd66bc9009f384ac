import { LEVELS } from "../../model/codes";
import type { IndicatorData } from "../../model/indicator";
import { count } from "../../words/format";
import { coverageOf } from "../../readings/methods/coverage";
import styles from "./Methods.module.css";
import { LEVEL_WORDS } from "../../readings/methods/words";

/** For how many areas of each kind the measure has a value, and why not for the others; counted from the data. */
export function CoverageTable({ data }: { readonly data: IndicatorData }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Coverage">
      <table className={styles.table}>
        <caption className="visually-hidden">Coverage by kind of area</caption>
        <thead>
          <tr>
            <th scope="col">Areas</th>
            <th scope="col">All</th>
            <th scope="col">With a value</th>
            <th scope="col">of these estimated</th>
            <th scope="col">of these leaving areas out</th>
            <th scope="col">Suppressed</th>
            <th scope="col">No data</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => {
            const covered = coverageOf(data[level]);
            return (
              <tr key={level}>
                <th scope="row">{LEVEL_WORDS[level]}</th>
                <td>{count(covered.areas)}</td>
                <td>{count(covered.value)}</td>
                <td>{count(covered.estimated)}</td>
                <td>{count(covered.partial)}</td>
                <td>{count(covered.suppressed)}</td>
                <td>{count(covered.missing)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
