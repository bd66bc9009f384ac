import { useMemo } from "react";
import type { FrameInput } from "../../../export/image/frame-input";
import type { Lsoas } from "../../../model/area";
import type { Neighbours } from "../../../model/geometry";
import type { IndicatorData } from "../../../model/indicator";
import { VERDICT, type Verdict } from "../../../model/rule";
import { explainRule, type RuleContext } from "../../../stats";
import { nearestBigLocal } from "../../../stats/big-local-distance";
import { lsoasInside } from "../../../stats/lsoas-inside";
import { sayVerdict } from "../../../stats/say-verdict";
import { count } from "../../../words/format";
import { sayKm } from "../../../words/say-km";
import { areaName } from "../../../readings/profile/area-name";
import type { Facts } from "../facts";
import { AreaFigures } from "./AreaFigures";
import { areaInput } from "./area-input";
import styles from "./Brief.module.css";
import { BriefPage } from "./BriefPage";
import { Figure } from "./Figure";

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
  const inside = lsoasInside(lsoas, [msoa]);
  return (
    <BriefPage facts={facts} about={name} close>
      <h1>{name}</h1>
      <p>
        {areas.code[msoa]} ({areas.onsName[msoa]}) · {count(areas.population[msoa] ?? NaN)} people, mid-2022
      </p>
      <p>{sayVerdict(view.rule, verdict, explainRule(view.rule, context, msoa), context.catalogue)}</p>
      <Figure input={map} id={`area-${msoa}`} width={1060} height={mapHeight(inside.length)} beside />
      <AreaFigures areas={areas} msoa={msoa} data={data} />
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
          {inside.map((i) => (
            <tr key={lsoas.code[i]}>
              <th scope="row">
                {lsoas.name[i]} <span className={styles.small}>{lsoas.code[i]}</span>
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
          Nearest Big Local area: {near.area.name}, about {sayKm(near.km)} in a straight line (its position is
          approximate).
        </p>
      ) : null}
    </BriefPage>
  );
}
