import type { Areas } from "../../model/area";
import type { Place } from "../../model/place";
import type { Plan } from "../../workspace/plan/plan";
import { rowsByCode } from "./homes";
import { planVersion } from "./lookup";

/** A neighbourhood of a plan as what a view is of, by its id; null where the plan has none with that id, or none of its areas exists. */
export function homePlace(areas: Areas, plan: Plan, id: string): Place | null {
  const found = plan.neighbourhoods.find((one) => one.id === id);
  const rows = rowsByCode(areas);
  const msoas = Int32Array.from(found?.areas.flatMap((code) => rows.get(code) ?? []) ?? []);
  if (!found || msoas.length === 0) return null;
  const version = planVersion(plan);
  return {
    code: `${version}-${id}`,
    name: found.name,
    home: { id, plan: plan.name, version, msoas: msoas.sort() },
  };
}

/** Whether a plan is for the place or footprint of a view. */
export const isPlanFor = (
  { vintage, footprint, place }: Pick<Plan, "vintage" | "footprint" | "place">,
  view: Pick<Plan, "vintage" | "footprint" | "place">,
): boolean => vintage === view.vintage && footprint === view.footprint && place === view.place;

/**
 * Why the neighbourhood that a view names is not shown, and what is: `shown` is the place that the view names besides, `isFor` whether the
 * plan is for that place.
 */
export const sayNoHome = (plan: Plan | undefined, shown: string, isFor: boolean): string =>
  plan === undefined
    ? `This view is of a neighbourhood in a plan that is not on this machine, so all of ${shown} is shown. Ask who sent the link for their file (“Your own figures”, “Save for partners”), and open it there.`
    : !isFor
      ? `The plan “${plan.name}” is for another place than ${shown}, so all of ${shown} is shown. Open the plan under “Neighbourhoods” to see its place.`
      : `The plan “${plan.name}” has no such neighbourhood in ${shown} any more, so all of ${shown} is shown. It may have been joined to another, or suggested anew.`;
