/** Bad input: says the file, the row (1 = first below the header) and the value where known, what is wrong and what to do. */
export class InputError extends Error {
  constructor(
    where: { file: string; row?: number; column?: string; value?: string },
    what: string,
    todo: string,
  ) {
    const place = [
      where.file,
      where.row === undefined ? "" : `row ${where.row}`,
      where.column === undefined ? "" : `column ${where.column}`,
      where.value === undefined ? "" : `value "${where.value}"`,
    ].filter(Boolean);
    super(`${place.join(", ")}: ${what} ${todo}`);
    this.name = "InputError";
  }
}
