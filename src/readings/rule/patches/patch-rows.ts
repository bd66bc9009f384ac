import { shortIcbName } from "../../../config/text";
import type { Table } from "../../../export/csv";
import { boardsOf, type Areas, type Lsoas } from "../../../model/area";
import type { Vintage } from "../../../model/codes";
import type { Patch } from "../../../stats/patches-of";

/** Patches that reach into the scope; they are cut by no footprint's edge. */
export function patchesIn(patches: readonly Patch[], scope: Int32Array): Patch[] {
  const inside = new Set(scope);
  return patches.filter(({ areas }) => areas.some((msoa) => inside.has(msoa)));
}

/** A hidden pocket: an area that is not flagged, with its LSOAs of IMD decile 1, the most deprived first. */
export interface Pocket {
  readonly msoa: number;
  readonly lsoas: readonly number[];
  /** People in those LSOAs, mid-2022. */
  readonly people: number;
}

/** The pockets of the scope with their LSOAs, those with most people first. */
export function pocketsIn(pocket: Uint8Array, scope: Int32Array, lsoas: Lsoas): Pocket[] {
  const wanted = new Map<number, number[]>();
  for (const msoa of scope) if (pocket[msoa] === 1) wanted.set(msoa, []);
  lsoas.msoa.forEach((msoa, row) => {
    if (lsoas.imdDecile[row] === 1) wanted.get(msoa)?.push(row);
  });
  return [...wanted]
    .map(([msoa, rows]) => ({
      msoa,
      lsoas: rows.sort((a, b) => (lsoas.imdRank[a] as number) - (lsoas.imdRank[b] as number)),
      people: rows.reduce((sum, row) => sum + (lsoas.population[row] as number), 0),
    }))
    .sort((a, b) => b.people - a.people || a.msoa - b.msoa);
}

/** Districts and ICBs of a patch, in words: "Dudley and Sandwell". */
export const districtsOf = (areas: Areas, patch: Patch): string[] =>
  patch.lads.map((lad) => areas.lads[lad]?.name ?? "");
export const icbsOf = (areas: Areas, patch: Patch, vintage: Vintage): string[] =>
  patch.icbs.map((icb) => shortIcbName(boardsOf(areas, vintage).icbs[icb]?.name ?? ""));

/** One row an area of a patch, so that the file can be joined to any other by code. */
export const patchTable = (areas: Areas, patches: readonly Patch[], vintage: Vintage): Table => ({
  columns: [
    "patch",
    "patch_name",
    "patch_areas",
    "patch_people_mid22",
    "msoa21cd",
    "name",
    "lad24nm",
    `icb${vintage.slice(2)}nm`,
    "population_mid22",
  ],
  rows: patches.flatMap((patch, at) =>
    patch.areas.map((msoa) => [
      at + 1,
      areas.name[patch.largest] ?? "",
      patch.areas.length,
      patch.people,
      areas.code[msoa] ?? "",
      areas.name[msoa] ?? "",
      areas.lads[areas.lad[msoa] as number]?.name ?? "",
      (vintage === "2026"
        ? areas.icb26s[areas.icb26[msoa] as number]
        : areas.icb24s[areas.icb24[msoa] as number]
      )?.name ?? "",
      areas.population[msoa] as number,
    ]),
  ),
});

/** One row an LSOA of a hidden pocket. */
export const pocketTable = (areas: Areas, lsoas: Lsoas, pockets: readonly Pocket[]): Table => ({
  columns: [
    "msoa21cd",
    "name",
    "lad24nm",
    "lsoa21cd",
    "lsoa21nm",
    "lsoa_population_mid22",
    "imd25_rank",
    "imd25_decile",
  ],
  rows: pockets.flatMap(({ msoa, lsoas: rows }) =>
    rows.map((row) => [
      areas.code[msoa] ?? "",
      areas.name[msoa] ?? "",
      areas.lads[areas.lad[msoa] as number]?.name ?? "",
      lsoas.code[row] ?? "",
      lsoas.name[row] ?? "",
      lsoas.population[row] as number,
      lsoas.imdRank[row] as number,
      lsoas.imdDecile[row] as number,
    ]),
  ),
});
