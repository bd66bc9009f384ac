import type { Neighbours } from "../../model/geometry";
import { piecesOf } from "./pieces";
import type { Units } from "./units";

/** What people marked, as MSOA indices: areas that stay together, areas that are each in another neighbourhood, borders with no way across, and ways across where there is no border. */
export interface Marked {
  readonly together: readonly (readonly number[])[];
  readonly apart: readonly (readonly number[])[];
  readonly barriers: readonly (readonly [number, number])[];
  readonly crossings: readonly (readonly [number, number])[];
}

/** The neighbours that a plan goes by: without the borders that are barriers, with the ways across. */
export function neighboursBy(neighbours: Neighbours, { barriers, crossings }: Marked): Neighbours {
  if (barriers.length + crossings.length === 0) return neighbours;
  const both = (pairs: Marked["barriers"]): (readonly [number, number])[] =>
    pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  const shut = new Set(both(barriers).map(([a, b]) => `${a} ${b}`));
  const open = new Map<number, number[]>();
  for (const [a, b] of both(crossings)) open.set(a, [...(open.get(a) ?? []), b]);
  const { offsets, targets } = neighbours;
  const rows = Array.from({ length: offsets.length - 1 }, (_, i) => {
    const kept = [...targets.subarray(offsets[i], offsets[i + 1])].filter((j) => !shut.has(`${i} ${j}`));
    const more = open.get(i);
    return more ? [...new Set([...kept, ...more])].sort((a, b) => a - b) : kept;
  });
  const ends = new Int32Array(offsets.length);
  rows.forEach((row, i) => (ends[i + 1] = (ends[i] as number) + row.length));
  return { offsets: ends, targets: Int32Array.from(rows.flat()) };
}

/** Lists that share a member become one. */
function joined(lists: readonly (readonly number[])[]): number[][] {
  let all: number[][] = [];
  for (const list of lists) {
    const touching = all.filter((one) => one.some((unit) => list.includes(unit)));
    const rest = all.filter((one) => !touching.includes(one));
    all = [...rest, [...new Set([...touching.flat(), ...list])].sort((a, b) => a - b)];
  }
  return all;
}

/** The links that make one piece of some units that are to stay together, where they do not touch by themselves. */
function bridges(near: Units["near"], block: readonly number[]): (readonly [number, number])[] {
  const at = new Map(block.map((unit, i) => [unit, i]));
  const piece = piecesOf({
    near: block.map((unit) => (near[unit] ?? []).flatMap((other) => at.get(other) ?? [])),
  });
  const first = [...new Set(piece)].map((one) => block[piece.indexOf(one)] as number);
  return first.slice(1).map((unit, i) => [first[i] as number, unit] as const);
}

/**
 * Units with what people marked: those that stay together move as one, and count as touching even where they do not (a plan that
 * comes of it says that it is in parts); those that are to be apart are known to each other. Areas outside the units are passed over.
 */
export function tied(units: Units, { together, apart }: Marked): Units {
  const at = new Map(Array.from(units.msoa, (msoa, unit) => [msoa, unit]));
  const within = (lists: readonly (readonly number[])[]): number[][] =>
    lists.map((list) => list.flatMap((msoa) => at.get(msoa) ?? [])).filter((list) => list.length > 1);
  const blocks = joined(within(together));
  const strangers = within(apart);
  if (blocks.length + strangers.length === 0) return units;
  const blockOf = new Map(blocks.flatMap((block) => block.map((unit) => [unit, block])));
  const near = units.near.map((list) => [...list]);
  for (const [a, b] of blocks.flatMap((block) => bridges(units.near, block))) {
    near[a] = [...(near[a] ?? []), b].sort((one, other) => one - other);
    near[b] = [...(near[b] ?? []), a].sort((one, other) => one - other);
  }
  return {
    ...units,
    near,
    together: units.near.map((_, unit) => blockOf.get(unit) ?? [unit]),
    apart: units.near.map((_, unit) =>
      [...new Set(strangers.filter((list) => list.includes(unit)).flat())].filter((other) => other !== unit),
    ),
    apartGroups: strangers,
  };
}
