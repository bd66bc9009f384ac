import { useOpenPlan } from "../../../state/plans";
import { useView } from "../../../state/view-store";
import type { Plan } from "../../../workspace/plan/plan";

/** The neighbourhood plan in view, where it is for the place in view and has neighbourhoods; null where the brief has no page of one. */
export function usePlanHere(): Plan | null {
  const plan = useOpenPlan()?.plan;
  const { vintage, footprint, place } = useView();
  const here = plan?.vintage === vintage && plan.footprint === footprint && plan.place === place;
  return here && plan.neighbourhoods.length > 0 ? plan : null;
}
