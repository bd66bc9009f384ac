import { Fragment, useRef } from "react";
import type { Rule } from "../../../model/rule";
import { useView, useViewStore } from "../../../state/view-store";
import { Segmented } from "../../../ui/Segmented";
import {
  addAlternative,
  addCondition,
  changeTest,
  moveCondition,
  removeTest,
} from "../../../readings/rule/edits";
import { JOINS } from "../../../readings/rule/kinds";
import { AddCondition } from "./AddCondition";
import { Bracket } from "./Bracket";
import styles from "./Build.module.css";
import { TestCard } from "./TestCard";

/** After a move, the focus goes on with the card: to its button in the same direction, or the other one at the end. */
function follow(list: HTMLElement | null, to: number, by: -1 | 1): void {
  requestAnimationFrame(() => {
    const card = list?.querySelectorAll<HTMLElement>(":scope > li")[to];
    const [up, down] = card?.querySelectorAll<HTMLButtonElement>('button[aria-label^="Move "]') ?? [];
    const wanted = by === -1 ? [up, down] : [down, up];
    wanted.find((button) => button && !button.disabled)?.focus();
  });
}

/** The conditions of the rule, in order, each to be changed, moved, bracketed or removed; and how they are joined. */
export function Conditions() {
  const { rule } = useView();
  const { setRule } = useViewStore.getState();
  const list = useRef<HTMLOListElement>(null);
  const { conditions, join } = rule;
  const move = (at: number, by: -1 | 1): void => {
    const to = at + by;
    if (to < 0 || to >= conditions.length) return;
    setRule(moveCondition(rule, at, by));
    follow(list.current, to, by);
  };
  const set = (next: Rule, how?: "push" | "replace"): void => setRule(next, how);
  return (
    <>
      {conditions.length > 1 ? (
        <Segmented
          label="Flag an area when"
          value={join}
          choices={[
            { value: "all", label: "all conditions hold" },
            { value: "any", label: "any one holds" },
          ]}
          onChange={(next) => setRule({ ...rule, join: next })}
        />
      ) : null}
      <ol className={styles.conditions} ref={list}>
        {conditions.map((condition, at) => (
          <Fragment key={at}>
            {condition.kind === "group" ? (
              <Bracket rule={rule} at={at} group={condition} setRule={set} />
            ) : (
              <TestCard
                test={condition}
                name={`condition ${at + 1}`}
                position={at}
                of={conditions.length}
                onChange={(next, how) => setRule(changeTest(rule, { condition: at, test: 0 }, next), how)}
                onMove={(by) => move(at, by)}
                onRemove={() => setRule(removeTest(rule, { condition: at, test: 0 }))}
              >
                <div>
                  <AddCondition
                    look="plain"
                    label="Or else: another test that is enough here…"
                    onAdd={(test) => setRule(addAlternative(rule, at, test))}
                  />
                </div>
              </TestCard>
            )}
          </Fragment>
        ))}
      </ol>
      {conditions.length === 0 ? (
        <p className={styles.hint}>No condition: no area is flagged. Add one.</p>
      ) : null}
      <div>
        <AddCondition
          label={conditions.length === 0 ? "Add a condition" : `Add a condition: ${JOINS[join]}…`}
          onAdd={(test) => setRule(addCondition(rule, test))}
        />
      </div>
    </>
  );
}
