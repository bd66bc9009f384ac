import { indicatorOf } from "../../config/indicators";
import { SUMMARY_MEASURES } from "../../config/summary";
import type { Home } from "../../model/place";
import { valueOf } from "../../readings/level-value";
import { sayMeasures, showMeasure } from "../../readings/summary/measures";
import { useAreas, useLsoas } from "../../state/atlas";
import { MeasureLink } from "../indicator/MeasureLink";
import { useColumns } from "../profile/use-columns";
import { Waiting } from "../profile/Waiting";
import styles from "./Summary.module.css";

export const HOME_MEASURES = SUMMARY_MEASURES.map(({ id }) => id);

/** The five summary measures of a neighbourhood beside England's, made anew from counts and small areas. */
export default function HomeMeasures({ home: { msoas } }: { readonly home: Home }) {
  const areas = useAreas();
  const { data, pending } = useColumns(HOME_MEASURES);
  const lsoas = useLsoas();
  const waits = lsoas.status === "ready" ? pending : lsoas;
  if (!data || lsoas.status !== "ready") return <Waiting pending={waits} what="Its measures" />;
  return (
    <table className={styles.measures}>
      <caption>{sayMeasures({ level: "neighbourhood" })}</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Here</th>
          <th scope="col">England</th>
        </tr>
      </thead>
      <tbody>
        {SUMMARY_MEASURES.map(({ id, name, tells }) => {
          const columns = data.get(id);
          const show = showMeasure(id);
          return (
            <tr key={id}>
              <th scope="row">
                <MeasureLink id={id} name={name} /> <span className={styles.tells}>{tells}</span>
              </th>
              <td>
                {show(columns && valueOf(indicatorOf(id), columns, { msoas, at: null }, areas, lsoas.value))}
              </td>
              <td>{show(columns?.ctry21.value[0])}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
