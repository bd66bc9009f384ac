import type { Areas } from "../../model/area";
import type { Neighbours } from "../../model/geometry";
import { scopeOf } from "../../stats/scope-of";
import type { Plan } from "../../workspace/plan/plan";

/** Names of areas by their codes. */
export const namesOf =
  (areas: Areas): ((code: string) => string) =>
  (code) =>
    areas.name[rowsByCode(areas).get(code) ?? -1] ?? code;

/** A plan on the areas of England. */
export interface Homes {
  /** Neighbourhood of every MSOA of England, as its position in the plan; -1: in none. */
  readonly of: Int32Array;
  /** Indices of the areas that the plan is for, ascending. */
  readonly scope: Int32Array;
  /** Those of them that are in no neighbourhood. */
  readonly unassigned: readonly number[];
  /** Areas of each neighbourhood, ascending. */
  readonly areas: readonly (readonly number[])[];
}

const rows = new WeakMap<Areas, ReadonlyMap<string, number>>();
/** Index of every MSOA by its code. */
export function rowsByCode(areas: Areas): ReadonlyMap<string, number> {
  const found = rows.get(areas) ?? new Map(areas.code.map((code, i) => [code, i]));
  rows.set(areas, found);
  return found;
}

/** Where a plan puts each area. Codes that do not exist are passed over. */
export function homesOf(areas: Areas, plan: Plan): Homes {
  const row = rowsByCode(areas);
  const of = new Int32Array(areas.code.length).fill(-1);
  const inside = plan.neighbourhoods.map((one, home) => {
    const all = one.areas.flatMap((code) => row.get(code) ?? []);
    for (const i of all) of[i] = home;
    return all;
  });
  const scope = scopeOf(areas, plan.vintage, plan.footprint, plan.place);
  return { of, scope, unassigned: [...scope].filter((i) => of[i] === -1), areas: inside };
}

/** The queen neighbours of an area. */
export const nearTo = ({ offsets, targets }: Neighbours, i: number): Int32Array =>
  targets.subarray(offsets[i], offsets[i + 1]);

/** Which neighbourhoods touch which: of each the positions of the others. */
export function besideOf({ areas, of }: Homes, neighbours: Neighbours): ReadonlySet<number>[] {
  return areas.map((inside, home) => {
    const found = new Set<number>();
    for (const i of inside)
      for (const j of nearTo(neighbours, i)) {
        const other = of[j] ?? -1;
        if (other !== -1 && other !== home) found.add(other);
      }
    return found;
  });
}

/** The pieces into which some areas fall, those with most areas first. */
export function piecesAmong(inside: readonly number[], neighbours: Neighbours): number[][] {
  const left = new Set(inside);
  const pieces: number[][] = [];
  for (const start of inside) {
    if (!left.delete(start)) continue;
    const piece = [start];
    for (const i of piece) for (const j of nearTo(neighbours, i)) if (left.delete(j)) piece.push(j);
    pieces.push(piece.sort((a, b) => a - b));
  }
  return pieces.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
