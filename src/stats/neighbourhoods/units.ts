import type { Areas } from "../../model/area";
import type { Neighbours } from "../../model/geometry";

/** What a plan is built from: some MSOAs, numbered 0 to n - 1 in code order, with what a suggestion weighs. */
export interface Units {
  /** Index of each unit among the MSOAs of England. */
  readonly msoa: Int32Array;
  readonly people: Float64Array;
  /** Position of the population-weighted centre, in kilometres east and north of the middle of the units. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** IMD average score. */
  readonly score: Float64Array;
  /** 1 where the rule flags the unit. */
  readonly flagged: Uint8Array;
  /** Most likely network of practices of each unit, numbered from 0; -1: none. Absent where networks are not asked for. */
  readonly network?: Int32Array;
  /** Queen neighbours among the units, by unit, ascending. */
  readonly near: readonly (readonly number[])[];
  /** Units that stay together: of each unit those that move with it, itself among them, in one piece by `near`. Absent: each alone. */
  readonly together?: readonly (readonly number[])[];
  /** Of each unit those that are to be in another neighbourhood. Absent: none. */
  readonly apart?: readonly (readonly number[])[];
  /** The groups that `apart` comes of: no two units of one are to be in one neighbourhood. */
  readonly apartGroups?: readonly (readonly number[])[];
}

/** The units that move with one: itself alone where nothing is marked. */
export const movedWith = ({ together }: Pick<Units, "together">, unit: number): readonly number[] =>
  together?.[unit] ?? [unit];

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371.0088;
const RADIANS = Math.PI / 180;

/** What is known of every MSOA of England, in code order. */
export interface Known {
  readonly areas: Areas;
  readonly neighbours: Neighbours;
  readonly score: Float64Array;
  /** 1 where the rule flags the area. */
  readonly flagged: Uint8Array;
  /** Most likely network of practices of each area by any number from 0; -1: none. */
  readonly network?: ArrayLike<number> | null;
}

/** Numbers from 0 in the order in which they first come; -1 stays. */
function renumbered(scope: Int32Array, of: ArrayLike<number>): Int32Array {
  const known = new Map<number, number>();
  return scope.map((i) => {
    const one = of[i] ?? -1;
    if (one < 0) return -1;
    if (!known.has(one)) known.set(one, known.size);
    return known.get(one) ?? -1;
  });
}

/**
 * The units of a scope (ascending MSOA indices). Positions as docs/methods.md has them: x = R cos(lat0) dlon, y = R dlat with
 * lat0 the mean latitude of the units. Neighbours outside the scope are left out, and those in another district unless districts
 * may be crossed.
 */
export function unitsOf(
  { areas, neighbours, score, flagged, network }: Known,
  scope: Int32Array,
  crossDistricts = false,
): Units {
  const at = new Map(Array.from(scope, (msoa, unit) => [msoa, unit]));
  const mean = (of: Float64Array): number => scope.reduce((sum, i) => sum + (of[i] ?? 0), 0) / scope.length;
  const [lat0, lon0] = [mean(areas.lat), mean(areas.lon)];
  const pick = (of: (msoa: number) => number): Float64Array => Float64Array.from(scope, of);
  return {
    msoa: scope,
    people: pick((i) => areas.population[i] ?? 0),
    x: pick((i) => EARTH * Math.cos(lat0 * RADIANS) * ((areas.lon[i] ?? 0) - lon0) * RADIANS),
    y: pick((i) => EARTH * ((areas.lat[i] ?? 0) - lat0) * RADIANS),
    score: pick((i) => score[i] ?? 0),
    flagged: Uint8Array.from(scope, (i) => flagged[i] ?? 0),
    ...(network ? { network: renumbered(scope, network) } : {}),
    near: Array.from(scope, (i) =>
      Array.from(neighbours.targets.subarray(neighbours.offsets[i], neighbours.offsets[i + 1])).flatMap(
        (j) => (crossDistricts || areas.lad[j] === areas.lad[i] ? (at.get(j) ?? []) : []),
      ),
    ),
  };
}
