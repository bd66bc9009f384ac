import { CHANGES, type Change } from "../../config/changes";
import { COVERAGE } from "../../config/coverage";
import type { Areas, Lsoas } from "../../model/area";
import {
  isSummed,
  STATUS,
  type Column,
  type Indicator,
  type IndicatorData,
  type NoteMark,
  type Status,
} from "../../model/indicator";
import { localConcentration } from "../../stats/local-concentration";
import { lsoasInside } from "../../stats/lsoas-inside";
import { unionOf } from "../../stats/union-of";
import { BY_DEFINITION, markOf, sayNote } from "../../words/say-value";
import type { Beside } from "./beside";
import { placeOf, type Place } from "./place";
import type { Subject } from "./subject";

/** One indicator of one subject, beside England's, the footprint's and the district's. NaN is not available. */
export interface Reading {
  readonly indicator: Indicator;
  readonly value: number;
  readonly status: Status;
  /** What the value leaves out: areas of the source's finest rows without a value, and their share of the people. */
  readonly left: { readonly rows: number; readonly share: number };
  /** Of several areas together: how many have a value that is estimated through the 2011 crosswalk. */
  readonly estimated: number;
  readonly england: Side;
  readonly footprint: Side;
  readonly district: Side;
  /** Where one MSOA with a value stands among England's, where there is a worse end; else null. */
  readonly place: Place | null;
}

/** A value beside a reading, with what stands behind it in words ("" for a plain one). */
export interface Side {
  readonly value: number;
  readonly mark: NoteMark;
  readonly note: string;
}

interface Part {
  readonly value: number;
  readonly den: number;
  readonly status: Status;
  readonly left: Reading["left"];
  readonly estimated: number;
}

/** The one measure of areas together that needs their LSOAs: a cut of the worst tenth. */
export const LOCAL_CONCENTRATION = "imd25_local_concentration";

/** Indicators that cannot be added up over areas: places in an order, and classes. */
const canUnite = (indicator: Indicator): boolean =>
  indicator.method !== "rank" && indicator.unit !== "category";

/** What a part is made of. */
type Made = Pick<Subject, "at" | "msoas" | "population">;

type Columns = ReadonlyMap<string, IndicatorData>;

/** Change of a share over MSOAs together: both shares pooled, then taken apart. NaN without one of the columns. */
function changeOf({ now, then }: Change, columns: Columns, { msoas, population }: Made): number {
  const pooled = (id: string): number => {
    const column = columns.get(id)?.msoa21;
    return column ? unionOf(column, msoas, population).value : NaN;
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
  subject: Made,
  lsoas: Lsoas | null = null,
  columns: Columns = new Map(),
): Part {
  const { at, msoas, population } = subject;
  const column: Column = data[at?.level ?? "msoa21"];
  const joined = unionOf(column, at ? [at.row] : msoas, population);
  const people = msoas.reduce((sum, i) => sum + (population[i] as number), 0);
  const left = {
    rows: at ? (column.left?.rows[at.row] ?? 0) : joined.left.rows,
    share: (at ? (column.left?.people[at.row] ?? 0) : joined.left.people) / people,
  };
  if (at) {
    const { row } = at;
    return {
      value: column.value[row] as number,
      den: column.den[row] as number,
      status: column.status[row] as Status,
      left,
      estimated: 0,
    };
  }
  const { value, num, den, covered, estimated } = joined;
  const none = { value: NaN, den, status: STATUS.missing, left, estimated: 0 };
  if (covered === 0 || !canUnite(indicator)) return none;
  if (indicator.id === LOCAL_CONCENTRATION) {
    const found = lsoas ? localConcentration(lsoas, lsoasInside(lsoas, msoas)) : NaN;
    return { ...none, value: found, status: lsoas ? STATUS.value : STATUS.missing };
  }
  const summed = isSummed(indicator.unit);
  if (!summed && left.share > 1 - COVERAGE) return { ...none, status: STATUS.suppressed };
  const status = left.rows > 0 ? STATUS.partial : estimated > 0 ? STATUS.estimated : STATUS.value;
  const change = CHANGES[indicator.id];
  if (change) return { value: changeOf(change, columns, subject), den, status, left, estimated };
  return { value: summed ? num / column.scale : value, den, status, left, estimated };
}

const NO_SIDE: Side = { value: NaN, mark: "", note: "" };

/** The value of one row of a level, to stand beside a reading. What England is by definition needs no note. */
function sideOf({ benchmark }: Indicator, column: Column, row: number, people: number): Side {
  const value = column.value[row] ?? NaN;
  if (value === benchmark) return { value, mark: "", note: BY_DEFINITION };
  const mark = markOf(column.status[row]);
  return { value, mark, note: mark === "" ? "" : sayNote(column, row, people) };
}

/** Reads an indicator for a subject. `beside` says which rows to set beside it; `people` are those of every level. */
export function readingOf(
  indicator: Indicator,
  data: IndicatorData,
  subject: Subject,
  beside: Pick<Beside, "footprint" | "district">,
  people: Areas["people"],
  lsoas: Lsoas | null = null,
  columns: Columns = new Map(),
): Reading {
  const part = partOf(indicator, data, subject, lsoas, columns);
  const side = (level: keyof Areas["people"], row: number): Side =>
    sideOf(indicator, data[level], row, people[level][row] ?? NaN);
  const { footprint, district } = beside;
  return {
    indicator,
    ...{ value: part.value, status: part.status, left: part.left, estimated: part.estimated },
    england: side("ctry21", 0),
    footprint: footprint ? side(footprint.level, footprint.row) : NO_SIDE,
    district: district ? side("lad24", district.row) : NO_SIDE,
    place: subject.kind === "msoa" ? placeOf(indicator, data.msoa21.value, subject.msoas[0] ?? -1) : null,
  };
}
