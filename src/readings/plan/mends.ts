import { outside } from "../../stats/neighbourhoods/anneal";
import { formNeighbourhood, joinInto, moveAreas } from "../../workspace/plan/edits";
import type { Plan } from "../../workspace/plan/plan";
import { nearTo, piecesAmong, type Homes } from "./homes";
import { proposeFor } from "./propose";
import type { NeighbourhoodRow, PlanFacts } from "./rows";
import { splitNeighbourhood, splitsWell } from "./split";

/** A change that mends a problem, and what its button says. */
export interface Mend {
  readonly label: string;
  readonly make: () => Plan;
}

/** A plan with what is known of it. */
export interface Read {
  readonly plan: Plan;
  readonly homes: Homes;
  readonly rows: readonly NeighbourhoodRow[];
  readonly facts: PlanFacts;
}

/** Codes of areas (MSOA indices). */
export const codesOf = ({ areas }: PlanFacts, inside: readonly number[]): string[] =>
  inside.map((i) => areas.code[i] ?? "");

/** The unlocked neighbourhood with fewest people among those that some areas touch, without their own. */
function smallestBeside(
  { rows, homes, facts }: Read,
  inside: readonly number[],
): NeighbourhoodRow | undefined {
  const own = new Set(inside.map((i) => homes.of[i] ?? -1));
  const near = new Set(inside.flatMap((i) => [...nearTo(facts.neighbours, i)]).map((j) => homes.of[j] ?? -1));
  return rows
    .filter((row, home) => !row.locked && near.has(home) && !own.has(home))
    .toSorted((a, b) => a.people - b.people)[0];
}

/** Gives every area that has none to the neighbourhood beside it with fewest people, one after the other. Null where none touches one. */
export function giveAll(read: Read): Mend | null {
  const { plan, facts } = read;
  const people = read.rows.map((row) => row.people);
  const of = read.homes.of.slice();
  let next = plan;
  for (let left = read.homes.unassigned, before = -1; left.length !== before;) {
    before = left.length;
    left = left.filter((i) => {
      const beside = [...new Set([...nearTo(facts.neighbours, i)].map((j) => of[j] ?? -1))];
      const [home] = beside
        .filter((at) => at !== -1 && !read.rows[at]?.locked)
        .sort((a, b) => (people[a] ?? 0) - (people[b] ?? 0));
      if (home === undefined) return true;
      of[i] = home;
      people[home] = (people[home] ?? 0) + (facts.areas.population[i] ?? 0);
      next = moveAreas(next, codesOf(facts, [i]), read.rows[home]?.id ?? null);
      return false;
    });
  }
  return next === plan
    ? null
    : { label: "Give each to the neighbourhood beside it with fewest people", make: () => next };
}

/** Puts the smaller parts of a neighbourhood where they touch: into the neighbourhood beside them, or one of their own. */
export function mendParts(read: Read, row: NeighbourhoodRow): Mend | null {
  if (row.locked) return null;
  const part = row.pieces.at(-1) ?? [];
  const codes = codesOf(read.facts, part);
  const beside = smallestBeside(read, part);
  if (beside)
    return {
      label: `Move the smaller part to ${beside.name}`,
      make: () => moveAreas(read.plan, codes, beside.id),
    };
  const taken = read.rows.map(({ name }) => name);
  const [name = row.name] = proposeFor(read.facts.areas)([codes], taken);
  return {
    label: "Make the smaller part a neighbourhood",
    make: () => formNeighbourhood(read.plan, name, codes),
  };
}

/** The one area whose move into or out of a neighbourhood leaves fewest people outside the range, nothing falling apart; null: none helps. */
function bestMove({ plan, homes, rows, facts }: Read, home: number, into: boolean): Mend | null {
  const row = rows[home];
  if (!row) return null;
  let best: (Mend & { readonly left: number }) | null = null;
  for (const i of row.inside)
    for (const j of nearTo(facts.neighbours, i)) {
      const other = rows[homes.of[j] ?? -1];
      if (!other || other === row || other.locked) continue;
      const [area, from, to] = into ? [j, other, row] : [i, row, other];
      const moved = facts.areas.population[area] ?? 0;
      const left = outside(from.people - moved, plan) + outside(to.people + moved, plan);
      if (left >= outside(from.people, plan) + outside(to.people, plan) || left >= (best?.left ?? Infinity))
        continue;
      const stay = from.inside.filter((one) => one !== area);
      if (piecesAmong(stay, facts.neighbours).length !== from.pieces.length) continue;
      const label = `Move ${facts.areas.name[area] ?? ""} from ${from.name} to ${to.name}`;
      best = { left, label, make: () => moveAreas(plan, codesOf(facts, [area]), to.id) };
    }
  return best;
}

/** A neighbourhood with too few people: joins one beside it where both fit, else takes the area that helps most. */
export function mendSmall(read: Read, home: number): Mend | null {
  const row = read.rows[home];
  if (!row || row.locked) return null;
  const other = smallestBeside(read, row.inside);
  if (other && row.people + other.people <= read.plan.most)
    return { label: `Join it to ${other.name}`, make: () => joinInto(read.plan, row.id, other.id) };
  return bestMove(read, home, true);
}

/** A neighbourhood with too many people: is split where both halves hold what the plan asks for, else gives the area that helps most. */
export function mendLarge(read: Read, home: number): Mend | null {
  const { plan, rows, facts } = read;
  const row = rows[home];
  if (!row || row.locked) return null;
  if (splitsWell(plan, row, facts))
    return { label: "Split it in two", make: () => splitNeighbourhood(plan, row, facts) };
  return bestMove(read, home, false);
}
