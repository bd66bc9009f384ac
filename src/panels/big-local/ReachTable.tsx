import type { ReachRow } from "../../stats/big-local-reach";
import { sayKm } from "../../readings/big-local/say-km";
import { count } from "../../words/format";
import { AreaLink } from "../profile/AreaLink";
import styles from "./BigLocal.module.css";

/** Flagged areas with their people and the Big Local area nearest to each. */
export function ReachTable({
  rows,
  caption,
  km,
}: {
  readonly rows: readonly ReachRow[];
  readonly caption: string;
  /** The limit by which near and far are told apart. */
  readonly km: number;
}) {
  if (rows.length === 0) return <p className={styles.quiet}>There are none.</p>;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col">People</th>
          <th scope="col">Nearest Big Local area</th>
          <th scope="col">About, km</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ msoa, people, nearest }) => (
          <tr key={msoa}>
            <th scope="row">
              <AreaLink msoa={msoa} />
            </th>
            <td>{count(people)}</td>
            <td>{nearest?.area.name ?? "none placed"}</td>
            <td>{nearest ? sayKm(nearest.km, km) : "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
