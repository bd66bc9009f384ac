import { useOpenPlan } from "../../../state/plans";
import { useDerived } from "../../../state/derived";
import { isPlanFor } from "../../../readings/plan/home-place";
import { useView } from "../../../state/view-store";
import type { Plan } from "../../../workspace/plan/plan";

/** The neighbourhood plan in view, where it is for the place in view and has neighbourhoods; null where the brief has no page of one. */
export function usePlanHere(): Plan | null {
  const plan = useOpenPlan()?.plan;
  const view = useView();
  // The brief of one neighbourhood is of that alone.
  const alone = useDerived().place?.home !== undefined;
  return plan && isPlanFor(plan, view) && !alone && plan.neighbourhoods.length > 0 ? plan : null;
}
