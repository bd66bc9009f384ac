import type { Areas } from "../../model/area";
import type { Named } from "./edits";

/** What exists that a plan can be begun from (wards, districts, networks), as parts of England: of every MSOA its part (-1: none), and what the parts are called. */
export interface Base {
  readonly of: ArrayLike<number>;
  readonly names: readonly string[];
  /** Parts with people in an MSOA (its index), its own among them; absent where none has people elsewhere. */
  readonly partsIn?: (msoa: number) => readonly number[];
}

/** A plan's neighbourhoods as what exists has them. */
export interface BegunFrom {
  readonly groups: readonly Named[];
  /** Areas (MSOA indices) that no part has. */
  readonly none: readonly number[];
  /** Parts with people here that hold most people of no area, here or elsewhere. */
  readonly lost: readonly string[];
}

/** Longest name that a neighbourhood takes. */
const LONGEST = 120;

/** The district in which most areas of a group lie. */
function districtOf({ lad, lads }: Areas, inside: readonly number[]): string {
  const areas = new Map<number, number>();
  for (const i of inside) areas.set(lad[i] ?? -1, (areas.get(lad[i] ?? -1) ?? 0) + 1);
  const [most] = [...areas].sort((a, b) => b[1] - a[1])[0] ?? [-1];
  return lads[most]?.name ?? "";
}

/** Names that differ: the district behind those that come twice, then a number. `taken` are in use. */
function differing(names: readonly (readonly [name: string, district: string])[], taken: readonly string[]) {
  const used = new Set(taken);
  const times = (name: string): number => names.filter(([one]) => one === name).length;
  return names.map(([name, district]) => {
    const first = times(name) > 1 ? `${name}, ${district}` : name;
    let free = first;
    for (let n = 2; used.has(free); n++) free = `${first} ${n}`;
    used.add(free);
    return free.slice(0, LONGEST);
  });
}

/**
 * The neighbourhoods that begin a plan of some MSOAs (indices): those of one part together, under the part's name, in the order of
 * names. Names of the plan's locked neighbourhoods (`taken`) are used by no other.
 */
export function beginFrom(
  areas: Areas,
  scope: Iterable<number>,
  { of, names, partsIn }: Base,
  taken: readonly string[] = [],
): BegunFrom {
  const inside = new Map<number, number[]>();
  const none: number[] = [];
  const seen = new Set<number>();
  for (const i of scope) {
    const part = of[i] ?? -1;
    for (const one of partsIn?.(i) ?? []) seen.add(one);
    if (part === -1) none.push(i);
    else inside.set(part, [...(inside.get(part) ?? []), i]);
  }
  const some = new Set(Array.from(of));
  const nameOf = (part: number): string => names[part] ?? "";
  const parts = [...inside].sort((a, b) => nameOf(a[0]).localeCompare(nameOf(b[0]), "en-GB") || a[0] - b[0]);
  const said = differing(
    parts.map(([part, all]) => [nameOf(part), districtOf(areas, all)] as const),
    taken,
  );
  return {
    groups: parts.map(([, all], at) => ({
      name: said[at] ?? "",
      areas: all.map((i) => areas.code[i] ?? ""),
    })),
    none,
    lost: [...seen].filter((part) => !some.has(part)).map(nameOf),
  };
}
