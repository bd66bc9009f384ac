import { create } from "zustand";
import type { View } from "../model/view";
import type { WalkthroughStep } from "../workspace/walkthrough/walkthrough";
import { settleView } from "./settle";
import { decodeView } from "./url";
import { changeView, useViewStore } from "./view-store";

interface Presenting {
  readonly steps: readonly WalkthroughStep[];
  /** The step that is shown, from 0. */
  readonly at: number;
  /** The view from which the presenter came, and goes back to. */
  readonly from: View;
}

const useStore = create<{ readonly now: Presenting | null }>()(() => ({ now: null }));

/** The walkthrough that is being presented; null when none is. */
export const usePresenting = (): Presenting | null => useStore(({ now }) => now);
/** Whether one is, for what only has to stand aside. */
export const useIsPresenting = (): boolean => useStore(({ now }) => now !== null);

/** Shows the view of a step's link; what of it no longer exists is left out and said, as with any link. */
export function showLink(link: string): void {
  const { view, dropped } = decodeView(link);
  settleView(view, dropped);
}

/** Goes to a step; one before the first or after the last changes nothing. */
export function goToStep(at: number): void {
  const { now } = useStore.getState();
  const step = now?.steps[at];
  if (!now || !step) return;
  useStore.setState({ now: { ...now, at } });
  showLink(step.link);
}

/** Begins to present from a step. */
export function startPresenting(steps: readonly WalkthroughStep[], at = 0): void {
  useStore.setState({ now: { steps, at, from: useViewStore.getState().view } });
  goToStep(at);
}

/** Ends, and goes back to the view before. */
export function stopPresenting(): void {
  const { now } = useStore.getState();
  useStore.setState({ now: null });
  if (now) changeView(now.from);
}
