/** A neighbourhood's part of what is shared out over flagged areas by their people. */
export interface NeighbourhoodBudget {
  /** Null for the flagged areas that stand in no neighbourhood of the plan. */
  readonly name: string | null;
  readonly areas: number;
  readonly people: number;
  /** Whole pounds of each year, in the order of the years. */
  readonly pounds: readonly number[];
}

/** What is asked of a plan. */
interface Divided {
  readonly neighbourhoods: readonly { readonly name: string; readonly areas: readonly string[] }[];
}

interface FlaggedArea {
  readonly code: string;
  readonly people: number;
  /** Its part of each year, in whole pounds. */
  readonly pounds: readonly number[];
}

/**
 * What each neighbourhood of a plan would receive: the parts of its flagged areas added up, so that the parts of the plan and of the areas in
 * no neighbourhood make the whole. Neighbourhoods without a flagged area are there with nothing; the row of areas in none only where there are some.
 */
export function budgetByNeighbourhood(
  { neighbourhoods }: Divided,
  flagged: readonly FlaggedArea[],
): readonly NeighbourhoodBudget[] {
  const years = flagged[0]?.pounds.map((_, year) => year) ?? [];
  const row = (name: string | null, inside: readonly FlaggedArea[]): NeighbourhoodBudget => ({
    name,
    areas: inside.length,
    people: inside.reduce((sum, { people }) => sum + people, 0),
    pounds: years.map((year) => inside.reduce((sum, { pounds }) => sum + (pounds[year] ?? 0), 0)),
  });
  const named = neighbourhoods.map(({ name, areas }) => {
    const codes = new Set(areas);
    return row(
      name,
      flagged.filter(({ code }) => codes.has(code)),
    );
  });
  const all = new Set(neighbourhoods.flatMap(({ areas }) => areas));
  const outside = flagged.filter(({ code }) => !all.has(code));
  return outside.length > 0 ? [...named, row(null, outside)] : named;
}
