import { VERDICT } from "../../model/rule";
import type { Answer } from "../../model/answer";
import type { Areas } from "../../model/area";
import type { Column } from "../../model/indicator";
import type { ListState } from "../../model/view";
import type { LevelEditions } from "../../model/editions";
import { keepsSince } from "../../stats/edition-flags";
import { areaMatcher } from "./find-areas";

/** Keys by which the list can be ordered beside indicator ids. */
export const SORT_NAME = "name";
export const SORT_FLAG = "flag";

function keeps(list: ListState, answer: Answer): (msoa: number) => boolean {
  switch (list.show) {
    case "all":
      return () => true;
    case "flagged":
      return (msoa) => answer.verdict[msoa] === VERDICT.yes;
    case "pocket":
      return (msoa) => answer.pocket[msoa] === 1;
    case "unknown":
      return (msoa) => answer.verdict[msoa] === VERDICT.unknown;
  }
}

/** What `standing` says, in words. */
export const STANDING_WORDS = ["Flagged", "Hidden pocket", "Cannot say", "Not flagged"] as const;

/** 0 flagged, 1 pocket, 2 cannot say, 3 neither: the order of the flag column. */
export function standing(answer: Answer, msoa: number): 0 | 1 | 2 | 3 {
  if (answer.verdict[msoa] === VERDICT.yes) return 0;
  if (answer.pocket[msoa] === 1) return 1;
  return answer.verdict[msoa] === VERDICT.unknown ? 2 : 3;
}

/**
 * Indices of the scope's MSOAs that pass the filters, in the order asked for. Areas without a value stand last
 * whichever way the list is sorted; ties go by code. Columns that are not there yet do not sort. `editions`: of
 * MSOAs, null until they are loaded; a filter by them then keeps no area.
 */
export function listRows(
  areas: Areas,
  answer: Answer,
  columns: ReadonlyMap<string, Column>,
  list: ListState,
  editions: LevelEditions | null,
): number[] {
  const keep = keeps(list, answer);
  const lasted = keepsSince(list.since, editions);
  const matches = areaMatcher(areas, list.text);
  const rows = [...answer.scope].filter((msoa) => keep(msoa) && lasted(msoa) && matches(msoa));
  const sign = list.descending ? -1 : 1;
  if (list.sort === SORT_NAME) {
    const collator = new Intl.Collator("en-GB");
    return rows.sort((a, b) => sign * collator.compare(areas.name[a] ?? "", areas.name[b] ?? "") || a - b);
  }
  const values = list.sort === "population_mid22" ? areas.population : columns.get(list.sort)?.value;
  const valueOf = (msoa: number): number =>
    list.sort === SORT_FLAG ? -standing(answer, msoa) : (values?.[msoa] ?? NaN);
  return rows.sort((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return sign * (x - y) || a - b;
  });
}
