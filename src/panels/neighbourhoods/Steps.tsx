import { useEffect } from "react";
import { redoPlan, undoPlan, useCanStep } from "../../state/plan-steps";
import { Button } from "../../ui/Button";
import styles from "./Neighbourhoods.module.css";

/** Takes steps back and again, by buttons or by Ctrl+Z and Ctrl+Shift+Z. */
export function Steps({ record }: { readonly record: string }) {
  const can = useCanStep(record);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea");
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      if (event.shiftKey) redoPlan(record);
      else undoPlan(record);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [record]);
  return (
    <div className={styles.line} role="group" aria-label="Steps">
      <Button onPress={() => undoPlan(record)} isDisabled={!can.undo}>
        Undo
      </Button>
      <Button onPress={() => redoPlan(record)} isDisabled={!can.redo}>
        Redo
      </Button>
      <span className={styles.quiet} role="status">
        {can.refused ? "It was changed elsewhere in the meantime, so it was left as it is." : ""}
      </span>
    </div>
  );
}
