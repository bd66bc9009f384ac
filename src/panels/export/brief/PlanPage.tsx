import { useMemo } from "react";
import { msoasOfDetail } from "../../../export/geo/msoas-of-detail";
import type { FrameInput } from "../../../export/image/frame-input";
import type { Geometry, Neighbours } from "../../../model/geometry";
import { borders } from "../../../export/image/shapes";
import { drawingOf } from "../../../readings/plan/drawing";
import { planInput } from "../../../readings/plan/plan-input";
import { useDetail, useEngland, useLsoas } from "../../../state/atlas";
import { planSaid } from "../../../readings/plan/about-plan";
import { homesOf } from "../../../readings/plan/homes";
import { sayRange } from "../../../readings/plan/say-range";
import { useHeld } from "../../neighbourhoods/uses/use-held";
import { count, percent } from "../../../words/format";
import type { Plan } from "../../../workspace/plan/plan";
import type { Facts } from "../facts";
import styles from "./Brief.module.css";
import { BriefPage } from "./BriefPage";
import { Figure } from "./Figure";

interface PlanPageProps {
  readonly facts: Facts;
  /** The first map of the brief. */
  readonly input: FrameInput;
  readonly neighbours: Neighbours;
  /** The scope in words. */
  readonly about: string;
  readonly plan: Plan;
}

/** The boundaries of the areas that a plan is for: in full where it is for a footprint, else those of England. Null while they load. */
function useNear({ vintage, footprint }: Plan): Geometry | null {
  const detail = useDetail(vintage, footprint);
  const [lsoas, england] = [useLsoas(), useEngland()];
  return useMemo(() => {
    if (footprint === null) return england.status === "ready" ? england.value : null;
    const there = detail.status === "ready" && lsoas.status === "ready";
    return there ? msoasOfDetail(detail.value, lsoas.value.msoa) : null;
  }, [footprint, detail, lsoas, england]);
}

/** The neighbourhood plan in view: what each neighbourhood holds, what was asked for and what people decided; with its map. */
export default function PlanPage({ facts, input, neighbours, about, plan }: PlanPageProps) {
  const { areas } = facts;
  const homes = useMemo(() => homesOf(areas, plan), [areas, plan]);
  const held = useHeld(plan, homes);
  const near = useNear(plan);
  const map = useMemo(() => {
    if (!near) return null;
    const here = new Set(homes.scope);
    const edges = borders(
      near,
      (msoa) => here.has(msoa),
      (msoa) => homes.of[msoa] ?? -1,
      true,
    );
    return planInput(input, areas, drawingOf(areas, neighbours, plan), edges);
  }, [near, homes, input, areas, neighbours, plan]);
  return (
    <BriefPage facts={facts} about={about}>
      <h1>Neighbourhoods: {plan.name}</h1>
      {map ? <Figure input={map} id="plan" width={1060} height={640} inset={false} /> : null}
      {held.status === "ready" ? (
        <table>
          <caption>
            What each neighbourhood holds: people of mid-2022, against the 30,000 to 50,000 of policy
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
            {held.value.map((one, at) => {
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
      ) : null}
      <h2>What was asked for, and what people decided</h2>
      <table>
        <caption className="visually-hidden">The plan in words</caption>
        <tbody>
          {planSaid(plan, homes.unassigned.length).map(([item, said]) => (
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
