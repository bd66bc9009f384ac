import { SUMMARY_MEASURES } from "../../config/summary";
import { indicatorOf } from "../../config/indicators";
import type { Areas, Lsoas } from "../../model/area";
import type { Neighbours } from "../../model/geometry";
import type { IndicatorData } from "../../model/indicator";
import type { Rule } from "../../model/rule";
import { answerOf } from "../../stats/answer-of";
import { globalMoran } from "../../stats/global-moran";
import type { RuleContext } from "../../stats/rule-context";
import { varianceParts } from "../../stats/variance-parts";
import { valueOf } from "../level-value";
import { peopleOf, type Member } from "../levels";

export interface CompareRow extends Member {
  readonly people: number;
  /** By id of the summary measure: its value, and its rank among the rows given (1 = highest, most deprived). */
  readonly measures: ReadonlyMap<string, { readonly value: number; readonly rank: number }>;
  /** `share`: of the people of its MSOAs (not of a whole district that lies in two footprints), 0 to 1. */
  readonly flagged: { readonly areas: number; readonly people: number; readonly share: number };
  readonly pockets: number;
  /** Of its people in decile-1 LSOAs, the share in flagged areas, 0 to 1; NaN when there are none. */
  readonly captured: number;
  /** Standard deviation of average scores between the people of its MSOAs, and the share of their variance within districts. */
  readonly spread: number;
  readonly withinShare: number;
  /** Global Moran's I of average scores over its own MSOAs. */
  readonly moran: number;
}

export interface Ingredients {
  readonly areas: Areas;
  /** The summary measures at every level, by id. */
  readonly data: ReadonlyMap<string, IndicatorData>;
  readonly rule: Rule;
  /** The context in which the rule is judged for a unit: its lens "footprint" is the unit's own ICB. */
  readonly contextOf: (unit: Member) => RuleContext;
  readonly neighbours: Neighbours | null;
  /** Small areas, from which local concentration of neighbourhoods is made; null where none are compared. */
  readonly lsoas?: Lsoas | null;
}

function only(values: Float64Array, positions: Int32Array): Float64Array {
  const kept = new Float64Array(values.length).fill(NaN);
  for (const i of positions) kept[i] = values[i] as number;
  return kept;
}

function measuresOf(units: readonly Member[], { areas, data, lsoas = null }: Ingredients) {
  const byId = SUMMARY_MEASURES.map(({ id }) => {
    const columns = data.get(id);
    const values = units.map((unit) =>
      columns ? valueOf(indicatorOf(id), columns, unit, areas, lsoas) : NaN,
    );
    return [id, values] as const;
  });
  return units.map(
    (_, at) =>
      new Map(
        byId.map(([id, values]) => {
          const value = values[at] ?? NaN;
          const above = values.filter((other) => other > value).length;
          return [id, { value, rank: Number.isNaN(value) ? NaN : above + 1 }] as const;
        }),
      ),
  );
}

/**
 * Makes the row of one of the units: its measures, what the rule flags there, and how it varies inside. A row takes
 * a few milliseconds, so that many are made in slices.
 */
export function rowMaker(
  units: readonly Member[],
  ingredients: Ingredients,
): (unit: Member, at: number) => CompareRow {
  const { areas, data, rule, contextOf, neighbours } = ingredients;
  const measures = measuresOf(units, ingredients);
  const scores = data.get("imd25_average_score")?.msoa21.value;
  return (unit, at) => {
    const answer = answerOf(rule, contextOf(unit), unit.msoas);
    const { areas: counted, people, decile1 } = answer;
    const parts = scores ? varianceParts(scores, areas.population, areas.lad, unit.msoas) : null;
    return {
      ...unit,
      people: peopleOf(areas, unit),
      measures: measures[at] ?? new Map(),
      flagged: { areas: counted.flagged, people: people.flagged, share: people.flagged / people.scope },
      pockets: counted.pocket,
      captured: decile1.people > 0 ? decile1.flagged / decile1.people : NaN,
      spread: Math.sqrt(parts?.total ?? NaN),
      withinShare: parts && parts.total > 0 ? parts.within / parts.total : NaN,
      moran:
        scores && neighbours && unit.msoas.length > 2
          ? globalMoran(only(scores, unit.msoas), neighbours).statistic
          : NaN,
    };
  };
}

/** The rows of all units, in the order given, at once. */
export const compareRows = (units: readonly Member[], ingredients: Ingredients): CompareRow[] =>
  units.map(rowMaker(units, ingredients));
