import type { Area, Areas, Straddle } from "../../src/model/area";
import { ENGLAND } from "../../src/model/codes";
import type { Lookup } from "../sources/lookup-lsoa21";
import type { MsoaNames } from "../sources/msoa21-names";
import type { RuralUrban } from "../sources/ruc21";
import type { Numbers } from "./numeric-source";

/** Levels above the MSOA that values are summed to. */
export const UPPER_LEVELS = ["lad24", "icb24", "icb26", "ctry21"] as const;
export type UpperLevel = (typeof UPPER_LEVELS)[number];

/** Which area of a level each row lies in, and how many areas the level has. */
export interface Grouping {
  readonly of: ArrayLike<number>;
  readonly count: number;
}

/** The spine of the build: areas, LSOAs, and who lies in what. */
export interface Spine {
  readonly areas: Areas;
  readonly lsoa: {
    readonly code: readonly string[];
    readonly name: readonly string[];
    readonly people: Float64Array;
    readonly msoa: Int32Array;
  };
  /** True area of each LSOA at every level. */
  readonly lsoaIn: Readonly<Record<"msoa21" | UpperLevel, Grouping>>;
  /** Area of each MSOA at every level above: for ICBs the one with most of its people. */
  readonly msoaIn: Readonly<Record<UpperLevel, Grouping>>;
}

/** Areas of a level from the lookup, in code order, and the position of each LSOA's. */
export function listAreas(
  codes: readonly string[],
  names: readonly string[],
  nhs?: readonly string[],
): { areas: Area[]; of: Int32Array } {
  const byCode = new Map<string, Area>();
  codes.forEach((code, i) =>
    byCode.set(code, { code, name: names[i] ?? "", ...(nhs ? { nhs: nhs[i] ?? "" } : {}) }),
  );
  const areas = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const position = new Map(areas.map((area, i) => [area.code, i]));
  return { areas, of: Int32Array.from(codes, (code) => position.get(code) as number) };
}

/** For each group the sum of the values of its rows. */
export function sumBy(values: ArrayLike<number>, { of, count }: Grouping): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < of.length; i++)
    sums[of[i] as number] = (sums[of[i] as number] as number) + (values[i] as number);
  return sums;
}

/** The ICB with most of each MSOA's people, and the other ones it lies in with the people there. A tie goes to the first in code order. */
function majority(
  msoa: Int32Array,
  icb: Int32Array,
  people: Float64Array,
  msoas: number,
): { of: Float64Array; straddle: Straddle[] } {
  const shares: Map<number, number>[] = Array.from({ length: msoas }, () => new Map<number, number>());
  msoa.forEach((m, i) => {
    const share = shares[m] as Map<number, number>;
    const key = icb[i] as number;
    share.set(key, (share.get(key) ?? 0) + (people[i] as number));
  });
  const straddle: Straddle[] = [];
  const of = Float64Array.from(shares, (share, m) => {
    const [first, ...others] = [...share].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [minor, count] of others) straddle.push({ msoa: m, icb: minor, people: count });
    return first?.[0] as number;
  });
  return { of, straddle };
}

/** Builds the spine from the lookup, names, centres, classes and people. */
export function buildSpine(
  lookup: Lookup,
  people: Float64Array,
  names: MsoaNames,
  centres: Numbers<"lon" | "lat">,
  ruc: RuralUrban,
): Spine {
  const msoas = listAreas(lookup.msoa21cd, lookup.msoa21nm);
  const lads = listAreas(lookup.lad24cd, lookup.lad24nm);
  const rgns = listAreas(lookup.rgn24cd, lookup.rgn24nm);
  const icb24s = listAreas(lookup.icb24cd, lookup.icb24nm, lookup.icb24cdh);
  const icb26s = listAreas(lookup.icb26cd, lookup.icb26nm, lookup.icb26cdh);
  const n = msoas.areas.length;
  const inMsoa = { of: msoas.of, count: n };
  const nested = (of: Int32Array): Float64Array => {
    const out = new Float64Array(n);
    msoas.of.forEach((m, i) => (out[m] = of[i] as number));
    return out;
  };
  const of24 = majority(msoas.of, icb24s.of, people, n);
  const of26 = majority(msoas.of, icb26s.of, people, n);
  const lad = nested(lads.of);
  const counts = { lad24: lads.areas.length, icb24: icb24s.areas.length, icb26: icb26s.areas.length };
  const lsoaIn = {
    msoa21: inMsoa,
    lad24: { of: lads.of, count: counts.lad24 },
    icb24: { of: icb24s.of, count: counts.icb24 },
    icb26: { of: icb26s.of, count: counts.icb26 },
    ctry21: { of: new Int32Array(people.length), count: 1 },
  };
  const areas: Areas = {
    code: msoas.areas.map((area) => area.code),
    onsName: names.ons,
    name: names.name,
    population: sumBy(people, inMsoa),
    lsoas: sumBy(new Float64Array(people.length).fill(1), inMsoa),
    lon: centres.lon.map((v) => v / 1e6),
    lat: centres.lat.map((v) => v / 1e6),
    lad,
    rgn: nested(rgns.of),
    icb24: of24.of,
    icb26: of26.of,
    ruc: Float64Array.from(ruc.ofMsoa),
    lads: lads.areas,
    rgns: rgns.areas,
    icb24s: icb24s.areas,
    icb26s: icb26s.areas,
    rucs: ruc.classes,
    straddle24: of24.straddle,
    straddle26: of26.straddle,
    people: {
      lad24: sumBy(people, lsoaIn.lad24),
      icb24: sumBy(people, lsoaIn.icb24),
      icb26: sumBy(people, lsoaIn.icb26),
      ctry21: sumBy(people, lsoaIn.ctry21),
    },
  };
  return {
    areas,
    lsoa: { code: lookup.lsoa21cd, name: lookup.lsoa21nm, people, msoa: msoas.of },
    lsoaIn,
    msoaIn: {
      lad24: { of: lad, count: counts.lad24 },
      icb24: { of: of24.of, count: counts.icb24 },
      icb26: { of: of26.of, count: counts.icb26 },
      ctry21: { of: new Int32Array(n), count: 1 },
    },
  };
}

/** Code of the one area of the level ctry21. */
export const COUNTRY: Area = { code: ENGLAND, name: "England" };
