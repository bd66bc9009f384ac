import { lastStates } from "../last-states";
import type { Revision, Revisions } from "../revision";
import { shownVersion, standingOf, type Standing } from "../standing";
import { readPlan, type Plan } from "./plan";

/** A plan as it stands in the workspace. */
export interface PlanRecord {
  readonly standing: Standing;
  readonly plan: Plan;
  /** When it was made or changed last, by the clock of that machine (ISO 8601). */
  readonly at: string;
  /** When it was deleted (ISO 8601); null while it stands. */
  readonly deleted: string | null;
}

const read = new WeakMap<object, Plan | undefined>();

/** The plan that a state holds; undefined for a deletion and for what is no plan. Each is checked once. */
export function planIn({ content }: Revision): Plan | undefined {
  if (typeof content !== "object" || content === null) return undefined;
  if (!read.has(content)) read.set(content, readPlan(content));
  return read.get(content);
}

/** The plans of a workspace by name; deleted ones with their last state. What is no sound plan is passed over. */
export function planRecords(revisions: Revisions): PlanRecord[] {
  const plans = [...revisions.values()].filter(({ kind }) => kind === "plan");
  const all = standingOf(new Map(plans.map((one) => [one.id, one])));
  const gone = all.filter((standing) => shownVersion(standing)?.content === null);
  const last = lastStates(plans, new Set(gone.map(({ record }) => record)));
  return all
    .flatMap((standing): PlanRecord[] => {
      const shown = shownVersion(standing);
      const state = shown?.content === null ? last.get(standing.record) : shown;
      const plan = state && planIn(state);
      if (!shown || !state || !plan) return [];
      return [{ standing, plan, at: state.at, deleted: shown.content === null ? shown.at : null }];
    })
    .sort((a, b) => a.plan.name.localeCompare(b.plan.name, "en-GB"));
}
