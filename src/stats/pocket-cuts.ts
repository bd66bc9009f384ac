import type { Lsoas } from "../model/area";
import { VERDICT } from "../model/rule";

/** How deprived an LSOA must be to make a hidden pocket, per cent of England's LSOAs by rank; 10 is the standard. */
const POCKET_CUTS = [5, 10, 15] as const;

export interface PocketCut {
  readonly worst: (typeof POCKET_CUTS)[number];
  /** Areas of the scope that are not flagged and hold at least one LSOA in the worst X% of England. */
  readonly oneLsoa: number;
  /** Those of them where such LSOAs hold a tenth or more of the area's people (mid-2022). */
  readonly tenthOfPeople: number;
}

/**
 * How many hidden pockets a scope has when the cut that makes them moves. An LSOA is in the worst X% when 100 rank is
 * at most X times the number of LSOAs, which for 10 is the Ministry's decile 1. An area that the rule
 * cannot judge is no pocket.
 */
export function pocketCuts(verdict: Uint8Array, scope: Int32Array, lsoas: Lsoas): PocketCut[] {
  const all = new Float64Array(verdict.length);
  lsoas.msoa.forEach((msoa, row) => {
    all[msoa] = (all[msoa] as number) + (lsoas.population[row] as number);
  });
  return POCKET_CUTS.map((worst) => {
    const inside = new Float64Array(verdict.length);
    const holds = new Uint8Array(verdict.length);
    lsoas.msoa.forEach((msoa, row) => {
      if (100 * (lsoas.imdRank[row] as number) > worst * lsoas.code.length) return;
      holds[msoa] = 1;
      inside[msoa] = (inside[msoa] as number) + (lsoas.population[row] as number);
    });
    const pockets = scope.filter((i) => verdict[i] === VERDICT.no && holds[i] === 1);
    const tenthOfPeople = pockets.filter((i) => 10 * (inside[i] as number) >= (all[i] as number)).length;
    return { worst, oneLsoa: pockets.length, tenthOfPeople };
  });
}
