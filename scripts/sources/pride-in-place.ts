import type { PrideInPlace } from "../../src/model/pride-in-place";
import { InputError } from "../pipeline/input-error";
import { parseTable } from "../pipeline/table";

const COLUMNS = ["name", "phase", "announced", "msoa21cd", "lad24cd", "lad24nm"] as const;
/** Places of England in each phase, as announced. */
const ANNOUNCED: Readonly<Record<string, number>> = { "1": 58, "2": 146, "3": 40 };

/** Parses and checks the 244 places. `msoas` are the codes of MSOAs in their order, `lads` the codes of districts. */
export function parsePrideInPlace(
  file: string,
  bytes: Uint8Array,
  msoas: readonly string[],
  lads: ReadonlySet<string>,
): readonly PrideInPlace[] {
  const table = parseTable(file, bytes, COLUMNS);
  const cells = (column: (typeof COLUMNS)[number]): readonly string[] => table.cells(column);
  const at = new Map(msoas.map((code, i) => [code, i]));
  const seen = new Set<string>();
  const rows = cells("name").map((name, i): PrideInPlace => {
    const cell = (column: (typeof COLUMNS)[number]): string => cells(column)[i] ?? "";
    const wrong = (column: (typeof COLUMNS)[number], why: string): InputError =>
      new InputError({ file, row: i + 1, column, value: cell(column) }, why, "Check the file.");
    const [phase, code] = [cell("phase"), cell("msoa21cd")];
    if (!Object.hasOwn(ANNOUNCED, phase)) throw wrong("phase", "not one of 1, 2 and 3.");
    if (!lads.has(cell("lad24cd"))) throw wrong("lad24cd", "no district has this code.");
    if (!/^\d{4}-\d\d-\d\d$/.test(cell("announced"))) throw wrong("announced", "not a day.");
    if ((phase === "1") !== (code === "")) throw wrong("msoa21cd", "a town has none, a neighbourhood one.");
    if (code !== "" && !at.has(code)) throw wrong("msoa21cd", "no MSOA has this code.");
    if (code !== "" && seen.has(code)) throw wrong("msoa21cd", "selected twice.");
    seen.add(code);
    return {
      name,
      phase: Number(phase) as PrideInPlace["phase"],
      announced: cell("announced"),
      lad24cd: cell("lad24cd"),
      lad24nm: cell("lad24nm"),
      msoa: at.get(code) ?? null,
    };
  });
  for (const [phase, many] of Object.entries(ANNOUNCED)) {
    const found = rows.filter((row) => String(row.phase) === phase).length;
    if (found !== many)
      throw new InputError(
        { file, column: "phase", value: phase },
        `${found} places, ${many} were announced in England.`,
        "The file may be cut short: fetch it again.",
      );
  }
  return rows;
}
