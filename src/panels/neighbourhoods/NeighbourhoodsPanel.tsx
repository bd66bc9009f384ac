import { lazy, Suspense } from "react";
import type { PlanRecord } from "../../workspace/plan/plan-records";
import { PLAN_OPTION, useOpenPlan } from "../../state/plans";
import { useView } from "../../state/view-store";
import { Notice } from "../../ui/Notice";
import { Panel, Section } from "../../ui/Panel";
import { BeginFrom } from "./BeginFrom";
import { Marks } from "./Marks";
import { MoveAreas } from "./MoveAreas";
import { NeighbourhoodList } from "./NeighbourhoodList";
import { PlanChooser } from "./PlanChooser";
import { PlanSettings } from "./PlanSettings";
import { Problems } from "./Problems";
import { openPlan } from "./open-plan";
import { Steps } from "./Steps";
import { FromFile } from "./uses/FromFile";
import { Waiting } from "../profile/Waiting";
import { usePlanFacts, usePlanRead } from "./use-plan-facts";
import { WeakSpots } from "./WeakSpots";

const PlanUses = lazy(() => import("./uses/PlanUses"));

/** The plan in view: suggested, judged and changed. */
function OpenPlan({ open }: { readonly open: PlanRecord }) {
  const { standing, plan } = open;
  const { record } = standing;
  const { facts, known, waits } = usePlanFacts(plan);
  const read = usePlanRead(plan, facts);
  return (
    <>
      <Section title="Suggest neighbourhoods">
        <PlanSettings key={record} record={record} plan={plan} known={known} />
      </Section>
      {waits ? <Waiting pending={waits} what="What plans are told by" /> : null}
      {read === null ? null : (
        <>
          <Section title="Begin from what exists">
            <BeginFrom record={record} read={read} />
          </Section>
          <Section title="Change by hand">
            <Steps record={record} />
            <MoveAreas record={record} read={read} />
          </Section>
          <Section title="Marks">
            <Marks record={record} read={read} />
          </Section>
          {plan.neighbourhoods.length > 0 ? (
            <>
              <Section title="Check of the plan">
                <Problems record={record} read={read} />
              </Section>
              <Section title={`${plan.neighbourhoods.length} neighbourhoods`}>
                <NeighbourhoodList key={record} record={record} read={read} />
              </Section>
              <Section title="Use the plan">
                <Suspense fallback={<p role="status">Loading what a plan is used for…</p>}>
                  <PlanUses open={open} known={known} />
                </Suspense>
              </Section>
            </>
          ) : null}
        </>
      )}
    </>
  );
}

/** The third tier: plans of neighbourhoods made of whole areas, suggested, changed by hand, kept on this machine. */
export default function NeighbourhoodsPanel() {
  const { options } = useView();
  const open = useOpenPlan();
  const named = options[PLAN_OPTION];
  return (
    <Panel
      title="Neighbourhoods"
      lead="Divide a place or footprint into neighbourhoods made of whole areas. The app proposes; people decide. Plans stay in this browser; a link names a plan but does not hold it."
    >
      {named !== undefined && !open ? (
        <Notice>
          The link names a neighbourhood plan that is not on this machine. Ask who sent it for their file
          (“Your own figures”, “Save for partners”), and open it there.
        </Notice>
      ) : null}
      <PlanChooser />
      <FromFile onKept={openPlan} />
      {open ? <OpenPlan key={open.standing.record} open={open} /> : null}
      <Section title="Known weak spots">
        <WeakSpots />
      </Section>
    </Panel>
  );
}
