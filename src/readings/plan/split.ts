import { tied } from "../../stats/neighbourhoods/marked";
import { suggest } from "../../stats/neighbourhoods/suggest";
import { unitsOf } from "../../stats/neighbourhoods/units";
import { changeNeighbourhood, formNeighbourhood } from "../../workspace/plan/edits";
import { markedRows } from "../../workspace/plan/marks";
import type { Plan } from "../../workspace/plan/plan";
import { proposeFor } from "./propose";
import { peopleIn, type NeighbourhoodRow, type PlanFacts } from "./rows";

/** The smaller half of a split holds at least this share of the people, where the plan's range leaves room for it. */
const LEAST = 0.4;
/** Starts of the search for the halves: few, since there are two parts of few areas. */
const STARTS = 6;

/**
 * People that the smaller half is to hold at least: 40%, and where both halves can hold what the plan asks for, so many that they
 * do. The larger half holds the rest, so the range is even about the middle.
 */
function leastOf(people: number, { least, most }: Plan): number {
  const canFit = 2 * least <= people && people <= 2 * most;
  return canFit ? Math.max(LEAST * people, least, people - most) : LEAST * people;
}

/** The second part of a neighbourhood: what does not touch its first piece, or the more compact of halves as even as `leastOf` asks. */
function halves(
  plan: Plan,
  { inside, pieces }: NeighbourhoodRow,
  { areas, neighbours }: PlanFacts,
): readonly number[] {
  if (pieces.length > 1) return pieces.slice(1).flat();
  const none = new Float64Array(areas.code.length);
  const known = { areas, neighbours, score: none, flagged: new Uint8Array(areas.code.length) };
  const people = peopleIn(areas, inside);
  const units = tied(unitsOf(known, Int32Array.from(inside), true), markedRows(areas, plan));
  const least = leastOf(people, plan);
  const range = { least, most: people - least };
  const wish = { range, weights: { compact: 1, alike: 0, patches: 0 }, asNear: true, seed: 1 };
  for (const { made, all, best } of suggest(units, wish))
    if (made === Math.min(STARTS, all)) return inside.filter((_, unit) => best.of[unit] === 1);
  return [];
}

/** Whether a neighbourhood can be split so that both halves hold what the plan asks for. */
export function splitsWell(plan: Plan, row: NeighbourhoodRow, facts: PlanFacts): boolean {
  const { least, most } = plan;
  if (row.inside.length < 2 || row.people < 2 * least || row.people > 2 * most) return false;
  const half = peopleIn(facts.areas, halves(plan, row, facts));
  return [half, row.people - half].every((people) => people >= least && people <= most);
}

/** Splits a neighbourhood in two: the first part keeps its name, the other gets one of its own. The plan as it was where it has one area. */
export function splitNeighbourhood(plan: Plan, row: NeighbourhoodRow, facts: PlanFacts): Plan {
  if (row.inside.length < 2) return plan;
  const codes = halves(plan, row, facts).map((i) => facts.areas.code[i] ?? "");
  const taken = plan.neighbourhoods.map(({ name }) => name);
  const [name = row.name] = proposeFor(facts.areas)([codes], taken);
  return changeNeighbourhood(formNeighbourhood(plan, name, codes), row.id, { locked: false });
}
