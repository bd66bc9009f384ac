import { exchangeAreas, moveAreas, whyNotMoved } from "../../workspace/plan/edits";
import type { Plan } from "../../workspace/plan/plan";
import { count } from "../../words/format";
import { sayKm } from "../../words/say-km";
import { homesOf, nearTo, rowsByCode, type Homes } from "./homes";
import { listed } from "./listed";
import { planRows, type NeighbourhoodRow, type PlanFacts } from "./rows";

/** What moving some areas would do. */
export interface Move {
  /** Neighbourhood that takes them; null: none. */
  readonly to: string | null;
  readonly name: string;
  /** The plan after the move. */
  readonly plan: Plan;
  /** Why it cannot be made; null where it can. */
  readonly cannot: string | null;
  /** What changes in each neighbourhood that gives or takes, a sentence each. */
  readonly says: readonly string[];
}

const range = ({ people }: NeighbourhoodRow, { least, most }: Plan): string =>
  people < least ? ", too small" : people > most ? ", too large" : "";

/** What a change does to one neighbourhood; "" where it does nothing. */
function sayChange(
  before: NeighbourhoodRow | undefined,
  after: NeighbourhoodRow | undefined,
  plan: Plan,
): string {
  if (!before) return "";
  if (!after) return `${before.name} is left without areas and goes.`;
  if (before.inside.join() === after.inside.join()) return "";
  const people = `${count(before.people)} to ${count(after.people)} people${range(after, plan)}`;
  const width = `way to its middle ${sayKm(before.km)} to ${sayKm(after.km)}`;
  const parts = after.pieces.length > 1 ? `; it falls into ${after.pieces.length} parts` : "";
  return `${after.name}: ${people}; ${width}${parts}.`;
}

/** What turns one plan into another, a sentence for each neighbourhood that changes. */
export function sayChanges(from: readonly NeighbourhoodRow[], next: Plan, facts: PlanFacts): string[] {
  const after = new Map(planRows(next, homesOf(facts.areas, next), facts).map((row) => [row.id, row]));
  return from.map((row) => sayChange(row, after.get(row.id), next)).filter((text) => text !== "");
}

/** Every neighbourhood that some areas (codes) could move to: those that they touch, the fewest people first, then none. */
export function movesOf(
  plan: Plan,
  homes: Homes,
  rows: readonly NeighbourhoodRow[],
  codes: readonly string[],
  facts: PlanFacts,
): Move[] {
  const row = rowsByCode(facts.areas);
  const picked = codes.flatMap((code) => row.get(code) ?? []);
  const from = new Set(picked.map((i) => homes.of[i] ?? -1));
  const touched = new Set(
    picked.flatMap((i) => [...nearTo(facts.neighbours, i)]).map((j) => homes.of[j] ?? -1),
  );
  const targets = rows
    .filter((_, home) => touched.has(home) && !(from.size === 1 && from.has(home)))
    .toSorted((a, b) => a.people - b.people);
  const make = (to: string | null, name: string): Move => {
    const next = moveAreas(plan, codes, to);
    const cannot = whyNotMoved(plan, codes, to);
    return { to, name, plan: next, cannot, says: cannot === null ? sayChanges(rows, next, facts) : [] };
  };
  const out = from.size === 1 && from.has(-1) ? [] : [make(null, "no neighbourhood")];
  return [...targets.map(({ id, name }) => make(id, name)), ...out];
}

/** What exchanging areas between two neighbourhoods would do. */
export interface Exchange extends Pick<Move, "plan" | "cannot" | "says"> {
  /** "Castleton to Heywood, Norden to Rochdale Central". */
  readonly name: string;
}

/** The exchange of some areas (codes) that are in just two neighbourhoods: those of each go to the other. Null where they are in none, one or more. */
export function exchangeOf(
  plan: Plan,
  homes: Homes,
  rows: readonly NeighbourhoodRow[],
  codes: readonly string[],
  facts: PlanFacts,
): Exchange | null {
  const { areas } = facts;
  const row = rowsByCode(areas);
  const homeOf = (code: string): number => homes.of[row.get(code) ?? -1] ?? -1;
  const [first, second, ...more] = [...new Set(codes.map(homeOf))].map((home) => rows[home]);
  if (!first || !second || more.length > 0) return null;
  const of = ({ id }: NeighbourhoodRow): string[] => codes.filter((code) => rows[homeOf(code)]?.id === id);
  const [here, there] = [of(first), of(second)];
  const next = exchangeAreas(plan, [first.id, here], [second.id, there]);
  const cannot = whyNotMoved(plan, here, second.id) ?? whyNotMoved(plan, there, first.id);
  const names = (all: readonly string[]): string =>
    listed(
      all.map((code) => areas.name[row.get(code) ?? -1] ?? ""),
      3,
    );
  return {
    plan: next,
    cannot,
    says: cannot === null ? sayChanges(rows, next, facts) : [],
    name: `${names(here)} to ${second.name}, ${names(there)} to ${first.name}`,
  };
}
