import { suggest } from "../../stats/neighbourhoods/suggest";
import { unitsOf } from "../../stats/neighbourhoods/units";
import { changeNeighbourhood, formNeighbourhood } from "../../workspace/plan/edits";
import type { Plan } from "../../workspace/plan/plan";
import { proposeFor } from "./propose";
import { peopleIn, type NeighbourhoodRow, type PlanFacts } from "./rows";

/** How uneven the halves of a split may be, as shares of its people. */
const [LEAST, MOST] = [0.4, 0.6];

/** The two parts of a neighbourhood: those that do not touch, or the most compact halves with 40% to 60% of its people each. */
function halves({ inside, pieces }: NeighbourhoodRow, { areas, neighbours }: PlanFacts): readonly number[] {
  if (pieces.length > 1) return pieces.slice(1).flat();
  const none = new Float64Array(areas.code.length);
  const known = { areas, neighbours, score: none, flagged: new Uint8Array(areas.code.length) };
  const people = peopleIn(areas, inside);
  const units = unitsOf(known, Int32Array.from(inside), true);
  const range = { least: LEAST * people, most: MOST * people };
  const wish = { range, weights: { compact: 1, alike: 0, patches: 0 }, asNear: true, seed: 1 };
  const best = [...suggest(units, wish)].at(-1)?.best;
  return inside.filter((_, unit) => best?.of[unit] === 1);
}

/** Splits a neighbourhood in two: the first part keeps its name, the other gets one of its own. The plan as it was where it has one area. */
export function splitNeighbourhood(plan: Plan, row: NeighbourhoodRow, facts: PlanFacts): Plan {
  if (row.inside.length < 2) return plan;
  const codes = halves(row, facts).map((i) => facts.areas.code[i] ?? "");
  const taken = plan.neighbourhoods.map(({ name }) => name);
  const [name = row.name] = proposeFor(facts.areas)([codes], taken);
  return changeNeighbourhood(formNeighbourhood(plan, name, codes), row.id, { locked: false });
}
