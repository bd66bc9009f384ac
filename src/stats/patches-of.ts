import { boardsOf, type Areas } from "../model/area";
import type { Vintage } from "../model/codes";
import type { Neighbours } from "../model/geometry";
import { VERDICT } from "../model/rule";

/** Flagged areas that touch, on the neighbour graph of all England: connected, and as large as it can be. */
export interface Patch {
  /** MSOA indices, ascending. */
  readonly areas: readonly number[];
  readonly people: number;
  /** Positions in Areas.lads and in the ICBs of the vintage, ascending. */
  readonly lads: readonly number[];
  readonly icbs: readonly number[];
  /** The area with most people: the patch is named after it. */
  readonly largest: number;
  /** One area alone: no neighbour is flagged. */
  readonly isolated: boolean;
}

const distinct = (rows: readonly number[], of: Float64Array): number[] =>
  [...new Set(rows.map((i) => of[i] as number))].sort((a, b) => a - b);

function reach(
  start: number,
  verdict: Uint8Array,
  { offsets, targets }: Neighbours,
  seen: Uint8Array,
): number[] {
  const found = [start];
  seen[start] = 1;
  for (const i of found) {
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const j = targets[at] as number;
      if (seen[j] === 1 || verdict[j] !== VERDICT.yes) continue;
      seen[j] = 1;
      found.push(j);
    }
  }
  return found.sort((a, b) => a - b);
}

/** All patches of England, those with most people first. */
export function patchesOf(
  verdict: Uint8Array,
  neighbours: Neighbours,
  areas: Areas,
  vintage: Vintage,
): Patch[] {
  const seen = new Uint8Array(verdict.length);
  const people = (i: number): number => areas.population[i] as number;
  const patches: Patch[] = [];
  for (let i = 0; i < verdict.length; i++) {
    if (verdict[i] !== VERDICT.yes || seen[i] === 1) continue;
    const rows = reach(i, verdict, neighbours, seen);
    patches.push({
      areas: rows,
      people: rows.reduce((sum, row) => sum + people(row), 0),
      lads: distinct(rows, areas.lad),
      icbs: distinct(rows, boardsOf(areas, vintage).of),
      largest: rows.reduce((best, row) => (people(row) > people(best) ? row : best)),
      isolated: rows.length === 1,
    });
  }
  return patches.sort((a, b) => b.people - a.people || (a.areas[0] as number) - (b.areas[0] as number));
}
