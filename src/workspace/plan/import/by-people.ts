/** People of an MSOA who live in one neighbourhood of a list; `home` -1 is none. */
export interface Vote {
  readonly home: number;
  readonly people: number;
}

/** An MSOA whose people lie in several neighbourhoods: those, most people first. */
export interface Shared {
  readonly msoa: number;
  readonly votes: readonly Vote[];
}

/** Which neighbourhood each MSOA of a scope goes to. */
export interface ByPeople {
  /** By MSOA index; an area that no vote names is not in it. */
  readonly home: ReadonlyMap<number, number>;
  readonly shared: readonly Shared[];
}

/**
 * Gives each MSOA to the neighbourhood where most of its people live, of those that have any of them; ties go to the neighbourhood
 * that the list names first. People in none do not vote, but are told. `votesOf` gives the people of an MSOA, part by part.
 */
export function byPeople(scope: Iterable<number>, votesOf: (msoa: number) => readonly Vote[]): ByPeople {
  const home = new Map<number, number>();
  const shared: Shared[] = [];
  for (const msoa of scope) {
    const people = new Map<number, number>();
    for (const vote of votesOf(msoa)) people.set(vote.home, (people.get(vote.home) ?? 0) + vote.people);
    const votes = [...people]
      .map(([one, sum]): Vote => ({ home: one, people: sum }))
      .sort((a, b) => b.people - a.people || a.home - b.home);
    const winner = votes.find((vote) => vote.home !== -1);
    if (!winner) continue;
    home.set(msoa, winner.home);
    if (votes.length > 1) shared.push({ msoa, votes });
  }
  return { home, shared };
}
