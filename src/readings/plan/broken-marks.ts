import { outside } from "../../stats/neighbourhoods/anneal";
import { moveAreas } from "../../workspace/plan/edits";
import { tiedTo } from "../../workspace/plan/marks";
import { nearTo, piecesAmong, rowsByCode } from "./homes";
import { listed } from "./listed";
import { codesOf, type Mend, type Read } from "./mends";
import type { Problem } from "./problems";
import { peopleIn } from "./rows";

/** Some areas (codes) as MSOA indices by the neighbourhood that they are in, those in none left out. */
function byHome({ facts, homes }: Read, areas: Iterable<string>): ReadonlyMap<number, readonly number[]> {
  const row = rowsByCode(facts.areas);
  const found = new Map<number, number[]>();
  for (const code of areas) {
    const i = row.get(code) ?? -1;
    const home = homes.of[i] ?? -1;
    if (home !== -1) found.set(home, [...(found.get(home) ?? []), i]);
  }
  return found;
}

/** Brings areas that stay together, with all that other marks tie to them, into the neighbourhood that has most of their people. */
function bring(read: Read, held: ReadonlyMap<number, readonly number[]>): Mend | null {
  const { plan, rows, facts } = read;
  if ([...held.keys()].some((home) => rows[home]?.locked)) return null;
  const [most] = [...held].sort((a, b) => peopleIn(facts.areas, b[1]) - peopleIn(facts.areas, a[1]));
  const into = rows[most?.[0] ?? -1];
  if (!into) return null;
  const codes = codesOf(facts, [...held.values()].flat());
  return { label: `Bring them together in ${into.name}`, make: () => moveAreas(plan, codes, into.id) };
}

/**
 * Moves one of some areas, with those in its neighbourhood that marks tie to it, to a neighbourhood beside it that holds none of them:
 * the move with fewest people outside the range, where nothing falls apart.
 */
function part(read: Read, home: number, inside: readonly number[], held: ReadonlySet<number>): Mend | null {
  const { plan, rows, facts, homes } = read;
  const from = rows[home];
  if (!from || from.locked) return null;
  let best: (Mend & { readonly left: number }) | null = null;
  for (const i of inside) {
    const tied = tiedTo(plan, codesOf(facts, [i]));
    const isTied = (one: number): boolean => tied.has(facts.areas.code[one] ?? "");
    const [go, stay] = [from.inside.filter(isTied), from.inside.filter((one) => !isTied(one))];
    if (stay.length === 0 || piecesAmong(stay, facts.neighbours).length > from.pieces.length) continue;
    for (const j of nearTo(facts.neighbours, i)) {
      const at = homes.of[j] ?? -1;
      const to = rows[at];
      if (!to || to.locked || held.has(at)) continue;
      const moved = peopleIn(facts.areas, go);
      const left = outside(from.people - moved, plan) + outside(to.people + moved, plan);
      if (left >= (best?.left ?? Infinity)) continue;
      if (piecesAmong([...to.inside, ...go], facts.neighbours).length > to.pieces.length) continue;
      const label = `Move ${listed(go.map((one) => facts.areas.name[one] ?? ""))} to ${to.name}`;
      best = { left, label, make: () => moveAreas(plan, codesOf(facts, go), to.id) };
    }
  }
  return best;
}

/** Marks of people that a plan does not keep to, in words, each with a mend where there is a simple one. */
export function brokenMarks(read: Read): Problem[] {
  const { plan, rows, facts } = read;
  const names = (inside: readonly number[]): string => listed(inside.map((i) => facts.areas.name[i] ?? ""));
  return (plan.marks ?? []).flatMap((mark): Problem[] => {
    const held = byHome(read, mark.areas);
    const key = `${mark.kind} ${mark.areas.join()}`;
    if (mark.kind === "together") {
      if (held.size < 2) return [];
      const where = [...held].map(([home, inside]) => `${names(inside)} in ${rows[home]?.name ?? ""}`);
      return [
        {
          key,
          text: `Marked to stay together, but ${listed(where)}.`,
          mend: bring(read, byHome(read, tiedTo(plan, mark.areas))),
        },
      ];
    }
    if (mark.kind !== "apart") return [];
    return [...held]
      .filter(([, inside]) => inside.length > 1)
      .map(([home, inside]) => ({
        key: `${key} ${home}`,
        text: `Marked to stay apart, but ${names(inside)} are ${inside.length === 2 ? "both" : "all"} in ${rows[home]?.name ?? ""}.`,
        mend: part(read, home, inside, new Set(held.keys())),
      }));
  });
}
