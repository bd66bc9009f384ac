import type { Pilot } from "../../workspace/pilot/pilot";

/** Where a pilot stands, in a few words. */
export function sayStage({ protocol, followUps, areas }: Pilot): string {
  if (followUps.some(({ points }) => points.some(({ after }) => after))) return "has figures of afterwards";
  const [fixed, ...changes] = protocol;
  if (fixed)
    return changes.length === 0
      ? "protocol fixed"
      : `protocol fixed, changed ${changes.length === 1 ? "once" : `${changes.length} times`} since`;
  return areas.length === 0 ? "begun" : "being planned";
}
