import type { PrideRow } from "../../readings/big-local/pride";
import { percent } from "../../words/format";
import { AreaLink } from "../profile/AreaLink";
import styles from "./BigLocal.module.css";

const NO_MSOA = "a town";

/** Places of Pride in Place with their phase and how the selected MSOA stands. */
export function PrideTable({ rows }: { readonly rows: readonly PrideRow[] }) {
  return (
    <div className={styles.wide}>
      <table className={styles.plain}>
        <caption className="visually-hidden">Places of Pride in Place</caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Phase</th>
            <th scope="col">IMD decile</th>
            <th scope="col">Core20 share</th>
            <th scope="col">Community need decile</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, decile, core20, need }) => (
            <tr key={`${place.phase} ${place.name} ${place.lad24cd}`}>
              <th scope="row">
                {place.msoa === null ? place.name : <AreaLink msoa={place.msoa} />}
                {place.msoa === null ? <small>{place.lad24nm}</small> : null}
              </th>
              <td>{place.phase}</td>
              <td>{place.msoa === null ? NO_MSOA : decile}</td>
              <td>{place.msoa === null ? "" : percent(core20, 1)}</td>
              <td>{place.msoa === null ? "" : need}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
