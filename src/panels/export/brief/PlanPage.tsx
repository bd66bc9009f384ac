import { useEffect } from "react";
import { planSaid } from "../../../readings/plan/about-plan";
import { namesOf } from "../../../readings/plan/homes";
import { POLICY_RANGE_WORDS, sayRange } from "../../../readings/plan/say-range";
import { Notice } from "../../../ui/Notice";
import { count, percent } from "../../../words/format";
import type { Plan } from "../../../workspace/plan/plan";
import { useOption } from "../../../state/view-store";
import { sayFlaggedHomes, sayHomeRule } from "../../../readings/plan/flagged-homes";
import { useLeast } from "../../neighbourhoods/uses/use-least";
import styles from "./Brief.module.css";
import { BriefPage } from "./BriefPage";
import { Figure } from "./Figure";
import { HomePage } from "./HomePage";
import type { BriefData } from "./use-brief-data";
import { usePlanSheet } from "./use-plan-sheet";

interface PlanPageProps {
  /** What the pages are made of; its map is the first of the brief. */
  readonly value: BriefData;
  /** The scope in words. */
  readonly about: string;
  readonly plan: Plan;
  /** Told when the page is there, and when it is gone. */
  readonly onThere: (there: boolean) => void;
}

/** The neighbourhood plan in view: what each neighbourhood holds, what was asked for and what people decided; with its map. */
export default function PlanPage({ value, about, plan, onThere }: PlanPageProps) {
  const { facts, input, neighbours } = value;
  const [least] = useLeast();
  const [text, setText] = useOption("brief.homes", "");
  const ids = plan.neighbourhoods.map(({ id }) => id);
  const own = text === "all" ? ids : text.split(".").filter((id) => ids.includes(id));
  const choose = (next: readonly string[]): void =>
    setText(next.length === ids.length ? "all" : ids.filter((id) => next.includes(id)).join("."));
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
  const { map, held, near, unassigned } = sheet.value;
  return (
    <>
      <BriefPage facts={facts} about={about}>
        <h1>Neighbourhoods: {plan.name}</h1>
        <Figure input={map} id="plan" width={1060} height={plan.marks ? 540 : 600} inset={false} />
        <table>
          <caption>
            What each neighbourhood holds: people of mid-2022, against the {POLICY_RANGE_WORDS} of policy.{" "}
            {sayFlaggedHomes(held, least)} {sayHomeRule(least)}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.tickColumn}>
                <label>
                  <input
                    type="checkbox"
                    className={styles.tick}
                    checked={own.length === ids.length}
                    onChange={({ target }) => choose(target.checked ? ids : [])}
                  />{" "}
                  Own page
                </label>
              </th>
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
                  <td className={styles.tickColumn}>
                    <input
                      type="checkbox"
                      className={styles.tick}
                      aria-label={`A page for ${one.name}`}
                      checked={own.includes(one.id)}
                      onChange={({ target }) =>
                        choose(target.checked ? [...own, one.id] : own.filter((id) => id !== one.id))
                      }
                    />
                  </td>
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
      {held.map((home, at) =>
        own.includes(home.id) ? (
          <HomePage
            key={home.id}
            {...{ value, plan, home, near, least }}
            called={plan.neighbourhoods[at]?.called ?? ""}
          />
        ) : null,
      )}
    </>
  );
}
