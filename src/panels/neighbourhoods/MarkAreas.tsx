import { namesOf, nearTo, rowsByCode } from "../../readings/plan/homes";
import type { Read } from "../../readings/plan/mends";
import { sayMark } from "../../readings/plan/say-mark";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import { addMarks, whyNotMarked } from "../../workspace/plan/marks";
import type { Mark, Plan } from "../../workspace/plan/plan";
import styles from "./Neighbourhoods.module.css";

interface MarkAreasProps {
  readonly read: Read;
  /** The picked areas, at least two. */
  readonly codes: readonly string[];
  readonly onMarked: (next: Plan, said: string) => void;
}

/** Pairs of areas (codes) that touch, as the plan has it. */
function bordersAmong({ facts }: Read, codes: readonly string[]): string[][] {
  const row = rowsByCode(facts.areas);
  return codes.flatMap((a, at) => {
    const near = new Set(nearTo(facts.neighbours, row.get(a) ?? -1));
    return codes.slice(at + 1).flatMap((b) => (near.has(row.get(b) ?? -1) ? [[a, b]] : []));
  });
}

/** What can be marked of the picked areas: together, apart, and whether there is a way across between them. */
export function MarkAreas({ read, codes, onMarked }: MarkAreasProps) {
  const { plan, facts } = read;
  const borders = bordersAmong(read, codes);
  const nameOf = namesOf(facts.areas);
  const mark = (kind: Mark["kind"], lists: readonly (readonly string[])[]): void => {
    const next = addMarks(plan, kind, lists);
    const fresh = next.marks?.slice(plan.marks?.length ?? 0) ?? [];
    onMarked(next, `Marked: ${fresh.map((one) => sayMark(one, nameOf)).join("; ")}.`);
  };
  const choices: readonly (readonly [Mark["kind"], label: string, lists: readonly (readonly string[])[]])[] =
    [
      ["together", "Keep them together", [codes]],
      ["apart", "Keep them apart", [codes]],
      ...(borders.length > 0
        ? [
            [
              "barrier",
              borders.length === 1
                ? "Their border is a barrier"
                : `The ${count(borders.length)} borders among them are barriers`,
              borders,
            ] as const,
          ]
        : []),
      ...(borders.length === 0 && codes.length === 2
        ? [["crossing", "There is a way across between them", [codes]] as const]
        : []),
    ];
  const said = choices.map(([kind, label, lists]) => ({
    ...{ kind, label, lists },
    cannot: lists.length === 1 ? whyNotMarked(plan, kind, lists[0] ?? []) : null,
  }));
  const reasons = said.flatMap(({ label, cannot }) => (cannot === null ? [] : [`${label}: ${cannot}`]));
  return (
    <>
      <div className={styles.line} role="group" aria-label="Mark the picked areas">
        {said.map(({ kind, label, lists, cannot }) => (
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
