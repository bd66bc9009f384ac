import { hasCard, isAdding, setAdding } from "../state/adding";
import { isCovered } from "../state/covered";
import { PANEL_KEYS, useShortcuts } from "../state/shortcuts";
import { changeView, useViewStore } from "../state/view-store";
import { goTo } from "./go-to";
import { keepFocus } from "./keep-focus";

/** What letters mean something to: there they are never a shortcut. */
const TYPED =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable]';
/** What is worked by keys. A word typed there by mistake must not turn the page. */
const WORKED = 'a, button, input, summary, [role="tab"], [role="option"], [role="row"]';

const isIn = (target: EventTarget | null, what: string): boolean =>
  target instanceof Element && target.closest(what) !== null;

/** Escape closes the sources of the map where they are open, else ends the adding of areas, else closes the card of the area. */
function closeOne(): void {
  const sources = document.querySelector<HTMLDetailsElement>(".map-sources[open]");
  if (sources) {
    sources.open = false;
    if (sources.contains(document.activeElement)) sources.querySelector("summary")?.focus();
  } else if (hasCard(useViewStore.getState().view)) {
    if (isAdding()) setAdding(false);
    else changeView({ selection: [] });
  }
}

function frame(): void {
  changeView({ options: { ...useViewStore.getState().view.options, frame: "16:9" } });
}

/** Presses a button of the header, which is where the focus comes back to. */
function press(id: string): void {
  const button = document.getElementById(id);
  button?.focus();
  button?.click();
}

/**
 * Hears single keys and keeps the focus near when what held it goes; answers what hears a key, and how to stop. `?` lists the keys and `/` goes to the search
 * wherever nothing is typed; letters act only where no control has the focus. All can be switched off (WCAG 2.1.4). Under the frame and the
 * brief they rest: what they change there is out of sight, and yet in the link that is printed. Escape belongs to those views themselves.
 */
export function hearKeys(showKeys: () => void): {
  readonly hear: (event: KeyboardEvent) => void;
  readonly stop: () => void;
} {
  const stopKeeping = keepFocus();
  let covered = isCovered();
  // As it was before those views heard the key, which may close them.
  const before = (): void => {
    covered = isCovered();
  };
  const hear = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || covered) return;
    if (isIn(target, TYPED) || isIn(target, "[role=dialog], [role=alertdialog]")) return;
    if (key === "Escape") closeOne();
    else if (!useShortcuts.getState().on) return;
    else if (key === "?") showKeys();
    else if (key === "/") {
      // Else the sign itself would be typed there.
      event.preventDefault();
      document.querySelector<HTMLElement>('header [role="combobox"]')?.focus();
    } else if (isIn(target, WORKED)) return;
    else if (key === "f") frame();
    else if (key === "d") press("take-away");
    else if (PANEL_KEYS[key]) goTo(PANEL_KEYS[key]);
  };
  window.addEventListener("keydown", before, true);
  window.addEventListener("keydown", hear);
  const stop = (): void => {
    stopKeeping();
    window.removeEventListener("keydown", before, true);
    window.removeEventListener("keydown", hear);
  };
  return { hear, stop };
}
