import type { AreaCounts, Counted } from "../../stats/pilot/evaluate-pilot";
import { OwnDataError } from "../own/own-error";
import type { Rows } from "../own/read-rows";
import { areaAt } from "./area-at";
import { namedTable, type TableRow } from "./named-table";

const COLUMNS = ["msoa21cd", "before_n", "before_total", "after_n", "after_total"] as const;
const EARLIER = ["earlier_n", "earlier_total"] as const;

function numberIn({ row, cell }: TableRow, column: string, file: string): number {
  const text = cell(column);
  const value = Number(text);
  if (text !== "" && Number.isFinite(value) && value >= 0) return value;
  const what = text === "" ? "is empty" : `is "${text}"`;
  throw new OwnDataError(
    `${file}, row ${row}: ${column} ${what}. Give a number from 0, without thousands separators or marks; an area whose count was withheld cannot be evaluated: strike it out.`,
  );
}

/** A count and its total at one time. Throws OwnDataError where the total is 0 or the count exceeds it. */
function countedIn(line: TableRow, time: string, file: string): Counted {
  const [n, total] = [numberIn(line, `${time}_n`, file), numberIn(line, `${time}_total`, file)];
  const where = `${file}, row ${line.row}`;
  if (total === 0)
    throw new OwnDataError(
      `${where}: ${time}_total is 0. Give the people (or households) of whom ${time}_n are counted.`,
    );
  if (n > total)
    throw new OwnDataError(
      `${where}: ${time}_n (${n}) is more than ${time}_total (${total}). Give a count and the total that it is part of.`,
    );
  return { n, total };
}

/**
 * Counts of a file by index of the area. Columns earlier_n and earlier_total may stand beside those that must. Throws OwnDataError with
 * file, row, value and what to do for an unknown code, one that stands twice, or a cell that is no number.
 */
export function readCounts(
  file: string,
  all: Rows,
  index: ReadonlyMap<string, number>,
): ReadonlyMap<number, AreaCounts> {
  const { rows, has } = namedTable(file, all, COLUMNS);
  const given = EARLIER.filter(has);
  if (given.length === 1)
    throw new OwnDataError(
      `${file}, row 1: there is ${given.join("")} alone. Give both ${EARLIER.join(" and ")}, or neither.`,
    );
  const seen = new Map<number, number>();
  return new Map(
    rows.map((line): [number, AreaCounts] => {
      const code = line.cell("msoa21cd");
      const area = areaAt(index, code, `${file}, row ${line.row}`);
      const first = seen.get(area);
      if (first !== undefined)
        throw new OwnDataError(
          `${file}, row ${line.row}: ${code} stands in row ${first} already. Keep one row for each area.`,
        );
      seen.set(area, line.row);
      const earlier = given.length === 0 ? {} : { earlier: countedIn(line, "earlier", file) };
      return [
        area,
        { ...earlier, before: countedIn(line, "before", file), after: countedIn(line, "after", file) },
      ];
    }),
  );
}
