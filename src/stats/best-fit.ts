import type { ElectoralArea } from "../model/electoral";

/** For each of `msoas` MSOAs the ward or constituency that holds most of its people, as a place in the list; ties to the first. -1 where none does. */
export function bestFitOf(list: readonly ElectoralArea[], msoas: number): Int16Array {
  const best = new Int16Array(msoas).fill(-1);
  const most = new Float64Array(msoas);
  list.forEach(({ msoa, people }, area) => {
    for (let k = 0; k < msoa.length; k++) {
      const [at, here] = [msoa[k] as number, people[k] as number];
      if (here <= (most[at] as number)) continue;
      most[at] = here;
      best[at] = area;
    }
  });
  return best;
}

/** The MSOAs that stand for a ward or constituency, and how well: the share of its people who live in them, and of their people who live in it. */
export interface Fitted {
  readonly msoas: readonly number[];
  readonly covers: number;
  readonly within: number;
}

/**
 * The MSOAs that stand for an area of another kind: those of whose people it holds more than any other of its kind; where there are none (a ward may be
 * smaller than an MSOA), the one in which most of its own people live. `best` is `bestFitOf` its list, `population` the people of each MSOA.
 */
export function fittedMsoas(
  list: readonly ElectoralArea[],
  at: number,
  best: Int16Array,
  population: ArrayLike<number>,
): Fitted {
  const { msoa, people } = list[at] ?? { msoa: [], people: [] };
  const parts = Array.from(msoa, (one, k) => ({ one, people: people[k] as number }));
  const own = parts.filter(({ one }) => best[one] === at);
  const [largest] = [...parts].sort((a, b) => b.people - a.people || a.one - b.one);
  const chosen = own.length > 0 ? own : largest ? [largest] : [];
  const sum = (of: readonly { readonly people: number }[]): number => of.reduce((n, p) => n + p.people, 0);
  const whole = chosen.reduce((n, { one }) => n + (population[one] as number), 0);
  return {
    msoas: chosen.map(({ one }) => one),
    covers: sum(chosen) / sum(parts),
    within: sum(chosen) / whole,
  };
}
