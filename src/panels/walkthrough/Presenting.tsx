import { useEffect, useRef } from "react";
import { shortIcbName } from "../../config/text";
import { sayAnswer } from "../../readings/summary/sentence";
import { useDerived, useScopeName } from "../../state/derived";
import { goToStep, stopPresenting, usePresenting } from "../../state/presenting";
import { Button } from "../../ui/Button";
import { presentKey } from "./keys";
import styles from "./Presenting.module.css";

/** What the presenter says of a view, in large type under its map. Keys step through; Escape goes back to the page. */
export default function Presenting() {
  const now = usePresenting();
  const { answer, indicator } = useDerived();
  const scope = shortIcbName(useScopeName());
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [at, steps] = [now?.at ?? 0, now?.steps.length ?? 0];
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const to = presentKey(event.key, at, steps);
      if (to === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (to === "end") stopPresenting();
      else if (to !== at) goToStep(to);
    };
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, [at, steps]);
  const step = now?.steps[at];
  if (!step) return null;
  return (
    <main ref={box} className={styles.said} tabIndex={-1} aria-live="polite">
      <h1 dir="auto">{step.title}</h1>
      {step.remark ? (
        <p className={styles.remark} dir="auto">
          {step.remark}
        </p>
      ) : null}
      <p className={styles.answer}>{answer ? sayAnswer(answer, scope) : ""}</p>
      <p className={styles.touch}>
        <Button onPress={() => goToStep(at - 1)}>Back</Button>
        <Button onPress={() => goToStep(at + 1)}>Next</Button>
        <Button onPress={stopPresenting}>End</Button>
      </p>
      <p className={styles.foot}>
        {indicator.name}, {indicator.period} · {at + 1} of {steps} · Arrow keys step, Escape ends
      </p>
    </main>
  );
}
