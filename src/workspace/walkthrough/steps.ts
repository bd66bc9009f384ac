import type { Walkthrough, WalkthroughStep } from "./walkthrough";

const withSteps = (of: Walkthrough, steps: readonly WalkthroughStep[]): Walkthrough => ({
  ...of,
  steps: [...steps],
});

/** A walkthrough with one more view at its end. */
export const withStep = (of: Walkthrough, step: WalkthroughStep): Walkthrough =>
  withSteps(of, [...of.steps, step]);

/** A walkthrough without its view at a place (from 0). */
export const withoutStep = (of: Walkthrough, at: number): Walkthrough =>
  withSteps(of, of.steps.toSpliced(at, 1));

/** A walkthrough with other words, or another view, at a place (from 0). */
export const withChanged = (of: Walkthrough, at: number, to: Partial<WalkthroughStep>): Walkthrough =>
  withSteps(
    of,
    of.steps.map((step, place) => (place === at ? { ...step, ...to } : step)),
  );

/** A walkthrough with the view at one place (from 0) moved to another; a place that is none changes nothing. */
export function withMoved(of: Walkthrough, from: number, to: number): Walkthrough {
  const step = of.steps[from];
  if (!step || to < 0 || to >= of.steps.length) return of;
  return withSteps(of, of.steps.toSpliced(from, 1).toSpliced(to, 0, step));
}
