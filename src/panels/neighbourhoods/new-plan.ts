import { POLICY_RANGE } from "../../config/plan";
import { shortIcbName } from "../../config/text";
import type { Areas } from "../../model/area";
import type { View } from "../../model/view";
import { peopleIn } from "../../readings/plan/rows";
import { scopeOf } from "../../stats/scope-of";
import type { Plan } from "../../workspace/plan/plan";

const THOUSAND = 1000;

/** The range to begin with: what policy speaks of, or for a place with fewer people thirds of it to all of it. */
export function firstRange(people: number): { readonly least: number; readonly most: number } {
  if (people >= POLICY_RANGE.least) return POLICY_RANGE;
  const most = Math.max(1, Math.ceil(people / THOUSAND)) * THOUSAND;
  return { least: Math.floor(most / 3 / THOUSAND) * THOUSAND, most };
}

/** An empty plan for the place or footprint in view, under a name that no other plan has. */
export function newPlan(
  areas: Areas,
  { vintage, footprint, place }: Pick<View, "vintage" | "footprint" | "place">,
  scopeName: string,
  taken: readonly string[],
): Plan {
  const name = `${shortIcbName(scopeName)}, plan`;
  let n = 1;
  while (taken.includes(`${name} ${n}`)) n++;
  const scope = scopeOf(areas, vintage, footprint, place);
  return {
    name: `${name} ${n}`,
    ...{ vintage, footprint, place, neighbourhoods: [] },
    ...firstRange(peopleIn(areas, [...scope])),
    weights: { compact: 1, alike: 0, patches: 0, networks: 0 },
    seed: 1,
    acrossDistricts: false,
    note: "",
  };
}
