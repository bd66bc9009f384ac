import type { Lsoas } from "../model/area";
import { LSOA_COUNT } from "../model/codes";

/**
 * Local concentration of any set of LSOAs (docs/methods.md): from the most deprived on, until exactly a tenth of the people are
 * taken (the last LSOA in part, t people): sum t r' / (0.1 P), r' = N + 1 - rank. Counted in tenths of people, so exact.
 */
export function localConcentration(lsoas: Lsoas, rows: Iterable<number>): number {
  const order = [...rows].sort((a, b) => (lsoas.imdRank[a] as number) - (lsoas.imdRank[b] as number));
  const wanted = order.reduce((sum, i) => sum + (lsoas.population[i] as number), 0);
  let left = wanted;
  let sum = 0;
  for (const i of order) {
    const taken = Math.min(left, 10 * (lsoas.population[i] as number));
    sum += taken * (LSOA_COUNT + 1 - (lsoas.imdRank[i] as number));
    left -= taken;
    if (left === 0) break;
  }
  return wanted > 0 ? sum / wanted : NaN;
}
