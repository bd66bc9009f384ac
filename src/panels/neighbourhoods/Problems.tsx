import { useMemo, useRef, useState } from "react";
import type { Mend, Read } from "../../readings/plan/mends";
import { problemsOf, sayNoProblem } from "../../readings/plan/problems";
import { editPlan } from "../../state/plan-steps";
import { Button } from "../../ui/Button";
import { MoreRows } from "../rule/MoreRows";
import styles from "./Neighbourhoods.module.css";

const SHOWN = 8;

/** What is wrong with a plan, each with a mend where there is a simple one. */
export function Problems({ record, read }: { readonly record: string; readonly read: Read }) {
  const [done, setDone] = useState("");
  const line = useRef<HTMLParagraphElement>(null);
  const problems = useMemo(() => problemsOf(read), [read]);
  const mend = ({ label, make }: Mend): void => {
    void editPlan(record, make());
    setDone(`Done: ${label}.`);
    // The button goes with its problem: the focus goes on from here.
    line.current?.focus();
  };
  return (
    <>
      <p ref={line} tabIndex={-1} role="status" className={styles.quiet}>
        {[done, problems.length === 0 ? sayNoProblem(read) : ""].filter(Boolean).join(" ")}
      </p>
      <MoreRows items={problems} step={SHOWN} what="problems">
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ key, text, mend: found }) => (
              <li key={key}>
                {text}
                {found ? <Button onPress={() => mend(found)}>{found.label}</Button> : null}
              </li>
            ))}
          </ul>
        )}
      </MoreRows>
    </>
  );
}
