import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";

/** The name of the place or footprint that a new plan is for: the one in view, also where a neighbourhood of it is shown alone. */
export function usePlanPlace(): string {
  const areas = useAreas();
  const { place } = useView();
  const { footprint } = useDerived();
  return (areas.lads.find(({ code }) => code === place) ?? footprint)?.name ?? "England";
}
