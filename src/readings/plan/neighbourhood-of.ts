import type { Areas } from "../../model/area";
import type { Plan } from "../../workspace/plan/plan";
import type { Member } from "../levels";
import { rowsByCode } from "./homes";

/** The neighbourhood of a plan that some areas (codes, in any order) are, all of it and nothing else; undefined where they are none. */
export function neighbourhoodOf(
  plan: Plan,
  codes: readonly string[],
): Plan["neighbourhoods"][number] | undefined {
  const all = new Set(codes);
  return plan.neighbourhoods.find(
    ({ areas }) => areas.length === all.size && areas.every((code) => all.has(code)),
  );
}

/** What a profile calls a neighbourhood: "Heywood, neighbourhood of Rochdale, plan 1". */
export const sayNeighbourhood = (plan: string, name: string): string => `${name}, neighbourhood of ${plan}`;

/** The neighbourhoods of a plan as a level, in the plan's order; codes that do not exist are passed over. */
export function neighbourhoodsOf(areas: Areas, { neighbourhoods }: Pick<Plan, "neighbourhoods">): Member[] {
  const rows = rowsByCode(areas);
  return neighbourhoods.map(({ id, name, areas: codes }) => ({
    ...{ code: id, name, at: null },
    msoas: Int32Array.from(codes.flatMap((code) => rows.get(code) ?? [])),
  }));
}
