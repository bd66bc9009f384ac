import { homesOf } from "../../../readings/plan/homes";
import { sizesOf } from "../../../readings/plan/holdings";
import { useAreas } from "../../../state/atlas";
import { useChoice } from "../../../state/view-store";
import type { Known } from "../../../stats/neighbourhoods/units";
import { Tabs } from "../../../ui/Tabs";
import type { PlanRecord } from "../../../workspace/plan/plan-records";
import { Waiting } from "../../profile/Waiting";
import { useMemo } from "react";
import { Capacity } from "./Capacity";
import { ComparePlans } from "./ComparePlans";
import { HoldsTable } from "./HoldsTable";
import { SavePlan } from "./SavePlan";
import { useHeld } from "./use-held";

const TABS = [
  { value: "holds", label: "What each holds" },
  { value: "share", label: "Posts or money" },
  { value: "compare", label: "Compare plans" },
  { value: "save", label: "Save this plan" },
] as const;

interface PlanUsesProps {
  readonly open: PlanRecord;
  /** What plans are weighed by; null while it is on its way. */
  readonly known: Known | null;
}

/** What a plan is used for: what its neighbourhoods hold, sharing out by need, comparing with another plan, files. */
export default function PlanUses({ open: { standing, plan }, known }: PlanUsesProps) {
  const areas = useAreas();
  const [tab, setTab] = useChoice("use.tab", TABS, "holds");
  const homes = useMemo(() => homesOf(areas, plan), [areas, plan]);
  const held = useHeld(plan, homes);
  return (
    <Tabs label="Uses of the plan" value={tab} tabs={TABS} onChange={setTab}>
      {held.status !== "ready" ? (
        <Waiting pending={held} what="What the neighbourhoods hold" />
      ) : tab === "holds" ? (
        <HoldsTable held={held.value} known={known} />
      ) : tab === "share" ? (
        <Capacity sizes={sizesOf(held.value)} />
      ) : tab === "save" ? (
        <SavePlan plan={plan} homes={homes} held={held.value} />
      ) : known ? (
        <ComparePlans record={standing.record} name={plan.name} homes={homes} known={known} />
      ) : (
        <p role="status">Loading what plans are compared by…</p>
      )}
    </Tabs>
  );
}
