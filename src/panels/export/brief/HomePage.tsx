import { useMemo } from "react";
import { VERDICT } from "../../../model/rule";
import { flaggedHome, sayFlaggedHome, sayHomeRule } from "../../../readings/plan/flagged-homes";
import { homeInput } from "../../../readings/plan/home-input";
import type { Holding } from "../../../readings/plan/holdings";
import { planVersion } from "../../../readings/plan/lookup";
import { POLICY_RANGE_WORDS, sayRange } from "../../../readings/plan/say-range";
import type { Geometry } from "../../../model/geometry";
import { count, percent } from "../../../words/format";
import type { Plan } from "../../../workspace/plan/plan";
import styles from "./Brief.module.css";
import { BriefPage } from "./BriefPage";
import { Figure } from "./Figure";
import { HomeFigures } from "./HomeFigures";
import type { BriefData } from "./use-brief-data";

interface HomePageProps {
  readonly value: BriefData;
  readonly plan: Plan;
  readonly home: Holding;
  readonly called: string;
  readonly near: Geometry;
  /** Per cent of its people from which on a neighbourhood is flagged. */
  readonly least: number;
}

/** More areas than these have no room on the page: the first are listed and the rest counted. */
const MOST_AREAS = 14;

/** A page for one neighbourhood of a plan: what it holds, its figures beside England's, and its areas. */
export function HomePage({ value, plan, home, called, near, least }: HomePageProps) {
  const { facts, input, data } = value;
  const { areas, answer } = facts;
  const map = useMemo(() => homeInput(input, areas, home, near), [input, areas, home, near]);
  const scores = data.get("imd25_average_score")?.msoa21.value;
  const core20 = data.get("imd25_share_core20")?.msoa21.value;
  const order = [...home.inside].sort((a, b) => (scores?.[b] ?? 0) - (scores?.[a] ?? 0));
  const rest = order.length - MOST_AREAS;
  return (
    <BriefPage
      facts={facts}
      about={`${home.name}, neighbourhood of the plan “${plan.name}”, version ${planVersion(plan)}`}
      close
    >
      <h1>{called === "" ? home.name : `${home.name} (${called})`}</h1>
      <p className={styles.answer}>
        {`${home.flagged.areas} of ${home.areas} areas are flagged: ${count(home.flagged.people)} people, ${percent(home.flagged.share)} of all who live here. ${home.pockets.areas === 0 ? "" : `${count(home.pockets.areas)} more ${home.pockets.areas === 1 ? "holds" : "hold"} a hidden pocket.`}`}
      </p>
      <p>
        {`${count(home.people)} people, mid-2022 (${sayRange(home.people)} the ${POLICY_RANGE_WORDS} of policy); ${count(home.core20.people)} of them in England’s most deprived fifth of small areas (${percent(home.core20.share)}). ${sayHomeRule(least)} ${flaggedHome(home, least) === VERDICT.unknown ? "For this one it depends on areas that the rule cannot judge." : `This one is ${sayFlaggedHome(flaggedHome(home, least))}.`}`}
      </p>
      <Figure input={map} id={`home-${home.id}`} width={1060} height={400} beside />
      <HomeFigures areas={areas} home={home} data={data} lsoas={value.lsoas} />
      <table>
        <caption>
          {rest > 0
            ? `Its areas, the first ${MOST_AREAS} by IMD average score; ${count(rest)} more are in the workbook`
            : "Its areas, by IMD average score"}
        </caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            {["People", "Flagged", "Core20", "IMD score"].map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.slice(0, MOST_AREAS).map((i) => (
            <tr key={i}>
              <th scope="row">
                {areas.name[i]} <span className={styles.small}>{areas.code[i]}</span>
              </th>
              <td className={styles.number}>{count(areas.population[i] ?? NaN)}</td>
              <td className={styles.number}>
                {answer.verdict[i] === VERDICT.yes
                  ? "yes"
                  : answer.verdict[i] === VERDICT.unknown
                    ? "cannot tell"
                    : answer.pocket[i] === 1
                      ? "hidden pocket"
                      : "no"}
              </td>
              <td className={styles.number}>{percent(core20?.[i] ?? NaN)}</td>
              <td className={styles.number}>{(scores?.[i] ?? NaN).toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </BriefPage>
  );
}
