import { lazy, Suspense, useEffect, useState } from "react";
import { useCovered } from "../state/covered";
import { PANEL_KEYS, useShortcuts } from "../state/shortcuts";
import { changeView, useOption } from "../state/view-store";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import styles from "./Shell.module.css";

const ShortcutsDialog = lazy(() => import("./ShortcutsDialog"));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(?:input|textarea|select)$/i.test(target.tagName) ||
    target.closest("[role=dialog]") !== null);

/**
 * Listens for single keys: `?` lists them, the letters open views, `f` frames the map. They can be switched off
 * (WCAG 2.1.4), `?` among them, so a button lists them too. Under the frame and the brief they rest: what they change
 * there is out of sight, and yet in the link that is printed. Escape belongs to those views themselves.
 */
export function Shortcuts() {
  const on = useShortcuts((store) => store.on);
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const [, setFrame] = useOption("frame", "");
  const covered = useCovered();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!on || covered) return;
      if (event.key === "?") setOpen(true);
      else if (event.key === "f") setFrame("16:9");
      else if (PANEL_KEYS[event.key]) changeView({ panel: PANEL_KEYS[event.key] ?? "summary" });
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [on, covered, setFrame]);
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
