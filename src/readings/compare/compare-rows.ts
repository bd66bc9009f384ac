import { SUMMARY_MEASURES } from "../../config/summary";
import type { Areas } from "../../model/area";
import type { Level } from "../../model/codes";
import type { Neighbours } from "../../model/geometry";
import type { IndicatorData } from "../../model/indicator";
import type { Rule } from "../../model/rule";
import { answerOf } from "../../stats/answer-of";
import { globalMoran } from "../../stats/global-moran";
import type { RuleContext } from "../../stats/rule-context";
import { varianceParts } from "../../stats/variance-parts";

/** A footprint or district to be compared: its row in the level's columns and its MSOAs. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly row: number;
  readonly msoas: Int32Array;
}

export interface CompareRow extends Unit {
  readonly people: number;
  /** By id of the summary measure: the level's value, and its rank among the rows given (1 = highest, most deprived). */
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
  readonly contextOf: (unit: Unit) => RuleContext;
  readonly neighbours: Neighbours | null;
}

function only(values: Float64Array, positions: Int32Array): Float64Array {
  const kept = new Float64Array(values.length).fill(NaN);
  for (const i of positions) kept[i] = values[i] as number;
  return kept;
}

function measuresOf(units: readonly Unit[], data: Ingredients["data"]) {
  return units.map((unit) => {
    const entries = SUMMARY_MEASURES.map(({ id }) => {
      const values = data.get(id)?.[unit.level].value;
      const value = values?.[unit.row] ?? NaN;
      const above = units.filter((other) => (values?.[other.row] ?? NaN) > value).length;
      return [id, { value, rank: Number.isNaN(value) ? NaN : above + 1 }] as const;
    });
    return new Map(entries);
  });
}

/**
 * Makes the row of one of the units: its measures, what the rule flags there, and how it varies inside. A row takes
 * a few milliseconds, so that many are made in slices.
 */
export function rowMaker(
  units: readonly Unit[],
  { areas, data, rule, contextOf, neighbours }: Ingredients,
): (unit: Unit, at: number) => CompareRow {
  const measures = measuresOf(units, data);
  const scores = data.get("imd25_average_score")?.msoa21.value;
  return (unit, at) => {
    const answer = answerOf(rule, contextOf(unit), unit.msoas);
    const { areas: counted, people, decile1 } = answer;
    const parts = scores ? varianceParts(scores, areas.population, areas.lad, unit.msoas) : null;
    return {
      ...unit,
      people: unit.level === "msoa21" ? NaN : (areas.people[unit.level][unit.row] ?? NaN),
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
export const compareRows = (units: readonly Unit[], ingredients: Ingredients): CompareRow[] =>
  units.map(rowMaker(units, ingredients));
