import { indicatorOf } from "../../../config/indicators";
import type { Areas, Lsoas } from "../../../model/area";
import type { IndicatorData } from "../../../model/indicator";
import type { Holding } from "../../../readings/plan/holdings";
import { partOf } from "../../../readings/profile/reading";
import { formatValue } from "../../../words/format";
import { markOf, sayMarkedValue } from "../../../words/say-value";
import { AREA_FIGURES } from "./AreaFigures";
import styles from "./Brief.module.css";

interface HomeFiguresProps {
  readonly areas: Areas;
  readonly home: Holding;
  readonly data: ReadonlyMap<string, IndicatorData>;
  readonly lsoas: Lsoas;
}

/** The main figures of a neighbourhood beside England's, made anew from its areas (counts summed, averages weighted by people); ranks, which cannot be, are left out. */
export function HomeFigures({ areas, home, data, lsoas }: HomeFiguresProps) {
  const member = { at: null, msoas: Int32Array.from(home.inside), population: areas.population };
  const rows = AREA_FIGURES.map(indicatorOf).filter(({ method }) => method !== "rank");
  return (
    <table>
      <caption>
        Main figures beside England, made anew from its areas: counts are summed, averages weighted by people.
        + leaves some areas out, e is estimated for some.
      </caption>
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
          const { value, status } = partOf(indicator, columns, member, lsoas);
          return (
            <tr key={indicator.id}>
              <th scope="row">{indicator.name}</th>
              <td>{indicator.period}</td>
              <td className={styles.number}>
                {`${formatValue(value, indicator.unit, indicator.decimals)} ${markOf(status)}`.trim()}
              </td>
              <td className={styles.number}>{sayMarkedValue(indicator, columns.ctry21, 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
