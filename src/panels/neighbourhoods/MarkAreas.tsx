import { namesOf } from "../../readings/plan/homes";
import { markChoices } from "../../readings/plan/mark-choices";
import type { Read } from "../../readings/plan/mends";
import { sayMark } from "../../readings/plan/say-mark";
import { Button } from "../../ui/Button";
import { addMarks } from "../../workspace/plan/marks";
import type { Mark, Plan } from "../../workspace/plan/plan";
import styles from "./Neighbourhoods.module.css";

interface MarkAreasProps {
  readonly read: Read;
  /** The picked areas, at least two. */
  readonly codes: readonly string[];
  readonly onMarked: (next: Plan, said: string) => void;
}

/** What can be marked of the picked areas: together, apart, and whether there is a way across between them. */
export function MarkAreas({ read, codes, onMarked }: MarkAreasProps) {
  const { plan, facts } = read;
  const nameOf = namesOf(facts.areas);
  const mark = (kind: Mark["kind"], lists: readonly (readonly string[])[]): void => {
    const next = addMarks(plan, kind, lists);
    const fresh = next.marks?.slice(plan.marks?.length ?? 0) ?? [];
    onMarked(next, `Marked: ${fresh.map((one) => sayMark(one, nameOf)).join("; ")}.`);
  };
  const choices = markChoices(read, codes);
  const reasons = choices.flatMap(({ label, cannot }) => (cannot === null ? [] : [`${label}: ${cannot}`]));
  return (
    <>
      <div className={styles.line} role="group" aria-label="Mark the picked areas">
        {choices.map(({ kind, label, lists, cannot }) => (
          <Button key={kind} isDisabled={cannot !== null} onPress={() => mark(kind, lists)}>
            {label}
          </Button>
        ))}
      </div>
      <p className={styles.quiet}>
        Suggestions and warnings keep to marks; moves by hand may break them. Across a barrier areas do not
        count as touching. {reasons.join(" ")}
      </p>
    </>
  );
}
