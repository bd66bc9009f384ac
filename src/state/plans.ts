import { newId, type Revisions } from "../workspace/revision";
import { readPlan, type Plan } from "../workspace/plan/plan";
import { planRecords, type PlanRecord } from "../workspace/plan/plan-records";
import { useViewStore } from "./view-store";
import { addRecord, changeRecord, refuse, useWorkspace } from "./workspace";

/** The key of the view's options that names the plan in view, by its record. The plan itself is in no link. */
export const PLAN_OPTION = "plan";

const read = new WeakMap<Revisions, readonly PlanRecord[]>();
function plansIn(revisions: Revisions): readonly PlanRecord[] {
  const found = read.get(revisions) ?? planRecords(revisions);
  read.set(revisions, found);
  return found;
}

/** The plans of this machine, deleted ones too; read once for each state of the workspace. */
export const usePlans = (): readonly PlanRecord[] => plansIn(useWorkspace((store) => store.revisions));

/** The plan that the view names; undefined where it names none, or one that is not on this machine or was deleted. */
export function useOpenPlan(): PlanRecord | undefined {
  const wanted = useViewStore(({ view }) => view.options[PLAN_OPTION]);
  return usePlans().find(({ standing, deleted }) => standing.record === wanted && deleted === null);
}

/** A plan as it stands now. */
export const planNow = (record: string): PlanRecord | undefined =>
  plansIn(useWorkspace.getState().revisions).find(({ standing }) => standing.record === record);

/** Keeps a new plan, and gives its record. */
export function addPlan(plan: Plan): string {
  const record = `plan_${newId()}`;
  void addRecord("plan", record, plan);
  return record;
}

/** Keeps a change of what a plan is called or asks for; its neighbourhoods are changed by `editPlan`. Whether the browser kept it. */
export function savePlan(record: string, patch: Partial<Plan>): Promise<boolean> {
  const found = planNow(record);
  if (!found) return Promise.resolve(false);
  const next = { ...found.plan, ...patch };
  if (readPlan(next)) return changeRecord(found.standing, next);
  return refuse(
    "The change of the plan was not kept: an area would stand in two neighbourhoods, or a text is too long.",
  );
}

/** Puts a plan away; for 30 days it can be brought back. */
export const deletePlan = ({ standing }: PlanRecord): Promise<boolean> => changeRecord(standing, null);

/** Brings a deleted plan back as it was. */
export const bringBackPlan = ({ standing, plan }: PlanRecord): Promise<boolean> =>
  changeRecord(standing, plan);
