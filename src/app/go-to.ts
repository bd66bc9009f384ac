import type { Panel } from "../model/view";
import { changeView, useViewStore } from "../state/view-store";
import { arriveAt, PANEL_HEADING } from "../ui/arrive";

/** Opens a view; one that is open already comes back into view. */
export function goTo(panel: Panel): void {
  if (useViewStore.getState().view.panel === panel) arriveAt(PANEL_HEADING);
  else changeView({ panel });
}

/** The focus follows to the heading of each view that is opened, however it was opened; Back and Forward move none. Answers how to stop. */
export const followPanels = (): (() => void) =>
  useViewStore.subscribe(({ view, push }, { view: before }) => {
    if (push && view.panel !== before.panel) arriveAt(PANEL_HEADING, document.querySelector(PANEL_HEADING));
  });
