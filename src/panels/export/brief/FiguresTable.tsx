import { indicatorOf } from "../../../config/indicators";
import type { Indicator, IndicatorData } from "../../../model/indicator";
import { sayMarkedValue } from "../../../words/say-value";
import { unitWords } from "../../../words/unit-words";
import styles from "./Brief.module.css";

/** Need, demand, determinants and social capital: what a committee asks of one area. */
export const AREA_FIGURES = [
  "imd25_average_score",
  "imd25_national_rank",
  "imd25_share_core20",
  "le_female_2015_19",
  "le_male_2015_19",
  "census21_health_bad_or_very_bad_pct",
  "sar_emergency_all_2015_20",
  "census21_unpaid_care_50plus_pct",
  "census21_overcrowded_pct",
  "iod25_income_deprivation_rate",
  "iod25_employment_deprivation_rate",
  "census21_no_qualifications_pct",
  "iod25_violence_with_injury",
  "cni23_score",
] as const;

/** What a figure does not say itself: its base or unit; "" for years, for proportions, whose names say whom they count, and for "score" after a name that ends so. */
function missingWords(indicator: Indicator): string {
  const { unit, base } = indicator;
  const clear = unit === "years" || unit === "proportion" || (unit === "percent" && base === undefined);
  const words = unitWords(indicator);
  return clear || indicator.name.endsWith(words) ? "" : words;
}

interface FiguresTableProps {
  readonly caption: string;
  readonly data: ReadonlyMap<string, IndicatorData>;
  /** Ids of the measures, in order. */
  readonly rows: readonly string[];
  /** The value here, in words. */
  readonly here: (indicator: Indicator, data: IndicatorData) => string;
}

/** Measures with their units and periods, here and in England. */
export function FiguresTable({ caption, data, rows, here }: FiguresTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
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
        {rows.map(indicatorOf).map((indicator) => {
          const base = missingWords(indicator);
          const one = data.get(indicator.id);
          const england = one ? sayMarkedValue(indicator, one.ctry21, 0) : "…";
          return (
            <tr key={indicator.id}>
              <th scope="row">
                {indicator.name} {base === "" ? null : <span className={styles.small}>{base}</span>}
              </th>
              <td>{indicator.period}</td>
              <td className={styles.number}>{one ? here(indicator, one) : "…"}</td>
              <td className={styles.number}>{indicator.method === "rank" ? "of 6,856" : england}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
