import { useCatalogue } from "../../../state/catalogue";
import type { Test } from "../../../model/rule";
import { sayTest } from "../../../stats/say-rule";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/SelectField";
import { KINDS, testOfKind } from "../../../readings/rule/kinds";
import styles from "./Build.module.css";
import { TestEditor } from "./TestEditor";

interface TestCardProps {
  readonly test: Test;
  /** "Condition 2", "Test 1 of the bracket": names the controls for those who do not see where they stand. */
  readonly name: string;
  readonly position: number;
  readonly of: number;
  readonly onChange: (test: Test, how: "push" | "replace") => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly children?: React.ReactNode;
}

/** Buttons that move a card up and down and take it away. */
export function CardTools({
  name,
  position,
  of,
  onMove,
  onRemove,
}: Pick<TestCardProps, "name" | "position" | "of" | "onMove" | "onRemove">) {
  return (
    <div className={styles.tools}>
      {of > 1 ? (
        <>
          <Button
            look="plain"
            aria-label={`Move ${name} up`}
            isDisabled={position === 0}
            onPress={() => onMove(-1)}
          >
            ↑
          </Button>
          <Button
            look="plain"
            aria-label={`Move ${name} down`}
            isDisabled={position === of - 1}
            onPress={() => onMove(1)}
          >
            ↓
          </Button>
        </>
      ) : null}
      <Button look="plain" aria-label={`Remove ${name}`} onPress={onRemove}>
        ✕
      </Button>
    </div>
  );
}

/** One test as a card: what kind it is, its controls, and its place in the rule. Alt and an arrow key move it too. */
export function TestCard({ test, name, position, of, onChange, onMove, onRemove, children }: TestCardProps) {
  const catalogue = useCatalogue();
  return (
    <li
      className={styles.card}
      aria-label={`${name}: ${sayTest(test, catalogue)}`}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(event.key === "ArrowUp" ? -1 : 1);
      }}
    >
      <div className={styles.head}>
        <SelectField
          label={`Kind of ${name}`}
          hideLabel
          value={test.kind}
          choices={KINDS.map(({ kind, name: label, asks }) => ({ value: kind, label, note: asks }))}
          onChange={(kind) => onChange(testOfKind(kind, test), "push")}
        />
        <CardTools name={name} position={position} of={of} onMove={onMove} onRemove={onRemove} />
      </div>
      <TestEditor test={test} onChange={onChange} />
      {children}
    </li>
  );
}
