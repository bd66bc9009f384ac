import { useMemo } from "react";
import { indicatorOf } from "../../../config/indicators";
import type { FrameInput } from "../../../export/image/frame-input";
import type { Lsoas } from "../../../model/area";
import type { Neighbours } from "../../../model/geometry";
import type { Indicator, IndicatorData } from "../../../model/indicator";
import { VERDICT, type Verdict } from "../../../model/rule";
import { explainRule, type RuleContext } from "../../../stats";
import { nearestBigLocal } from "../../../stats/big-local-distance";
import { sayVerdict } from "../../../stats/say-verdict";
import { count, formatValue } from "../../../words/format";
import { unitWords } from "../../../words/unit-words";
import { areaName } from "../../../readings/profile/subject";
import type { Facts } from "../facts";
import { areaInput } from "./area-input";
import styles from "./Brief.module.css";
import { BriefPage } from "./BriefPage";
import { Figure } from "./Figure";

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

/** Height of the map beside a width of 1,060: it gives way to the rows of LSOAs, which must all fit on the page (at most ten). */
const mapHeight = (lsoas: number): number => 400 - 30 * Math.max(0, lsoas - 4);

interface AreaPageProps {
  readonly facts: Facts;
  /** The image of the scope, which the area's map is a part of. */
  readonly input: FrameInput;
  readonly neighbours: Neighbours;
  readonly msoa: number;
  readonly data: ReadonlyMap<string, IndicatorData>;
  readonly lsoas: Lsoas;
  readonly context: RuleContext;
}

/** A page for one area: why it is flagged, its figures beside England's, the small areas inside, Big Local near it. */
export function AreaPage({ facts, input, neighbours, msoa, data, lsoas, context }: AreaPageProps) {
  const { areas, view, answer, bigLocal } = facts;
  const name = areaName(areas, msoa);
  const verdict = (answer.verdict[msoa] ?? VERDICT.unknown) as Verdict;
  const near = nearestBigLocal(areas.lon[msoa] ?? NaN, areas.lat[msoa] ?? NaN, bigLocal);
  const map = useMemo(() => areaInput(input, facts, msoa, neighbours), [input, facts, msoa, neighbours]);
  const inside = lsoas.code.flatMap((code, i) => (lsoas.msoa[i] === msoa ? [{ code, i }] : []));
  return (
    <BriefPage facts={facts} about={name} close>
      <h1>{name}</h1>
      <p>
        {areas.code[msoa]} ({areas.onsName[msoa]}) · {count(areas.population[msoa] ?? NaN)} people, mid-2022
      </p>
      <p>{sayVerdict(view.rule, verdict, explainRule(view.rule, context, msoa))}</p>
      <Figure input={map} id={`area-${msoa}`} width={1060} height={mapHeight(inside.length)} beside />
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
            const { unit, decimals, period, method } = indicator;
            const base = missingWords(indicator);
            const one = data.get(id);
            const england = one?.ctry21.value[0] ?? NaN;
            return (
              <tr key={id}>
                <th scope="row">
                  {indicator.name} {base === "" ? null : <span className={styles.small}>{base}</span>}
                </th>
                <td>{period}</td>
                <td className={styles.number}>
                  {formatValue(one?.msoa21.value[msoa] ?? NaN, unit, decimals)}
                </td>
                <td className={styles.number}>
                  {method === "rank" ? "of 6,856" : formatValue(england, unit, decimals)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table>
        <caption>The small areas (LSOAs) inside; decile 1 is the most deprived tenth of England</caption>
        <thead>
          <tr>
            <th scope="col">LSOA</th>
            <th scope="col" className={styles.number}>
              People
            </th>
            <th scope="col" className={styles.number}>
              IMD rank of 33,755
            </th>
            <th scope="col" className={styles.number}>
              IMD decile
            </th>
          </tr>
        </thead>
        <tbody>
          {inside.map(({ code, i }) => (
            <tr key={code}>
              <th scope="row">
                {lsoas.name[i]} <span className={styles.small}>{code}</span>
              </th>
              <td className={styles.number}>{count(lsoas.population[i] ?? NaN)}</td>
              <td className={styles.number}>{count(lsoas.imdRank[i] ?? NaN)}</td>
              <td className={styles.number}>{lsoas.imdDecile[i]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {near ? (
        <p>
          Nearest Big Local area: {near.area.name}, about {near.km.toFixed(1)} km in a straight line (its
          position is approximate).
        </p>
      ) : null}
    </BriefPage>
  );
}
