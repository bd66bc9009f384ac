import type { PrideRow } from "../../readings/big-local/pride";
import { CORE20_MAJORITY } from "../../stats/flagged-run";
import { percent } from "../../words/format";
import { sayDay } from "../../words/say-day";
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
            <th scope="col">Phase, named</th>
            <th scope="col">IMD decile</th>
            <th scope="col">Core20 share</th>
            <th scope="col">Community need decile</th>
            <th scope="col">Default rule</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, decile, core20, need, pocket }) => (
            <tr key={`${place.phase} ${place.name} ${place.lad24cd}`}>
              <th scope="row">
                {place.msoa === null ? place.name : <AreaLink msoa={place.msoa} />}
                {place.msoa === null ? <small>{place.lad24nm}</small> : null}
              </th>
              <td>
                {place.phase}
                <small>{sayDay(place.announced)}</small>
              </td>
              <td>{place.msoa === null ? NO_MSOA : decile}</td>
              <td>{place.msoa === null ? "" : percent(core20, 1)}</td>
              <td>{place.msoa === null ? "" : need}</td>
              <td>
                {place.msoa === null
                  ? ""
                  : core20 >= CORE20_MAJORITY
                    ? "Flagged"
                    : pocket
                      ? "Hidden pocket"
                      : "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
