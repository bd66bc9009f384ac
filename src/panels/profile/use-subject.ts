import { useMemo } from "react";
import { useAreas } from "../../state/atlas";
import { selectedIndices } from "../../state/choose";
import { useDerived } from "../../state/derived";
import { useOpenPlan } from "../../state/plans";
import { useView } from "../../state/view-store";
import { neighbourhoodOf, sayNeighbourhood } from "../../readings/plan/neighbourhood-of";
import { besideOf, type Beside } from "../../readings/profile/beside";
import { subjectOf, type Subject } from "../../readings/profile/subject";

/** The subject of the profile, from the view, and what it is set beside. Areas that are a neighbourhood of the plan in view have its name. */
export function useSubject(): { readonly subject: Subject; readonly beside: Beside } {
  const areas = useAreas();
  const { vintage, footprint, place, selection } = useView();
  const { scope, place: within } = useDerived();
  const plan = useOpenPlan()?.plan;
  return useMemo(() => {
    const picked = selectedIndices(areas, selection);
    const asked = subjectOf(areas, { vintage, footprint, place, within, picked, scope });
    const home = plan && asked.kind === "set" ? neighbourhoodOf(plan, selection) : undefined;
    const subject = plan && home ? { ...asked, name: sayNeighbourhood(plan.name, home.name) } : asked;
    return { subject, beside: besideOf(areas, vintage, subject) };
  }, [areas, vintage, footprint, place, within, selection, scope, plan]);
}
