import type { BigLocalActivity, BigLocalArea } from "../../src/model/big-local";
import { InputError } from "../pipeline/input-error";
import { readNumbers } from "../pipeline/numbers";
import { parseTable } from "../pipeline/table";

const AREA_COLUMNS = [
  "id", "name", "also_known_as", "lad24cd", "lad24nm", "region", "lon", "lat", "placement", "placed_by", "wave", "wave_basis", "interviewed", "evidence",
] as const; // prettier-ignore
const ACTIVITY_COLUMNS = [
  "big_local_id",
  "theme",
  "activity",
  "determinant",
  "case_study",
  "report_section",
] as const;
const PLACEMENTS: readonly string[] = ["exact", "probable", "approximate", "not placed"];

/** Rows of a table as records of text. */
function records<C extends string>(
  file: string,
  bytes: Uint8Array,
  columns: readonly C[],
): Record<C, string>[] {
  const table = parseTable(file, bytes, columns);
  const cells = columns.map((column) => [column, table.cells(column)] as const);
  return Array.from(
    { length: table.length },
    (_, i) => Object.fromEntries(cells.map(([c, v]) => [c, v[i] ?? ""])) as Record<C, string>,
  );
}

/** Activities of the interviewed partnerships, by the id of their area. */
export function parseActivities(
  file: string,
  bytes: Uint8Array,
): ReadonlyMap<string, readonly BigLocalActivity[]> {
  const byArea = new Map<string, BigLocalActivity[]>();
  for (const row of records(file, bytes, ACTIVITY_COLUMNS)) {
    const { theme, activity, determinant } = row;
    const entry = {
      theme,
      activity,
      determinant,
      caseStudy: row.case_study === "yes",
      section: row.report_section,
    };
    byArea.set(row.big_local_id, [...(byArea.get(row.big_local_id) ?? []), entry]);
  }
  return byArea;
}

/** Parses and checks the 150 areas. `msoaAt` gives the index of the MSOA that holds a position. */
export function parseBigLocal(
  file: string,
  bytes: Uint8Array,
  activities: ReadonlyMap<string, readonly BigLocalActivity[]>,
  msoaAt: (lon: number, lat: number) => number | null,
): readonly BigLocalArea[] {
  const rows = records(file, bytes, AREA_COLUMNS);
  const table = parseTable(file, bytes, AREA_COLUMNS);
  const lon = readNumbers(table, "lon", { min: -6.5, max: 1.8, decimals: 5, blanks: 5 });
  const lat = readNumbers(table, "lat", { min: 49.8, max: 55.9, decimals: 5, blanks: 5 });
  const ids = new Set(rows.map((row) => row.id));
  if (ids.size !== 150 || rows.length !== 150)
    throw new InputError(
      { file, value: String(ids.size) },
      "expected 150 areas, none twice.",
      "Check the file.",
    );
  const stranger = [...activities.keys()].find((id) => !ids.has(id));
  if (stranger)
    throw new InputError(
      { file, value: stranger },
      "an activity belongs to no area.",
      "Check big_local_activities.csv.",
    );
  return rows.map((row, i) => {
    if (!PLACEMENTS.includes(row.placement))
      throw new InputError(
        { file, row: i + 1, column: "placement", value: row.placement },
        "not a known placement.",
        "Check the file.",
      );
    const placed = !Number.isNaN(lon[i]);
    const x = (lon[i] as number) / 1e5;
    const y = (lat[i] as number) / 1e5;
    return {
      id: row.id,
      name: row.name,
      alsoKnownAs: row.also_known_as,
      lad24cd: row.lad24cd,
      lad24nm: row.lad24nm,
      region: row.region,
      lon: placed ? x : null,
      lat: placed ? y : null,
      placement: row.placement as BigLocalArea["placement"],
      placedBy: row.placed_by,
      msoa: placed ? msoaAt(x, y) : null,
      wave: row.wave,
      waveBasis: row.wave_basis,
      interviewed: row.interviewed === "yes",
      evidence: row.evidence,
      activities: activities.get(row.id) ?? [],
    };
  });
}
