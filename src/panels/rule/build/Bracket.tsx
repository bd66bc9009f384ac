import type { GroupCondition, Rule } from "../../../model/rule";
import { Button } from "../../../ui/Button";
import { Segmented } from "../../../ui/Segmented";
import {
  addAlternative,
  changeTest,
  joinBracket,
  moveCondition,
  moveTest,
  openBracket,
  removeTest,
} from "../../../readings/rule/edits";
import { JOINS } from "../../../readings/rule/kinds";
import { AddCondition } from "./AddCondition";
import styles from "./Build.module.css";
import { CardTools, TestCard } from "./TestCard";

interface BracketProps {
  readonly rule: Rule;
  readonly at: number;
  readonly group: GroupCondition;
  readonly setRule: (rule: Rule, how?: "push" | "replace") => void;
}

/** A condition of several tests: any of them is enough, or all are needed. */
export function Bracket({ rule, at, group, setRule }: BracketProps) {
  const name = `condition ${at + 1}`;
  return (
    <li className={`${styles.card} ${styles.bracket}`} aria-label={`Condition ${at + 1}, a bracket`}>
      <div className={styles.head}>
        <Segmented
          label="Needs"
          value={group.join}
          choices={[
            { value: "any", label: "any of these" },
            { value: "all", label: "all of these" },
          ]}
          onChange={(join) => setRule(joinBracket(rule, at, join))}
        />
        <CardTools
          name={name}
          position={at}
          of={rule.conditions.length}
          onMove={(by) => setRule(moveCondition(rule, at, by))}
          onRemove={() => setRule({ ...rule, conditions: rule.conditions.toSpliced(at, 1) })}
        />
      </div>
      <ol className={styles.conditions}>
        {group.tests.map((test, place) => (
          <TestCard
            key={place}
            test={test}
            name={`test ${place + 1} of ${name}`}
            position={place}
            of={group.tests.length}
            onChange={(next, how) => setRule(changeTest(rule, { condition: at, test: place }, next), how)}
            onMove={(by) => setRule(moveTest(rule, { condition: at, test: place }, by))}
            onRemove={() => setRule(removeTest(rule, { condition: at, test: place }))}
          />
        ))}
      </ol>
      <div className={styles.line}>
        <AddCondition
          label={`Add to this bracket: ${JOINS[group.join]}…`}
          onAdd={(test) => setRule(addAlternative(rule, at, test))}
        />
        <Button look="plain" onPress={() => setRule(openBracket(rule, at))}>
          Open the bracket
        </Button>
      </div>
    </li>
  );
}
