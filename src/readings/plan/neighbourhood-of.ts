import type { Plan } from "../../workspace/plan/plan";

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
