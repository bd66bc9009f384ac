import { SUMMARY_MEASURES } from "../../config/summary";
import { indicatorOf } from "../../config/indicators";
import type { Areas } from "../../model/area";
import type { IndicatorData } from "../../model/indicator";
import { valueOf } from "../level-value";
import { membersOf, peopleOf } from "../levels";
import type { CompareRow } from "./compare-rows";

/**
 * England's row beside a comparison: its people and measures, without a rank. Flags are counted only of rows that make up all of England
 * (`whole`), each judged in its own footprint; what cannot be added up is NaN.
 */
export function englandRow(
  areas: Areas,
  data: ReadonlyMap<string, IndicatorData>,
  whole: readonly CompareRow[] | null,
): CompareRow {
  const [england] = membersOf(areas, "ctry21");
  if (!england) throw new Error("There is no area of England.");
  const people = peopleOf(areas, england);
  const sum = (of: (row: CompareRow) => number): number =>
    whole ? whole.reduce((total, row) => total + of(row), 0) : NaN;
  const flagged = sum((row) => row.flagged.people);
  return {
    ...england,
    people,
    measures: new Map(
      SUMMARY_MEASURES.map(({ id }) => {
        const columns = data.get(id);
        const value = columns ? valueOf(indicatorOf(id), columns, england, areas, null) : NaN;
        return [id, { value, rank: NaN }];
      }),
    ),
    flagged: { areas: sum((row) => row.flagged.areas), people: flagged, share: flagged / people },
    pockets: sum((row) => row.pockets),
    ...{ captured: NaN, spread: NaN, withinShare: NaN, moran: NaN },
  };
}
