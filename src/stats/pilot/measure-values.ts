import { EDITION_YEARS, type EditionYear } from "../../config/editions";
import type { MeasureSource } from "../../config/pilot";
import type { LevelEditions } from "../../model/editions";

/** Values of a measure to match on for every MSOA: an indicator's, an edition's mean percentile (0 to 1), or its change between two. */
export function measureValues(
  source: MeasureSource,
  columns: ReadonlyMap<string, Float64Array>,
  { editions }: LevelEditions,
): Float64Array {
  const percentile = (year: EditionYear): Float64Array =>
    editions[EDITION_YEARS.indexOf(year)]?.percentile ?? new Float64Array();
  switch (source.kind) {
    case "indicator": {
      const value = columns.get(source.id);
      if (!value) throw new Error(`The measure ${source.id} was not loaded.`);
      return value;
    }
    case "edition":
      return percentile(source.year);
    case "course": {
      const from = percentile(source.from);
      return percentile(source.to).map((to, i) => to - (from[i] as number));
    }
  }
}
