import { CHANGES, type Change } from "../../config/changes";
import { hasInterval } from "../../config/profile";
import type { Lsoas } from "../../model/area";
import type { Level } from "../../model/codes";
import { STATUS, type Column, type Indicator, type IndicatorData, type Status } from "../../model/indicator";
import { localConcentration } from "../../stats/local-concentration";
import { lsoasInside } from "../../stats/lsoas-inside";
import { unionOf } from "../../stats/union-of";
import { wilson } from "../../stats/wilson";
import type { Subject } from "./subject";

export type Judgement = "better" | "similar" | "worse";

/** One indicator of one subject, beside England's, the footprint's and the district's. NaN is not available. */
export interface Reading {
  readonly indicator: Indicator;
  readonly value: number;
  readonly status: Status;
  /** Of how many of its MSOAs there is no value, so that the value leaves them out; 0 for one MSOA. */
  readonly lacking: number;
  /** 95% Wilson interval, in the indicator's unit, where the value is a share of counted people or households. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly england: number;
  readonly footprint: number;
  readonly district: number;
  /** Only where there is an interval and a worse end: England's value outside it. Else null: positioned, not judged. */
  readonly judgement: Judgement | null;
}

interface Part {
  readonly value: number;
  readonly den: number;
  readonly status: Status;
}

/** The one measure of areas together that needs their LSOAs: a cut of the worst tenth. */
export const LOCAL_CONCENTRATION = "imd25_local_concentration";

/** Indicators that cannot be added up over areas: places in an order, and classes. */
const canUnite = (indicator: Indicator): boolean =>
  indicator.method !== "rank" && indicator.unit !== "category";

type Columns = ReadonlyMap<string, IndicatorData>;

/** Change of a share over MSOAs together: both shares pooled, then taken apart. NaN without one of the columns. */
function changeOf({ now, then }: Change, columns: Columns, msoas: Int32Array): number {
  const pooled = (id: string): number => {
    const column = columns.get(id)?.msoa21;
    return column ? unionOf(column, msoas).value : NaN;
  };
  return then.reduce((left, id) => left - pooled(id), pooled(now));
}

/**
 * Value of a row, or of a union: counts and weights are added up and divided again, counts of people are summed.
 * Local concentration of a union is found from its LSOAs, a change from the `columns` that it is made from. NaN for a
 * union where that has no meaning, or without those.
 */
export function partOf(
  indicator: Indicator,
  data: IndicatorData,
  subject: Subject,
  lsoas: Lsoas | null = null,
  columns: Columns = new Map(),
): Part {
  const at = subject.at;
  const column: Column = data[at?.level ?? "msoa21"];
  if (at) {
    const { row } = at;
    return {
      value: column.value[row] as number,
      den: column.den[row] as number,
      status: column.status[row] as Status,
    };
  }
  const { value, num, den, covered, estimated } = unionOf(column, subject.msoas);
  if (covered === 0 || !canUnite(indicator)) return { value: NaN, den, status: STATUS.missing };
  if (indicator.id === LOCAL_CONCENTRATION) {
    const found = lsoas ? localConcentration(lsoas, lsoasInside(lsoas, subject.msoas)) : NaN;
    return { value: found, den, status: lsoas ? STATUS.value : STATUS.missing };
  }
  const status = estimated > 0 ? STATUS.estimated : STATUS.value;
  const change = CHANGES[indicator.id];
  if (change) return { value: changeOf(change, columns, subject.msoas), den, status };
  return { value: indicator.unit === "people" ? num / column.scale : value, den, status };
}

/** Whether a value is better or worse than England's, judged only where England's lies outside its interval. */
export function judge(
  indicator: Indicator,
  interval: { readonly low: number; readonly high: number } | null,
  england: number,
): Judgement | null {
  if (!interval || indicator.polarity === "neutral" || Number.isNaN(england)) return null;
  if (england >= interval.low && england <= interval.high) return "similar";
  const higher = interval.low > england;
  return higher === (indicator.polarity === "high-worse") ? "worse" : "better";
}

/** MSOAs of a subject of several that have no value. */
function lackingOf({ value }: Column, { kind, msoas }: Subject): number {
  return kind === "msoa" ? 0 : msoas.filter((i) => Number.isNaN(value[i])).length;
}

/** Reads an indicator for a subject. `footprint` and `district` say which rows to set beside it, where there are any. */
export function readingOf(
  indicator: Indicator,
  data: IndicatorData,
  subject: Subject,
  beside: {
    readonly footprint: { readonly level: Level; readonly row: number } | null;
    readonly district: number | null;
  },
  lsoas: Lsoas | null = null,
  columns: Columns = new Map(),
): Reading {
  const part = partOf(indicator, data, subject, lsoas, columns);
  const england = data.ctry21.value[0] ?? NaN;
  const share = part.value / 100;
  const bounds =
    hasInterval(indicator) && !Number.isNaN(part.value) ? wilson(share * part.den, part.den) : null;
  const interval = bounds && { low: bounds[0] * 100, high: bounds[1] * 100 };
  const { footprint, district } = beside;
  return {
    indicator,
    ...{ value: part.value, status: part.status, lacking: lackingOf(data.msoa21, subject) },
    interval,
    england,
    footprint: footprint ? (data[footprint.level].value[footprint.row] ?? NaN) : NaN,
    district: district === null ? NaN : (data.lad24.value[district] ?? NaN),
    judgement: subject.kind === "england" ? null : judge(indicator, interval, england),
  };
}
