import { VINTAGE_NAMES } from "../../config/text";
import type { Vintage } from "../../model/codes";
import { boardsOf, type Areas, type Straddle } from "../../model/area";
import { useAreas } from "../../state/atlas";
import { count } from "../../words/format";
import { areaName } from "../../readings/profile/area-name";
import styles from "./Methods.module.css";

/** Areas that lie in two ICBs, where most of their people live, and how many do not. */
export function Straddling() {
  const areas = useAreas();
  const rowsOf = (of: Areas, straddles: readonly Straddle[], vintage: Vintage) =>
    straddles.map(({ msoa, icb, people }) => {
      const { icbs, of: own } = boardsOf(of, vintage);
      return {
        msoa,
        vintage,
        main: icbs[own[msoa] as number]?.name ?? "",
        minor: icbs[icb]?.name ?? "",
        people,
      };
    });
  const rows = [...rowsOf(areas, areas.straddle26, "2026"), ...rowsOf(areas, areas.straddle24, "2024")];
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Areas in two ICBs">
      <table className={styles.table}>
        <caption className="visually-hidden">Areas that lie in two ICBs</caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Boards of</th>
            <th scope="col">Counted in</th>
            <th scope="col">People who live in</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ msoa, vintage, main, minor, people }) => (
            <tr key={`${vintage} ${msoa} ${minor}`}>
              <th scope="row">{areaName(areas, msoa)}</th>
              <td className={styles.words}>{VINTAGE_NAMES[vintage]}</td>
              <td className={styles.words}>{main}</td>
              <td className={styles.words}>
                {minor}: {count(people)} of {count(areas.population[msoa] as number)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
