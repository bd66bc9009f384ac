import { HOURS_SCALE } from "../../src/data/services";
import type { Library } from "../../src/model/services";
import { InputError } from "../pipeline/input-error";
import { parseTable } from "../pipeline/table";
import { demandRows, readSites } from "./sites";
import { readHours } from "./read-hours";

/** Libraries of 2023, as published, and how many have no position or hours. */
export const LIBRARIES = { count: 2873, withoutPosition: 28, withoutHours: 24 } as const;

/** Who runs a library, in the source's words. */
export const RUN_BY = [
  "local authority",
  "local authority, unstaffed",
  "commissioned",
  "community run",
  "independent community library",
] as const;

/** What shares a library's building, in the source's words. */
export const SHARES = [
  "community",
  "civic",
  "health",
  "schools_colleges",
  "catering_bars_pub",
  "museum",
  "artscentre",
  "faithbuildings",
] as const;

/** In the order of SHARES, as the file that ships keeps them. */
const inOrder = (words: readonly string[]): readonly string[] =>
  SHARES.filter((word) => words.includes(word));

const COLUMNS = [
  "name",
  "library_service",
  "postcode",
  "run_by",
  "statutory",
  "shares_building_with",
] as const;

/** Parses and checks the libraries, by service and name. */
export function parseLibraries(
  file: string,
  bytes: Uint8Array,
  expected: { readonly count: number; readonly withoutPosition: number; readonly withoutHours: number },
): readonly Library[] {
  const table = parseTable(file, bytes, COLUMNS);
  demandRows(table, expected.count);
  const hours = readHours(table, expected.withoutHours);
  const cells = Object.fromEntries(COLUMNS.map((column) => [column, table.cells(column)]));
  const cell = (column: (typeof COLUMNS)[number], i: number): string => cells[column]?.[i] ?? "";
  const among = (
    column: (typeof COLUMNS)[number],
    i: number,
    words: readonly string[],
    of: readonly string[],
  ) => {
    const stranger = of.find((word) => !words.includes(word));
    if (stranger !== undefined)
      throw new InputError(
        { file, row: i + 1, column, value: stranger },
        `not one of ${words.join(", ")}.`,
        "Check the file.",
      );
    return of;
  };
  return readSites(table, expected.withoutPosition, (name) => name.trim())
    .map((site, i) => ({
      ...site,
      service: cell("library_service", i),
      runBy: among("run_by", i, RUN_BY, [cell("run_by", i)])[0] ?? "",
      statutory: among("statutory", i, ["yes", "no"], [cell("statutory", i)])[0] === "yes",
      hours: (hours[i] as number) / HOURS_SCALE,
      sharesWith: inOrder(
        among("shares_building_with", i, SHARES, cell("shares_building_with", i).split(" ").filter(Boolean)),
      ),
    }))
    .sort((a, b) => a.service.localeCompare(b.service, "en") || a.name.localeCompare(b.name, "en"));
}
