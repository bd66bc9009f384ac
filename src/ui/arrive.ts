/** The heading of the view beside the map. */
export const PANEL_HEADING = "#panel h2";

let stopWaiting: (() => void) | null = null;

/**
 * Takes a person to what they have just opened: brings it into view and the focus to it. Where it is still loading it is waited for; who presses
 * Tab, the key of the search or the pointer meanwhile has gone elsewhere and is left there, and so is a view that takes the focus by itself.
 *
 * @param part selector of an element that takes the focus (tabindex -1)
 * @param old what stands in its place until it comes
 */
export function arriveAt(part: string, old: Element | null = null): void {
  stopWaiting?.();
  const from = document.activeElement;
  const look = (): void => {
    const found = document.querySelector<HTMLElement>(part);
    if (!found || found === old || !found.checkVisibility()) return;
    stopWaiting?.();
    const panel = found.closest("main");
    const now = document.activeElement;
    if (now !== from && now !== panel && panel?.contains(now)) return;
    if (part !== PANEL_HEADING) found.scrollIntoView();
    else if (panel) {
      panel.scrollTop = 0;
      // On a narrow page the panel lies under the map.
      panel.scrollIntoView();
    }
    found.focus({ preventScroll: true });
  };
  const goesElsewhere = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key === "Tab" || event.key === "/") stopWaiting?.();
  };
  const watch = new MutationObserver(look);
  stopWaiting = () => {
    watch.disconnect();
    removeEventListener("keydown", goesElsewhere);
    removeEventListener("pointerdown", goesElsewhere);
    stopWaiting = null;
  };
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ["style"] });
  addEventListener("keydown", goesElsewhere);
  addEventListener("pointerdown", goesElsewhere);
  look();
}
