import type { Made, Plan, PlanBase } from "./plan";

/** The areas of each neighbourhood, by its id. */
const homesOf = (neighbourhoods: Plan["neighbourhoods"]): Record<string, string[]> =>
  Object.fromEntries(neighbourhoods.map(({ id, areas }) => [id, [...areas]]));

/** A plan that says it was suggested, with what was `asked`. */
export const asSuggested = (
  plan: Plan,
  { least, most, weights, seed, acrossDistricts, marks }: Omit<Plan, "neighbourhoods">,
): Plan => ({
  ...plan,
  made: {
    how: "suggested",
    ...{ least, most, weights, seed, acrossDistricts, homes: homesOf(plan.neighbourhoods) },
    ...(marks && marks.length > 0 ? { marks } : {}),
  },
});

/** A plan that says from what it was begun. */
export const asBegun = (plan: Plan, from: PlanBase): Plan => ({
  ...plan,
  made: { how: "begun", from, homes: homesOf(plan.neighbourhoods) },
});

/** Longest name of a file that is kept. */
const LONGEST = 260;

/** A plan that says from which file it was read. */
export const asRead = (plan: Plan, from: string): Plan => ({
  ...plan,
  made: { how: "read", from: from.slice(0, LONGEST), homes: homesOf(plan.neighbourhoods) },
});

/** How many areas are in another neighbourhood than they were made in, or newly in one or in none. */
export function movedSince({ neighbourhoods }: Plan, { homes }: Extract<Made, { homes: unknown }>): number {
  const then = new Map(Object.entries(homes).flatMap(([id, areas]) => areas.map((area) => [area, id])));
  const now = new Map(neighbourhoods.flatMap(({ id, areas }) => areas.map((area) => [area, id])));
  return [...new Set([...then.keys(), ...now.keys()])].filter((area) => then.get(area) !== now.get(area))
    .length;
}
