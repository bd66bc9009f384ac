import type { Areas } from "../../model/area";
import type { BigLocalArea } from "../../model/big-local";
import type { LevelEditions } from "../../model/editions";
import type { Neighbours } from "../../model/geometry";
import type { Column } from "../../model/indicator";

/** Columns that the example reads: health and deprived households of 2011 and of 2021. */
export const BIG_LOCAL_COLUMNS = [
  "census11_health_very_good_pct",
  "census11_health_bad_pct",
  "census11_health_very_bad_pct",
  "census21_health_very_good_pct",
  "census21_health_bad_or_very_bad_pct",
  "census11_hh_deprived_2plus_pct",
  "census21_hh_deprived_2plus_pct",
] as const;
type ColumnId = (typeof BIG_LOCAL_COLUMNS)[number];

/** What Big Local as a pilot is worked out from; every column by MSOA. */
export interface ExampleData {
  readonly areas: Pick<Areas, "lon" | "lat" | "ruc" | "population">;
  readonly neighbours: Neighbours;
  readonly bigLocal: readonly Pick<BigLocalArea, "msoa">[];
  readonly editions: LevelEditions;
  readonly column: Readonly<Record<ColumnId, Column>>;
}

/** Change of the share in very good health in England, 2011 to 2021: areas weighted by residents of 2011, as in the example. */
export function changeInEngland({ column }: Pick<ExampleData, "column">): number {
  const { census11_health_very_good_pct: then, census21_health_very_good_pct: now } = column;
  let [people, moved] = [0, 0];
  then.den.forEach((n, i) => {
    const change = ((now.value[i] as number) - (then.value[i] as number)) / 100;
    if (Number.isNaN(change)) return;
    people += n;
    moved += n * change;
  });
  return moved / people;
}

/** Share of people in bad or very bad health in 2011, per cent: the sum of the two that are published. */
export const badHealthBefore = ({ column }: Pick<ExampleData, "column">): Float64Array =>
  column.census11_health_bad_pct.value.map(
    (bad, i) => bad + (column.census11_health_very_bad_pct.value[i] as number),
  );
