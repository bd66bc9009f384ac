import { checkedOnce, recordsOf, type KeptRecord } from "../records";
import type { Revisions } from "../revision";
import { readPlan, type Plan } from "./plan";

/** A plan as it stands in the workspace. */
export interface PlanRecord extends Omit<KeptRecord<Plan>, "content"> {
  readonly plan: Plan;
}

/** The plan that a state holds; undefined for a deletion and for what is no plan. */
export const planIn = checkedOnce(readPlan);

/** The plans of a workspace by name; deleted ones with their last state. What is no sound plan is passed over. */
export const planRecords = (revisions: Revisions): PlanRecord[] =>
  recordsOf(revisions, "plan", planIn)
    .map(({ content, ...kept }) => ({ ...kept, plan: content }))
    .sort((a, b) => a.plan.name.localeCompare(b.plan.name, "en-GB"));
