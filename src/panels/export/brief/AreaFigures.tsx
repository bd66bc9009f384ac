import { indicatorOf } from "../../../config/indicators";
import { STATUS_WORDS } from "../../../config/status";
import type { Areas } from "../../../model/area";
import { STATUS, type Indicator, type IndicatorData } from "../../../model/indicator";
import { markOf, sayMarkedValue, sayNote } from "../../../words/say-value";
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

/** What the marks stand for, each measure whose value leaves something out by its name; "" where all values are plain. */
export function notesOf(
  data: ReadonlyMap<string, IndicatorData>,
  msoa: number,
  { population, people }: Pick<Areas, "population" | "people">,
): string {
  const shown = AREA_FIGURES.flatMap((id) => {
    const columns = data.get(id);
    if (!columns) return [];
    const { short } = indicatorOf(id);
    return [
      { name: short, column: columns.msoa21, row: msoa, people: population[msoa] ?? NaN },
      { name: `${short}, England`, column: columns.ctry21, row: 0, people: people.ctry21[0] ?? NaN },
    ];
  });
  const out = shown.flatMap(({ name, column, row, people: lived }) =>
    markOf(column.status[row]) === "+" ? [`+ ${name}: ${sayNote(column, row, lived)}.`] : [],
  );
  const guessed = shown.some(({ column, row }) => markOf(column.status[row]) === "e");
  return [...(guessed ? [`e ${STATUS_WORDS[STATUS.estimated]}.`] : []), ...out].join(" ");
}

interface AreaFiguresProps {
  readonly areas: Areas;
  readonly msoa: number;
  readonly data: ReadonlyMap<string, IndicatorData>;
}

/** The main figures of an area beside England's, and what stands behind those that are not plain. */
export function AreaFigures({ areas, msoa, data }: AreaFiguresProps) {
  const notes = notesOf(data, msoa, areas);
  return (
    <>
      <table>
        <caption>Main figures, beside England</caption>
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
          {AREA_FIGURES.map((id) => {
            const indicator = indicatorOf(id);
            const { period, method } = indicator;
            const base = missingWords(indicator);
            const one = data.get(id);
            return (
              <tr key={id}>
                <th scope="row">
                  {indicator.name} {base === "" ? null : <span className={styles.small}>{base}</span>}
                </th>
                <td>{period}</td>
                <td className={styles.number}>{one ? sayMarkedValue(indicator, one.msoa21, msoa) : "…"}</td>
                <td className={styles.number}>
                  {method === "rank" || !one ? "of 6,856" : sayMarkedValue(indicator, one.ctry21, 0)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {notes === "" ? null : <p className={styles.small}>{notes}</p>}
    </>
  );
}
