import { measureHome, type HomeFacts, type HomeMeasures } from "../../stats/neighbourhoods/measure-home";
import type { Plan } from "../../workspace/plan/plan";
import type { Sized } from "./capacity";

/** A neighbourhood with what it holds. */
export interface Holding extends HomeMeasures {
  readonly id: string;
  readonly name: string;
  /** MSOA indices. */
  readonly inside: readonly number[];
}

/** What each neighbourhood of a plan holds, in its order. `homes` are its areas as MSOA indices. */
export const holdings = (
  { neighbourhoods }: Pick<Plan, "neighbourhoods">,
  homes: readonly (readonly number[])[],
  facts: HomeFacts,
): Holding[] =>
  neighbourhoods.map(({ id, name }, at) => {
    const inside = homes[at] ?? [];
    return { id, name, inside, ...measureHome(inside, facts) };
  });

/** The same as far as sharing out needs it. */
export const sizesOf = (held: readonly Holding[]): Sized[] =>
  held.map(({ id, name, people, core20 }) => ({ id, name, people, core20: core20.people }));
