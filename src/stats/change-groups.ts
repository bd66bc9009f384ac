import type { Areas } from "../model/area";
import type { BigLocalArea } from "../model/big-local";

/** The groups of areas that the report's Figure 3 is rebuilt for. */
export interface ChangeGroups {
  readonly england: Int32Array;
  /** MSOAs whose boundary holds a Big Local position. */
  readonly bigLocal: Int32Array;
  /** MSOAs without one, of the same national decile and the same region as one of the above, less those left out. */
  readonly comparison: Int32Array;
  /** Multiplies the people of comparison MSOAs so that each decile and region weighs as much as among the Big Local MSOAs. */
  readonly weights: Float64Array;
  /** Big Local MSOAs whose decile and region hold no other MSOA. */
  readonly unmatched: number;
  /** MSOAs that would be in the comparison and were left out. */
  readonly leftOut: number;
}

/**
 * Groups the MSOAs for a change between two censuses. `decile` is the national decile of deprivation of every
 * MSOA; `people` the residents (or households) of 2021 that the matching weights rest on; `leaves` says of an MSOA that it is to be left
 * out of the comparison.
 */
export function changeGroups(
  areas: Areas,
  bigLocal: readonly BigLocalArea[],
  decile: Float64Array,
  people: Float64Array,
  leaves: (msoa: number) => boolean = () => false,
): ChangeGroups {
  const held = new Set<number>();
  for (const area of bigLocal) if (area.msoa !== null) held.add(area.msoa);
  const cellOf = (i: number): number => (areas.rgn[i] as number) * 11 + (decile[i] as number);
  const cells = new Map<number, { held: number; other: number; heldAreas: number }>();
  for (const i of held) {
    const cell = cells.get(cellOf(i)) ?? { held: 0, other: 0, heldAreas: 0 };
    cell.held += people[i] as number;
    cell.heldAreas += 1;
    cells.set(cellOf(i), cell);
  }
  const comparison: number[] = [];
  let leftOut = 0;
  for (let i = 0; i < areas.code.length; i++) {
    const cell = held.has(i) ? undefined : cells.get(cellOf(i));
    if (!cell) continue;
    if (leaves(i)) {
      leftOut += 1;
      continue;
    }
    cell.other += people[i] as number;
    comparison.push(i);
  }
  const weights = new Float64Array(areas.code.length);
  for (const i of comparison) {
    const cell = cells.get(cellOf(i));
    if (cell) weights[i] = cell.held / cell.other;
  }
  let unmatched = 0;
  for (const cell of cells.values()) if (cell.other === 0) unmatched += cell.heldAreas;
  return {
    england: Int32Array.from(areas.code, (_, i) => i),
    bigLocal: Int32Array.from(held).sort(),
    comparison: Int32Array.from(comparison),
    weights,
    unmatched,
    leftOut,
  };
}
