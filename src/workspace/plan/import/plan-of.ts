import { POLICY_SIZE } from "../../../config/neighbourhood-size";
import type { Plan } from "../plan";
import type { DrawnHome } from "./from-list";

/** Whom an imported plan is for, and what it is called. */
export type PlanFor = Pick<Plan, "name" | "vintage" | "footprint" | "place" | "note">;

/** Longest name and note that a plan takes. */
const [LONGEST_NAME, LONGEST_NOTE] = [120, 20_000];

/** The plan that drawn neighbourhoods make. What a suggestion would weigh is as for a new plan; districts are kept apart. */
export const planOf = (homes: readonly DrawnHome[], facts: PlanFor): Plan => ({
  ...facts,
  name: facts.name.slice(0, LONGEST_NAME),
  note: facts.note.slice(0, LONGEST_NOTE),
  neighbourhoods: homes.map(({ id, name, areas }) => ({
    id,
    name: name.slice(0, LONGEST_NAME),
    called: "",
    locked: false,
    areas: [...areas],
  })),
  ...POLICY_SIZE,
  weights: { compact: 1, alike: 0, patches: 0, networks: 0 },
  seed: 1,
  acrossDistricts: false,
});
