import { lazy, Suspense, useEffect, useState } from "react";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import styles from "./Shell.module.css";

const ShortcutsDialog = lazy(() => import("./ShortcutsDialog"));

/** What a hand does first: what hears keys and keeps the focus loads with it. */
const FIRST = ["keydown", "pointerdown", "focusin"] as const;

/** The single keys and, because they can be switched off, a button that lists them too. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  useEffect(() => {
    let stop: (() => void) | null = null;
    const wait = (on: boolean): void => {
      for (const one of FIRST) (on ? addEventListener : removeEventListener)(one, begin);
    };
    const begin = (event: Event): void => {
      wait(false);
      void import("./hear-keys").then(
        ({ hearKeys }) => {
          if (stop) return;
          const heard = hearKeys(() => setOpen(true));
          stop = heard.stop;
          // The key that was pressed before it came.
          if (event instanceof KeyboardEvent) heard.hear(event);
        },
        // It did not come: the next press asks again.
        () => wait(true),
      );
    };
    wait(true);
    return () => {
      wait(false);
      stop?.();
      stop = () => undefined;
    };
  }, []);
  return (
    <>
      <button type="button" className={styles.keys} onClick={() => setOpen(true)}>
        <span aria-hidden="true">?</span>
        Keyboard
      </button>
      {open ? (
        <ErrorBoundary what="The list of keys" onClose={close} over>
          <Suspense>
            <ShortcutsDialog onClose={close} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </>
  );
}
