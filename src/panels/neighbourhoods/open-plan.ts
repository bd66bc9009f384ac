import { LAYER_OPTION } from "../../state/cluster-run";
import { HOME_OPTION } from "../../state/home";
import { PLAN_OPTION, planNow } from "../../state/plans";
import { changeView, useViewStore } from "../../state/view-store";

/** The options of the view without a plan on the map. */
function withoutPlan(): Readonly<Record<string, string>> {
  const rest = Object.entries(useViewStore.getState().view.options).filter(
    ([key, value]) =>
      key !== PLAN_OPTION && key !== HOME_OPTION && !(key === LAYER_OPTION && value === "plan"),
  );
  return Object.fromEntries(rest);
}

/** Opens a plan: the place or footprint that it is for, with its neighbourhoods on the map. */
export function openPlan(record: string): void {
  const found = planNow(record);
  if (!found) return;
  const { vintage, footprint, place } = found.plan;
  const { view } = useViewStore.getState();
  const same = view.vintage === vintage && view.footprint === footprint && view.place === place;
  const options = { ...withoutPlan(), [PLAN_OPTION]: record, [LAYER_OPTION]: "plan" };
  changeView({ options, selection: [], ...(same ? {} : { vintage, footprint, place, camera: null }) });
}

/** Shows one neighbourhood of a plan alone, or with null all that the plan is for again. */
export function openHome(record: string, id: string | null): void {
  const found = planNow(record);
  if (!found) return;
  const { vintage, footprint, place } = found.plan;
  const others = Object.entries(useViewStore.getState().view.options).filter(([key]) => key !== HOME_OPTION);
  const options = {
    ...Object.fromEntries(others),
    ...{ [PLAN_OPTION]: record, ...(id === null ? {} : { [HOME_OPTION]: id }) },
  };
  changeView({ ...{ vintage, footprint, place, options }, selection: [], camera: null });
}

/** Takes the plan off the map. */
export const closePlan = (): void => changeView({ options: withoutPlan(), selection: [] });
