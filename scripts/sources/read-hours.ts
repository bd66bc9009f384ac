import { HOURS_SCALE } from "../../src/data/services";
import { InputError } from "../pipeline/input-error";
import type { Table } from "../pipeline/table";

/** Hours a week in hundredths, rounded (the source has sixtieths as decimals); NaN where blank, in `blanks` rows at most. A week has 168 hours. */
export function readHours(table: Table, blanks: number): Float64Array {
  let blank = 0;
  return Float64Array.from(table.cells("hours_a_week"), (cell, i) => {
    const hours = cell === "" ? NaN : Number(cell);
    if (cell === "" ? ++blank > blanks : !(hours >= 0 && hours <= 168))
      throw new InputError(
        { file: table.file, row: i + 1, column: "hours_a_week", value: cell },
        "not the hours of a week.",
        "Check the file.",
      );
    return Math.round(hours * HOURS_SCALE);
  });
}
