import { COVERAGE } from "../../config/coverage";
import { LEVELS, type Level } from "../../model/codes";
import type { Areas } from "../../model/area";
import { isSummed, STATUS, type Column, type IndicatorData } from "../../model/indicator";
import { unionOf } from "../../stats/union-of";
import { isSmallCount, valueOfRow, type OwnFigures } from "./own-figures";

const empty = (count: number) => ({
  num: new Float64Array(count),
  den: new Float64Array(count),
  value: new Float64Array(count).fill(NaN),
  status: new Uint8Array(count).fill(STATUS.missing),
});

function msoaColumn(id: string, figures: OwnFigures, areas: Areas): Column {
  const { rows, scale } = figures;
  const at = new Map(areas.code.map((code, i) => [code, i]));
  const column = empty(areas.code.length);
  for (const row of rows) {
    const [code, num, den, status] = row;
    const i = at.get(code);
    if (i === undefined) continue;
    const small = isSmallCount(figures, num);
    column.status[i] = small ? STATUS.suppressed : status;
    const value = small ? NaN : valueOfRow(figures, row);
    if (Number.isNaN(value)) continue;
    column.value[i] = value;
    column.den[i] = den;
    column.num[i] = figures.joining === "mean" ? value * den * scale : num;
  }
  return { id, scale, ...column };
}

/** Of each area of a level, its MSOAs. */
function membersAt(areas: Areas, level: Exclude<Level, "msoa21">): readonly (readonly number[])[] {
  const all = areas.code.map((_, i) => i);
  if (level === "ctry21") return [all];
  const lists = { lad24: areas.lads, icb24: areas.icb24s, icb26: areas.icb26s }[level];
  const of = { lad24: areas.lad, icb24: areas.icb24, icb26: areas.icb26 }[level];
  const members: number[][] = lists.map(() => []);
  for (const i of all) members[of[i] as number]?.push(i);
  return members;
}

/**
 * Own figures at every level. A larger area's are made from its MSOAs (an ICB's from those that count to it) and given only
 * where they cover the share of its people that official means need; what they leave out is counted.
 * Small counts are withheld from every view and file, and from the sums of larger areas, so that no total gives one away.
 */
export function ownData(id: string, figures: OwnFigures, areas: Areas): IndicatorData {
  const msoa21 = msoaColumn(id, figures, areas);
  const larger = (level: Exclude<Level, "msoa21">): Column => {
    const members = membersAt(areas, level);
    const column = empty(members.length);
    const left = { rows: new Float64Array(members.length), people: new Float64Array(members.length) };
    members.forEach((msoas, row) => {
      const people = msoas.reduce((sum, i) => sum + (areas.population[i] as number), 0);
      const union = unionOf(msoa21, msoas, areas.population);
      [left.rows[row], left.people[row]] = [union.left.rows, union.left.people];
      if (union.covered === 0) return;
      if (union.left.people > (1 - COVERAGE) * people) {
        column.status[row] = STATUS.suppressed;
        return;
      }
      const den = isSummed(figures.unit) ? 1 : union.den;
      [column.num[row], column.den[row], column.value[row]] = [
        union.num,
        den,
        union.num / (den * figures.scale),
      ];
      column.status[row] =
        union.left.rows > 0 ? STATUS.partial : union.estimated > 0 ? STATUS.estimated : STATUS.value;
    });
    return { id, scale: figures.scale, ...column, left };
  };
  return Object.fromEntries(
    LEVELS.map((level) => [level, level === "msoa21" ? msoa21 : larger(level)]),
  ) as Record<Level, Column>;
}
