import type { Neighbourhood, Plan } from "./plan";

const sorted = (codes: Iterable<string>): string[] => [...new Set(codes)].sort();

/** A plan with other neighbourhoods; those without areas go. */
const withAll = (plan: Plan, all: readonly Neighbourhood[]): Plan => ({
  ...plan,
  neighbourhoods: all.filter(({ areas }) => areas.length > 0),
});

/** The first id of the kind "n1", "n2" that a plan has not used. */
export function freeId({ neighbourhoods }: Pick<Plan, "neighbourhoods">): string {
  const used = new Set(neighbourhoods.map(({ id }) => id));
  for (let n = 1; ; n++) if (!used.has(`n${n}`)) return `n${n}`;
}

/** Puts areas into a neighbourhood, or (null) into none. A neighbourhood that is left without areas goes. */
export function moveAreas(plan: Plan, codes: readonly string[], to: string | null): Plan {
  const moved = new Set(codes);
  return withAll(
    plan,
    plan.neighbourhoods.map((one) => {
      const stay = one.areas.filter((code) => !moved.has(code));
      if (one.id === to) return { ...one, areas: sorted([...one.areas, ...codes]) };
      return stay.length === one.areas.length ? one : { ...one, areas: stay };
    }),
  );
}

/** Exchanges areas between two neighbourhoods in one step: `ofFirst` go from the first to the second, `ofSecond` back. */
export const exchangeAreas = (
  plan: Plan,
  [first, ofFirst]: readonly [id: string, codes: readonly string[]],
  [second, ofSecond]: readonly [id: string, codes: readonly string[]],
): Plan => {
  const swapped = (areas: readonly string[], gone: readonly string[], come: readonly string[]): string[] =>
    sorted([...areas.filter((code) => !gone.includes(code)), ...come]);
  return withAll(
    plan,
    plan.neighbourhoods.map((one) =>
      one.id === first
        ? { ...one, areas: swapped(one.areas, ofFirst, ofSecond) }
        : one.id === second
          ? { ...one, areas: swapped(one.areas, ofSecond, ofFirst) }
          : one,
    ),
  );
};

/** Makes a new neighbourhood of areas, which leave those that they were in. */
export const formNeighbourhood = (plan: Plan, name: string, codes: readonly string[]): Plan => {
  const rest = moveAreas(plan, codes, null);
  const one = { id: freeId(plan), name, called: "", locked: false, areas: sorted(codes) };
  return withAll(rest, [...rest.neighbourhoods, one]);
};

/** Joins one neighbourhood to another, which keeps its name. */
export const joinInto = (plan: Plan, from: string, into: string): Plan =>
  moveAreas(plan, plan.neighbourhoods.find(({ id }) => id === from)?.areas ?? [], into);

/** Changes what a neighbourhood is called, or whether it is locked. */
export const changeNeighbourhood = (
  plan: Plan,
  id: string,
  patch: Partial<Pick<Neighbourhood, "name" | "called" | "locked">>,
): Plan => ({
  ...plan,
  neighbourhoods: plan.neighbourhoods.map((one) => (one.id === id ? { ...one, ...patch } : one)),
});

/** Why areas cannot be moved, in words; null where they can: a locked neighbourhood neither gives nor takes. */
export function whyNotMoved(plan: Plan, codes: readonly string[], to: string | null): string | null {
  const moved = new Set(codes);
  const locked = plan.neighbourhoods.find(
    (one) => one.locked && (one.id === to || one.areas.some((code) => moved.has(code))),
  );
  return locked ? `“${locked.name}” is locked: unlock it first.` : null;
}

/**
 * Puts suggested groups of areas in the place of all neighbourhoods that are not locked. A group keeps the id, name and what
 * partners call it of the neighbourhood that shares most areas with it; the others get the names proposed.
 */
export function takeGroups(
  plan: Plan,
  groups: readonly (readonly string[])[],
  propose: (groups: readonly (readonly string[])[], taken: readonly string[]) => readonly string[],
): Plan {
  const locked = plan.neighbourhoods.filter((one) => one.locked);
  const before = plan.neighbourhoods.filter((one) => !one.locked);
  const shared = groups.flatMap((group, at) => {
    const members = new Set(group);
    return before.map((one) => ({ at, one, n: one.areas.filter((code) => members.has(code)).length }));
  });
  const heir = new Map<number, Neighbourhood>();
  const given = new Set<string>();
  for (const { at, one, n } of shared.toSorted((a, b) => b.n - a.n)) {
    // Half of both: what is mostly other areas is another neighbourhood.
    if (heir.has(at) || given.has(one.id) || 2 * n < Math.max(one.areas.length, groups[at]?.length ?? 0))
      continue;
    heir.set(at, one);
    given.add(one.id);
  }
  const taken = [...locked, ...heir.values()].map(({ name }) => name);
  const fresh = groups.flatMap((group, at) => (heir.has(at) ? [] : [{ group, at }]));
  const names = propose(
    fresh.map(({ group }) => group),
    taken,
  );
  const made = new Map(fresh.map(({ at }, i) => [at, names[i] ?? ""]));
  return groups.reduce<Plan>(
    (all, group, at) => {
      const from = heir.get(at);
      const rest = { called: "", locked: false, ...from, areas: sorted(group) };
      const one = { ...rest, id: from?.id ?? freeId({ neighbourhoods: [...all.neighbourhoods, ...before] }) };
      return withAll(all, [...all.neighbourhoods, { ...one, name: from?.name ?? made.get(at) ?? "" }]);
    },
    { ...plan, neighbourhoods: locked },
  );
}

/** A neighbourhood to be: a name, and its areas in any order. */
export interface Named {
  readonly name: string;
  readonly areas: readonly string[];
}

/** Puts named neighbourhoods in the place of all that are not locked. Areas of locked ones stay in them; a group without others goes. */
export function takeNamed(plan: Plan, groups: readonly Named[]): Plan {
  const locked = plan.neighbourhoods.filter((one) => one.locked);
  const held = new Set(locked.flatMap(({ areas }) => areas));
  const free = groups
    .map(({ name, areas }) => ({ name, areas: areas.filter((code) => !held.has(code)) }))
    .filter(({ areas }) => areas.length > 0);
  return free.reduce<Plan>((all, { name, areas }) => formNeighbourhood(all, name, areas), {
    ...plan,
    neighbourhoods: locked,
  });
}
