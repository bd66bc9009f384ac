import { useRef, useState } from "react";
import { namesOf } from "../../readings/plan/homes";
import type { Read } from "../../readings/plan/mends";
import { sayMark } from "../../readings/plan/say-mark";
import { editPlan } from "../../state/plan-steps";
import { changeView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { MoreRows } from "../rule/MoreRows";
import { explainMark, removeMark } from "../../workspace/plan/marks";
import type { Mark } from "../../workspace/plan/plan";
import { KeptText } from "./KeptText";
import styles from "./Neighbourhoods.module.css";

const SHOWN = 10;

/** What people marked in a plan: each can be explained, shown on the map and taken away. */
export function Marks({ record, read }: { readonly record: string; readonly read: Read }) {
  const [done, setDone] = useState("");
  const line = useRef<HTMLParagraphElement>(null);
  const { plan, facts } = read;
  const marks = plan.marks ?? [];
  const nameOf = namesOf(facts.areas);
  const remove = (mark: Mark): void => {
    void editPlan(record, removeMark(plan, mark));
    setDone(`Taken away: ${sayMark(mark, nameOf)}.`);
    // The button goes with its mark: the focus goes on from here.
    line.current?.focus();
  };
  return (
    <>
      <p ref={line} tabIndex={-1} role="status" className={styles.quiet}>
        {/* Never empty: a line without words is not drawn, and could not take the focus. */}
        {`${done} ${marks.length === 0 ? "Pick two areas or more to mark them." : "The next suggestion keeps to these."}`.trim()}
      </p>
      <MoreRows items={marks} step={SHOWN} what="marks">
        {(shown) => (
          <ul className={styles.list} aria-label="Marks">
            {shown.map((mark) => {
              const said = sayMark({ ...mark, why: "" }, nameOf);
              return (
                <li key={`${mark.kind} ${mark.areas.join()}`}>
                  {said}
                  <div className={styles.line}>
                    <KeptText
                      label="Why (a river, a railway, a ferry)"
                      of={`${record}/${mark.kind} ${mark.areas.join()}/why`}
                      value={mark.why}
                      mayBeEmpty
                      save={(why) => editPlan(record, explainMark(plan, mark, why))}
                    />
                    <Button
                      aria-label={`Pick them: ${said}`}
                      onPress={() => changeView({ selection: mark.areas })}
                    >
                      Pick them
                    </Button>
                    <Button aria-label={`Take away: ${said}`} onPress={() => remove(mark)}>
                      Take away
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
        )}
      </MoreRows>
    </>
  );
}
