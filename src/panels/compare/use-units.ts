import { useMemo } from "react";
import { icbLevel } from "../../model/codes";
import { membersOf, type Member } from "../../readings/levels";
import { neighbourhoodsOf } from "../../readings/plan/neighbourhood-of";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useOpenPlan } from "../../state/plans";
import { useView } from "../../state/view-store";

/** What is compared: footprints of the vintage, districts of the footprint (of England when none is chosen), neighbourhoods of the plan in view. */
export type Compared = "footprints" | "places" | "neighbourhoods";

/** How one and several of what is compared are called. */
export const COMPARED: Readonly<Record<Compared, { readonly one: string; readonly many: string }>> = {
  footprints: { one: "Footprint", many: "footprints" },
  places: { one: "District", many: "districts" },
  neighbourhoods: { one: "Neighbourhood", many: "neighbourhoods" },
};

/** The areas that are compared; no neighbourhoods where no plan is in view. */
export function useUnits(what: Compared): readonly Member[] {
  const areas = useAreas();
  const { vintage } = useView();
  const { footprintScope } = useDerived();
  const plan = useOpenPlan()?.plan;
  return useMemo(() => {
    if (what === "neighbourhoods") return plan ? neighbourhoodsOf(areas, plan) : [];
    return what === "footprints"
      ? membersOf(areas, icbLevel(vintage))
      : membersOf(areas, "lad24", footprintScope);
  }, [what, areas, vintage, footprintScope, plan]);
}
