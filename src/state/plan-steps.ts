import { create } from "zustand";
import type { Plan } from "../workspace/plan/plan";
import { planIn } from "../workspace/plan/plan-records";
import { historyOf } from "../workspace/standing";
import { cancelSuggestion } from "./plan-suggestion";
import { planNow, savePlan } from "./plans";
import { useWorkspace } from "./workspace";

/** What a step changes: the neighbourhoods, how they came to be, and what people marked. */
type Drawn = Pick<Plan, "neighbourhoods" | "made" | "marks">;
const drawnIn = ({ neighbourhoods, made, marks }: Plan): Drawn => ({ neighbourhoods, made, marks });

/** How a plan was drawn before and after what stands. */
interface Steps {
  readonly past: readonly Drawn[];
  readonly future: readonly Drawn[];
  /** What the last step left behind. Where something else stands now, it was changed elsewhere. */
  readonly left: Drawn | undefined;
  /** A step was asked for that would have wiped out what was changed elsewhere. */
  readonly refused: boolean;
}

/** So many steps can be taken back. */
const KEPT = 100;
const useSteps = create<Readonly<Record<string, Steps>>>()(() => ({}));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function standing(record: string): Drawn | undefined {
  const found = planNow(record);
  return found && drawnIn(found.plan);
}

/** The steps of a plan on this page; before the first, the states that the workspace has of it, so that undo outlives a reload. */
function stepsOf(record: string): Steps {
  const known = useSteps.getState()[record];
  if (known) return known;
  const states = historyOf(useWorkspace.getState().revisions, record).flatMap((one) => {
    const plan = planIn(one);
    return plan ? [drawnIn(plan)] : [];
  });
  const past = states.filter((one, at) => !same(one, states[at + 1]));
  return { past: past.slice(-KEPT - 1, -1), future: [], left: standing(record), refused: false };
}

/** Whether another tab, a partner or the workspace's undo has changed a plan since its last step on this page. */
const changedElsewhere = (record: string, { left }: Steps): boolean => !same(standing(record), left);

function step(record: string, next: Drawn, steps: Pick<Steps, "past" | "future">): Promise<boolean> {
  cancelSuggestion();
  const kept = savePlan(record, next);
  useSteps.setState({ [record]: { ...steps, left: standing(record), refused: false } });
  return kept;
}

/** Changes the neighbourhoods of a plan, or its marks: a step that can be taken back. Those that begin where nothing was drawn are by hand, if nothing else is said. Whether the plan is so now, and the browser keeps it. */
export function editPlan(record: string, { neighbourhoods, made, marks }: Drawn): Promise<boolean> {
  const now = standing(record);
  if (!now) return Promise.resolve(false);
  const begun = now.neighbourhoods.length === 0 && neighbourhoods.length > 0;
  const next = { neighbourhoods, made: made ?? (begun ? ({ how: "hand" } as const) : undefined), marks };
  if (same({ ...now, made }, { ...next, made }) && (made === undefined || same(now, next)))
    return Promise.resolve(true);
  const steps = stepsOf(record);
  const past = changedElsewhere(record, steps) ? [] : steps.past;
  return step(record, next, { past: [...past, now].slice(-KEPT), future: [] });
}

/** Forgets the steps of a plan where it was changed elsewhere, and keeps that this is to be said. Whether it did. */
function refuse(record: string, steps: Steps): boolean {
  if (!changedElsewhere(record, steps)) return false;
  useSteps.setState({ [record]: { past: [], future: [], left: standing(record), refused: true } });
  return true;
}

/** Takes the last step back; a plan that was changed elsewhere since stays as it is. */
export function undoPlan(record: string): void {
  const now = standing(record);
  const steps = stepsOf(record);
  const last = steps.past.at(-1);
  if (!now || !last || refuse(record, steps)) return;
  void step(record, last, { past: steps.past.slice(0, -1), future: [now, ...steps.future] });
}

/** Takes the step again that was taken back last; a plan that was changed elsewhere since stays as it is. */
export function redoPlan(record: string): void {
  const now = standing(record);
  const steps = stepsOf(record);
  const [next, ...rest] = steps.future;
  if (!now || !next || refuse(record, steps)) return;
  void step(record, next, { past: [...steps.past, now], future: rest });
}

/** Whether there is a step to take back, and one to take again; and whether one was refused, since the plan was changed elsewhere. */
export function useCanStep(record: string): {
  readonly undo: boolean;
  readonly redo: boolean;
  readonly refused: boolean;
} {
  useSteps((all) => all[record]);
  const { past, future, refused } = stepsOf(record);
  return { undo: past.length > 0, redo: future.length > 0, refused };
}
