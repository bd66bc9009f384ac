import { InputError } from "./input-error";
import type { Table } from "./table";

/** What a numeric column may hold. */
export interface NumberSpec {
  readonly min: number;
  readonly max: number;
  /** Decimals kept: the values are read as whole numbers of this decimal place. Default 0. */
  readonly decimals?: number;
  /** Blanks allowed at most (suppressed by the publisher); they become NaN. Default none. */
  readonly blanks?: number;
}

/** Reads a column as whole numbers of its last decimal place (12.34 with two decimals is 1234). Throws at the first cell that does not fit. */
export function readNumbers(table: Table, column: string, spec: NumberSpec): Float64Array {
  const { min, max, decimals = 0, blanks = 0 } = spec;
  const power = 10 ** decimals;
  let blank = 0;
  return Float64Array.from(table.cells(column), (cell, i) => {
    const where = { file: table.file, row: i + 1, column, value: cell };
    if (cell === "") {
      if (++blank > blanks)
        throw new InputError(where, `blank; at most ${blanks} blanks are expected.`, "Check the file.");
      return NaN;
    }
    const value = Number(cell);
    if (!Number.isFinite(value)) throw new InputError(where, "not a number.", "Check the file.");
    if (value < min || value > max)
      throw new InputError(
        where,
        `out of the range ${min} to ${max}.`,
        "Check the file, or the range in scripts/sources.",
      );
    const whole = Math.round(value * power);
    if (Math.abs(value * power - whole) > 1e-6)
      throw new InputError(
        where,
        `it has more than ${decimals} decimals.`,
        "Raise the decimals in scripts/sources.",
      );
    return whole === 0 ? 0 : whole;
  });
}
