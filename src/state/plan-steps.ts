import { create } from "zustand";
import type { Plan } from "../workspace/plan/plan";
import { planIn } from "../workspace/plan/plan-records";
import { historyOf } from "../workspace/standing";
import { cancelSuggestion } from "./plan-suggestion";
import { planNow, savePlan } from "./plans";
import { useWorkspace } from "./workspace";

type Neighbourhoods = Plan["neighbourhoods"];

/** The neighbourhoods of a plan before and after those that stand. */
interface Steps {
  readonly past: readonly Neighbourhoods[];
  readonly future: readonly Neighbourhoods[];
}

/** So many steps can be taken back. */
const KEPT = 100;
const useSteps = create<Readonly<Record<string, Steps>>>()(() => ({}));

const same = (a: Neighbourhoods | undefined, b: Neighbourhoods | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The steps of a plan on this page; before the first, the states that the workspace has of it, so that undo outlives a reload. */
function stepsOf(record: string): Steps {
  const known = useSteps.getState()[record];
  if (known) return known;
  const states = historyOf(useWorkspace.getState().revisions, record).flatMap((one) => {
    const plan = planIn(one);
    return plan ? [plan.neighbourhoods] : [];
  });
  const past = states.filter((one, at) => !same(one, states[at + 1]));
  return { past: past.slice(-KEPT - 1, -1), future: [] };
}

function step(record: string, next: Neighbourhoods, steps: Steps): void {
  cancelSuggestion();
  useSteps.setState({ [record]: steps });
  savePlan(record, { neighbourhoods: next });
}

/** Changes the neighbourhoods of a plan: a step that can be taken back. */
export function editPlan(record: string, { neighbourhoods }: Pick<Plan, "neighbourhoods">): void {
  const now = planNow(record)?.plan.neighbourhoods;
  if (!now || same(now, neighbourhoods)) return;
  const { past } = stepsOf(record);
  step(record, neighbourhoods, { past: [...past, now].slice(-KEPT), future: [] });
}

/** Takes the last step back. */
export function undoPlan(record: string): void {
  const now = planNow(record)?.plan.neighbourhoods;
  const { past, future } = stepsOf(record);
  const last = past.at(-1);
  if (now && last) step(record, last, { past: past.slice(0, -1), future: [now, ...future] });
}

/** Takes the step again that was taken back last. */
export function redoPlan(record: string): void {
  const now = planNow(record)?.plan.neighbourhoods;
  const { past, future } = stepsOf(record);
  const [next, ...rest] = future;
  if (now && next) step(record, next, { past: [...past, now], future: rest });
}

/** Whether there is a step to take back, and one to take again. */
export function useCanStep(record: string): { readonly undo: boolean; readonly redo: boolean } {
  useSteps((all) => all[record]);
  const { past, future } = stepsOf(record);
  return { undo: past.length > 0, redo: future.length > 0 };
}
