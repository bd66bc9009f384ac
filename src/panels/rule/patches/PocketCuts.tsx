import type { PocketCut } from "../../../stats/pocket-cuts";
import { count } from "../../../words/format";
import styles from "../Explain.module.css";

/** How many hidden pockets there are when the limit that makes them moves; the standard one is the heading's number. */
export function PocketCuts({ cuts }: { readonly cuts: readonly PocketCut[] }) {
  return (
    <>
      <p className={styles.lead}>
        The number depends on one limit: a small area in the worst 10%. These are the numbers at other limits,
        and where a tenth or more of an area’s people must live in such small areas.
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">Hidden pockets when the limit moves</caption>
          <thead>
            <tr>
              <th scope="col">Small areas (LSOAs) in England’s</th>
              <th scope="col" className={styles.number}>
                At least one in the area
              </th>
              <th scope="col" className={styles.number}>
                With 10% or more of its people
              </th>
            </tr>
          </thead>
          <tbody>
            {cuts.map(({ worst, oneLsoa, tenthOfPeople }) => (
              <tr key={worst}>
                <th scope="row">{worst === 10 ? "worst 10% (the standard)" : `worst ${worst}%`}</th>
                <td className={styles.number}>{count(oneLsoa)}</td>
                <td className={styles.number}>{count(tenthOfPeople)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
