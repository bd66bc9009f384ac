import type { PrideInPlace } from "../../src/model/pride-in-place";
import { InputError } from "../pipeline/input-error";
import { parseTable } from "../pipeline/table";

const COLUMNS = ["name", "phase", "announced", "msoa21cd", "bua22cd", "lad24cd", "lad24nm"] as const;
/** Places of England in each phase, as announced. */
const ANNOUNCED: Readonly<Record<string, number>> = { "1": 58, "2": 146, "3": 40 };

/** Towns of phase 1 that are no built-up area of their own, and so have no place on the map. */
const WITHOUT_CENTRE = 3;

/**
 * Parses and checks the 244 places. `msoas` are the codes of MSOAs in their order, `lads` the codes of districts, `centres` the centres of built-up
 * areas by code.
 */
export function parsePrideInPlace(
  file: string,
  bytes: Uint8Array,
  msoas: readonly string[],
  lads: ReadonlySet<string>,
  centres: ReadonlyMap<string, readonly [lon: number, lat: number]>,
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
    const centre = phase === "1" ? centres.get(cell("bua22cd")) : undefined;
    if (phase === "1" && cell("bua22cd") !== "" && !centre)
      throw wrong("bua22cd", "no built-up area has this code.");
    return {
      name,
      phase: Number(phase) as PrideInPlace["phase"],
      announced: cell("announced"),
      lad24cd: cell("lad24cd"),
      lad24nm: cell("lad24nm"),
      msoa: at.get(code) ?? null,
      ...(centre ? { centre } : {}),
    };
  });
  const without = rows.filter(({ phase, centre }) => phase === 1 && !centre).length;
  if (without !== WITHOUT_CENTRE)
    throw new InputError(
      { file, column: "bua22cd", value: String(without) },
      `${WITHOUT_CENTRE} towns have no built-up area of their own.`,
      "Check the file.",
    );
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
