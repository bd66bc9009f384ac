import { outside } from "../../stats/neighbourhoods/anneal";
import { moveAreas } from "../../workspace/plan/edits";
import type { Mark } from "../../workspace/plan/plan";
import { nearTo, piecesAmong, rowsByCode } from "./homes";
import { listed } from "./listed";
import type { Mend, Read } from "./mends";
import type { Problem } from "./problems";
import { peopleIn } from "./rows";

/** Areas (MSOA indices) of a mark by the neighbourhood that they are in, those in none left out. */
function byHome({ facts, homes }: Read, { areas }: Mark): ReadonlyMap<number, readonly number[]> {
  const row = rowsByCode(facts.areas);
  const found = new Map<number, number[]>();
  for (const code of areas) {
    const i = row.get(code) ?? -1;
    const home = homes.of[i] ?? -1;
    if (home !== -1) found.set(home, [...(found.get(home) ?? []), i]);
  }
  return found;
}

/** Brings areas that stay together into the neighbourhood that has most of their people. */
function bring(read: Read, held: ReadonlyMap<number, readonly number[]>): Mend | null {
  const { plan, rows, facts } = read;
  if ([...held.keys()].some((home) => rows[home]?.locked)) return null;
  const [most] = [...held].sort((a, b) => peopleIn(facts.areas, b[1]) - peopleIn(facts.areas, a[1]));
  const into = rows[most?.[0] ?? -1];
  if (!into) return null;
  const codes = [...held.values()].flat().map((i) => facts.areas.code[i] ?? "");
  return { label: `Bring them together in ${into.name}`, make: () => moveAreas(plan, codes, into.id) };
}

/** Moves one of some areas to a neighbourhood beside it that holds none of them: the move with fewest people outside the range, where nothing falls apart. */
function part(read: Read, home: number, inside: readonly number[], held: ReadonlySet<number>): Mend | null {
  const { plan, rows, facts, homes } = read;
  const from = rows[home];
  if (!from || from.locked) return null;
  let best: (Mend & { readonly left: number }) | null = null;
  for (const i of inside) {
    const stay = from.inside.filter((one) => one !== i);
    if (stay.length === 0 || piecesAmong(stay, facts.neighbours).length > from.pieces.length) continue;
    for (const j of nearTo(facts.neighbours, i)) {
      const at = homes.of[j] ?? -1;
      const to = rows[at];
      if (!to || to.locked || held.has(at)) continue;
      const moved = facts.areas.population[i] ?? 0;
      const left = outside(from.people - moved, plan) + outside(to.people + moved, plan);
      if (left >= (best?.left ?? Infinity)) continue;
      const codes = [facts.areas.code[i] ?? ""];
      const label = `Move ${facts.areas.name[i] ?? ""} to ${to.name}`;
      best = { left, label, make: () => moveAreas(plan, codes, to.id) };
    }
  }
  return best;
}

/** Marks of people that a plan does not keep to, in words, each with a mend where there is a simple one. */
export function brokenMarks(read: Read): Problem[] {
  const { plan, rows, facts } = read;
  const names = (inside: readonly number[]): string => listed(inside.map((i) => facts.areas.name[i] ?? ""));
  return (plan.marks ?? []).flatMap((mark): Problem[] => {
    const held = byHome(read, mark);
    const key = `${mark.kind} ${mark.areas.join()}`;
    if (mark.kind === "together") {
      if (held.size < 2) return [];
      const where = [...held].map(([home, inside]) => `${names(inside)} in ${rows[home]?.name ?? ""}`);
      return [{ key, text: `Marked to stay together, but ${listed(where)}.`, mend: bring(read, held) }];
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
