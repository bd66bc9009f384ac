import { standardDeviation } from "simple-statistics";
import type { Areas } from "../model/area";
import type { Column } from "../model/indicator";

export interface SimilarArea {
  readonly index: number;
  /** Root mean square difference in standard deviations of England's MSOAs: 0 is the same. */
  readonly distance: number;
}

/**
 * The `count` MSOAs nearest to one, among those of its rural-urban class: each indicator standardised over England, each
 * counting the same. Indicators that the area itself lacks are left out; areas that lack one that is used are not listed.
 */
export function similarAreas(
  areas: Areas,
  columns: readonly Column[],
  index: number,
  count = 10,
): SimilarArea[] {
  const used = columns
    .filter(({ value }) => !Number.isNaN(value[index]))
    .map(({ value }) => {
      const known = Array.from(value.filter((v) => !Number.isNaN(v)));
      return { value, own: value[index] as number, spread: standardDeviation(known) };
    })
    .filter(({ spread }) => spread > 0);
  if (used.length === 0) return [];
  const found: SimilarArea[] = [];
  for (let i = 0; i < areas.code.length; i++) {
    if (i === index || areas.ruc[i] !== areas.ruc[index]) continue;
    let squares = 0;
    for (const { value, own, spread } of used) squares += (((value[i] as number) - own) / spread) ** 2;
    const distance = Math.sqrt(squares / used.length);
    if (!Number.isNaN(distance)) found.push({ index: i, distance });
  }
  return found.sort((a, b) => a.distance - b.distance || a.index - b.index).slice(0, count);
}
