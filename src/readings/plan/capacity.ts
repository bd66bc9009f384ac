import { mixedWeights, shareOut, type Portion } from "../../stats/neighbourhoods/share-out";
import { sayRange } from "./say-range";

/** What a neighbourhood is known by when something is shared out. */
export interface Sized {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  /** People in England's most deprived fifth of small areas. */
  readonly core20: number;
}

/** A row of the capacity table. */
export interface CapacityRow extends Sized, Portion {
  /** People for each post or pound; NaN where it is given none. */
  readonly peopleEach: number;
  /** Posts or pounds for each person; NaN where nobody lives. Equal everywhere, but for what is left over, where all goes by people. */
  readonly eachPerson: number;
  /** Against the range of policy: "within", "12,345 under". */
  readonly size: string;
}

/** The capacity table: each neighbourhood's portion, and what they add up to. */
export interface Capacity {
  readonly rows: readonly CapacityRow[];
  readonly total: Pick<CapacityRow, "people" | "core20" | "given" | "peopleEach" | "eachPerson">;
  /** Nobody lives in Core20 areas, so that need could not count and people alone decided. */
  readonly withoutNeed: boolean;
}

const each = (people: number, given: number): Pick<CapacityRow, "peopleEach" | "eachPerson"> => ({
  peopleEach: given > 0 ? people / given : NaN,
  eachPerson: people > 0 ? given / people : NaN,
});

/**
 * Shares out `total` posts or pounds over neighbourhoods: (100 - mix) per cent by people, the rest by Core20 people, exactly
 * (docs/methods.md, "Sharing out posts or money"). Throws a RangeError in words for a total that cannot be shared out.
 */
export function capacityOf(homes: readonly Sized[], total: number, mix: number): Capacity {
  const [people, core20] = [homes.map((one) => one.people), homes.map((one) => one.core20)];
  const portions = shareOut(total, mixedWeights(people, core20, mix));
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  return {
    rows: homes.map((one, at) => {
      const portion = portions[at] as Portion;
      return { ...one, ...portion, ...each(one.people, portion.given), size: sayRange(one.people) };
    }),
    total: {
      people: sum(people),
      core20: sum(core20),
      given: total,
      ...each(sum(people), total),
    },
    withoutNeed: mix > 0 && sum(core20) === 0,
  };
}
