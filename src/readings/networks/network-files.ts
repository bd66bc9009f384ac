import type { FeatureCollection, Point } from "geojson";
import type { Table } from "../../export/csv";
import type { Areas } from "../../model/area";
import type { NetworkRow } from "./network-rows";

/** Columns of the table of networks, and what each holds. */
const COLUMNS = [
  ["pcn_code", "Code of the primary care network, October 2025"],
  ["pcn_name", "Its name; capitals of the publisher written as small letters"],
  ["practices", "GP practices in it, 1 October 2025"],
  ["practices_without_list_size", "Practices in it for which the allocations of 2024/25 have no people"],
  [
    "registered_2024_25",
    "People on the lists of its practices: averages used for the allocations of 2024/25",
  ],
  [
    "need_index_2024_25",
    "Need-weighted over registered people of its practices (allocations of 2024/25), England = 1",
  ],
  ["msoas_most_likely", "Areas (MSOAs) of this place whose most likely network it is: an approximation"],
  ["flagged_msoas", "How many of those the rule flags"],
  ["flagged_msoa21cds", "Their codes, by spaces"],
] as const;

/** The table of networks. */
export const networkTable = (areas: Pick<Areas, "code">, rows: readonly NetworkRow[]): Table => ({
  columns: COLUMNS.map(([id]) => id),
  rows: rows.map((row) => [
    row.code,
    row.name,
    row.practices.length,
    row.unlisted,
    row.registered,
    Number.isNaN(row.need) ? null : row.need,
    row.areas.length,
    row.flagged.length,
    row.flagged.map((msoa) => areas.code[msoa]).join(" "),
  ]),
});

/** What each column of it holds, and what to know of the whole. */
export const networkCodebook = (about: readonly (readonly [string, string])[]): Table => ({
  columns: ["column", "holds"],
  rows: [...COLUMNS, ...about].map(([id, said]) => [id, said]),
});

/** The practices of the networks as points; those whose postcode is too new for a position are left out. */
export const practicePoints = (rows: readonly NetworkRow[]): FeatureCollection<Point> => ({
  type: "FeatureCollection",
  features: rows.flatMap(({ code, name, practices }) =>
    practices
      .filter(({ lat }) => !Number.isNaN(lat))
      .map((practice) => ({
        type: "Feature" as const,
        id: practice.code,
        geometry: { type: "Point" as const, coordinates: [practice.lon, practice.lat] },
        properties: {
          practice_code: practice.code,
          name: practice.name,
          postcode: practice.postcode,
          pcn_code: code,
          pcn_name: name,
          registered_2024_25: Number.isNaN(practice.registered) ? null : practice.registered,
        },
      })),
  ),
});
