import { InputError } from "../pipeline/input-error";
import { parseTable } from "../pipeline/table";

/** Links between the LSOAs of two censuses, one for each pair that shares ground. */
export interface LsoaChanges {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Whether the pair is one area that did not change. */
  readonly unchanged: readonly boolean[];
  /** Codes on the older side, in code order. */
  readonly codes: readonly string[];
}

/** Parses a lookup from LSOAs of one census to those of the next, and checks that an unchanged area has one link on either side. */
export function parseLsoaChanges(
  file: string,
  bytes: Uint8Array,
  [older, newer]: readonly [string, string],
): LsoaChanges {
  const table = parseTable(file, bytes, [older, newer, "chgind"]);
  const [from, to, kind] = [table.cells(older), table.cells(newer), table.cells("chgind")];
  const twice = new Set([...repeated(from), ...repeated(to)]);
  kind.forEach((cell, i) => {
    const where = { file, row: i + 1, column: "chgind", value: cell };
    if (!/^[USMX]$/.test(cell))
      throw new InputError(where, "not one of U, S, M and X.", "Check that it is the right lookup.");
    if (cell === "U" && (twice.has(from[i] ?? "") || twice.has(to[i] ?? "")))
      throw new InputError(where, "an unchanged area that has other links too.", "Check the file.");
  });
  return { from, to, unchanged: kind.map((cell) => cell === "U"), codes: [...new Set(from)].sort() };
}

function repeated(codes: readonly string[]): string[] {
  const seen = new Set<string>();
  return codes.filter((code) => seen.has(code) || !seen.add(code));
}
