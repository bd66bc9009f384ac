import type { Plan } from "../plan";
import type { DrawnHome } from "./from-list";

/** Longest name and note that a plan takes. */
const [LONGEST_NAME, LONGEST_NOTE] = [120, 20_000];

/** The plan that drawn neighbourhoods make: everything else is as `base` has it. Names and note are cut to what a plan takes. */
export const planOf = (homes: readonly DrawnHome[], base: Omit<Plan, "neighbourhoods">): Plan => ({
  ...base,
  name: base.name.slice(0, LONGEST_NAME),
  note: base.note.slice(0, LONGEST_NOTE),
  neighbourhoods: homes.map(({ id, name, areas }) => ({
    id,
    name: name.slice(0, LONGEST_NAME),
    called: "",
    locked: false,
    areas: [...areas],
  })),
});
