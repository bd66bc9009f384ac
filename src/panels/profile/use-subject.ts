import { useMemo } from "react";
import { useAreas } from "../../state/atlas";
import { selectedIndices } from "../../state/choose";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import { besideOf, type Beside } from "../../readings/profile/beside";
import { subjectOf, type Subject } from "../../readings/profile/subject";

/** The subject of the profile, from the view, and what it is set beside. */
export function useSubject(): { readonly subject: Subject; readonly beside: Beside } {
  const areas = useAreas();
  const { vintage, footprint, place, selection } = useView();
  const { scope } = useDerived();
  return useMemo(() => {
    const picked = selectedIndices(areas, selection);
    const subject = subjectOf(areas, { vintage, footprint, place, picked, scope });
    return { subject, beside: besideOf(areas, vintage, subject) };
  }, [areas, vintage, footprint, place, selection, scope]);
}
