import { indicatorOf } from "../../../config/indicators";
import type { Areas, Lsoas } from "../../../model/area";
import type { IndicatorData } from "../../../model/indicator";
import { valueOf } from "../../../readings/level-value";
import type { Holding } from "../../../readings/plan/holdings";
import { formatValue } from "../../../words/format";
import { sayMarkedValue } from "../../../words/say-value";
import { AREA_FIGURES } from "./AreaFigures";
import styles from "./Brief.module.css";

interface HomeFiguresProps {
  readonly areas: Areas;
  readonly home: Holding;
  readonly data: ReadonlyMap<string, IndicatorData>;
  readonly lsoas: Lsoas;
}

/** The main figures of a neighbourhood beside England's, made anew from counts of its areas; ranks, which cannot be, are left out. */
export function HomeFigures({ areas, home, data, lsoas }: HomeFiguresProps) {
  const member = { at: null, msoas: Int32Array.from(home.inside) };
  const rows = AREA_FIGURES.map(indicatorOf).filter(({ method }) => method !== "rank");
  return (
    <table>
      <caption>Main figures, made anew from counts of its areas, beside England</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Period</th>
          <th scope="col" className={styles.number}>
            Here
          </th>
          <th scope="col" className={styles.number}>
            England
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((indicator) => {
          const columns = data.get(indicator.id);
          if (!columns) return null;
          const value = valueOf(indicator, columns, member, areas, lsoas);
          return (
            <tr key={indicator.id}>
              <th scope="row">{indicator.name}</th>
              <td>{indicator.period}</td>
              <td className={styles.number}>{formatValue(value, indicator.unit, indicator.decimals)}</td>
              <td className={styles.number}>{sayMarkedValue(indicator, columns.ctry21, 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
