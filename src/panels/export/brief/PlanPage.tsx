import { useEffect } from "react";
import type { FrameInput } from "../../../export/image/frame-input";
import type { Neighbours } from "../../../model/geometry";
import { planSaid } from "../../../readings/plan/about-plan";
import { namesOf } from "../../../readings/plan/homes";
import { POLICY_RANGE_WORDS, sayRange } from "../../../readings/plan/say-range";
import { Notice } from "../../../ui/Notice";
import { count, percent } from "../../../words/format";
import type { Plan } from "../../../workspace/plan/plan";
import type { Facts } from "../facts";
import styles from "./Brief.module.css";
import { BriefPage } from "./BriefPage";
import { Figure } from "./Figure";
import { usePlanSheet } from "./use-plan-sheet";

interface PlanPageProps {
  readonly facts: Facts;
  /** The first map of the brief. */
  readonly input: FrameInput;
  readonly neighbours: Neighbours;
  /** The scope in words. */
  readonly about: string;
  readonly plan: Plan;
  /** Told when the page is there, and when it is gone. */
  readonly onThere: (there: boolean) => void;
}

/** The neighbourhood plan in view: what each neighbourhood holds, what was asked for and what people decided; with its map. */
export default function PlanPage({ facts, input, neighbours, about, plan, onThere }: PlanPageProps) {
  const sheet = usePlanSheet(plan, facts.areas, input, neighbours);
  const there = sheet.status === "ready";
  useEffect(() => {
    onThere(there);
    return () => onThere(false);
  }, [there, onThere]);
  if (sheet.status === "failed")
    return (
      <Notice tone="problem" onRetry={sheet.retry}>
        The page of the neighbourhood plan could not be written. {sheet.reason}
      </Notice>
    );
  if (sheet.status === "loading") return <Notice>Writing the page of the neighbourhood plan…</Notice>;
  const { map, held, unassigned } = sheet.value;
  return (
    <BriefPage facts={facts} about={about}>
      <h1>Neighbourhoods: {plan.name}</h1>
      <Figure input={map} id="plan" width={1060} height={640} inset={false} />
      <table>
        <caption>
          What each neighbourhood holds: people of mid-2022, against the {POLICY_RANGE_WORDS} of policy
        </caption>
        <thead>
          <tr>
            <th scope="col">Neighbourhood</th>
            {["People", "Size", "Flagged areas", "Their people", "Core20", "Pockets", "IMD score"].map(
              (head) => (
                <th key={head} scope="col" className={styles.number}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {held.map((one, at) => {
            const called = plan.neighbourhoods[at]?.called ?? "";
            const cells = [
              ...[count(one.people), sayRange(one.people), `${one.flagged.areas} of ${one.areas}`],
              ...[percent(one.flagged.share), percent(one.core20.share), String(one.pockets.areas)],
              one.score.toFixed(1),
            ];
            return (
              <tr key={one.id}>
                <th scope="row">{called === "" ? one.name : `${one.name} (${called})`}</th>
                {cells.map((cell, i) => (
                  <td key={i} className={styles.number}>
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <h2>What was asked for, and what people decided</h2>
      <table>
        <caption className="visually-hidden">The plan in words</caption>
        <tbody>
          {planSaid(plan, unassigned, namesOf(facts.areas)).map(([item, said]) => (
            <tr key={item}>
              <th scope="row">{item}</th>
              <td className={styles.lines}>{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </BriefPage>
  );
}
