import type { FeatureCollection, Point } from "geojson";
import { csvw } from "../../export/csvw";
import type { Table } from "../../export/csv";
import type { Properties } from "../../export/geo/properties";
import type { Areas } from "../../model/area";
import type { Practice } from "../../model/services";
import { describerOf, tableOf, type FileColumn } from "../services/file-column";
import { pointsOf, positionColumns } from "../services/point-files";
import type { NetworkRow } from "./network-rows";

/** Columns of the table of networks. */
const networkColumns = ({ code, name }: Pick<Areas, "code" | "name">): readonly FileColumn<NetworkRow>[] => [
  {
    id: "pcn_code",
    holds: "Code of the primary care network, October 2025",
    datatype: "string",
    of: (row) => row.code,
  },
  {
    id: "pcn_name",
    holds: "Name of the network; capitals of the publisher written as small letters",
    datatype: "string",
    of: (row) => row.name,
  },
  {
    id: "practices",
    holds: "GP practices in the network, 1 October 2025",
    datatype: "integer",
    of: (row) => row.practices.length,
  },
  {
    id: "practices_without_list_size",
    holds: "Practices in the network for which the allocations of 2024/25 have no people",
    datatype: "integer",
    of: (row) => row.unlisted,
  },
  {
    id: "registered_2024_25",
    holds:
      "People on the lists of its practices: averages used for the allocations of 2024/25. Lists hold more people than live there",
    datatype: "integer",
    of: (row) => row.registered,
  },
  {
    id: "need_index_2024_25",
    holds: "Need-weighted over registered people of its practices (allocations of 2024/25), England = 1",
    datatype: "number",
    of: (row) => row.need,
    mayMiss: true,
  },
  {
    id: "msoas_most_likely",
    holds: "Areas (MSOAs) of this place whose most likely network it is: an approximation",
    datatype: "integer",
    of: (row) => row.areas.length,
  },
  {
    id: "flagged_msoas",
    holds: "How many of those areas the rule flags",
    datatype: "integer",
    of: (row) => row.flagged.length,
  },
  {
    id: "flagged_msoa21cds",
    holds: "Codes of the flagged areas, separated by spaces",
    datatype: "string",
    of: (row) => row.flagged.map((msoa) => code[msoa]).join(" "),
  },
  {
    id: "flagged_names",
    holds: "Names of the flagged areas, separated by semicolons",
    datatype: "string",
    of: (row) => row.flagged.map((msoa) => name[msoa]).join("; "),
  },
];

/** A practice, and the network that it is in. */
interface PracticeRow extends Practice {
  readonly pcn: Pick<NetworkRow, "code" | "name">;
}

const PRACTICE_COLUMNS: readonly FileColumn<PracticeRow>[] = [
  {
    id: "practice_code",
    holds: "Code of the GP practice, 1 October 2025",
    datatype: "string",
    of: (row) => row.code,
  },
  {
    id: "name",
    holds: "Name of the practice; capitals of the publisher written as small letters",
    datatype: "string",
    of: (row) => row.name,
  },
  { id: "postcode", holds: "Postcode of the practice", datatype: "string", of: (row) => row.postcode },
  {
    id: "pcn_code",
    holds: "Code of its primary care network",
    datatype: "string",
    of: (row) => row.pcn.code,
  },
  {
    id: "pcn_name",
    holds: "Name of its primary care network",
    datatype: "string",
    of: (row) => row.pcn.name,
  },
  {
    id: "registered_2024_25",
    holds:
      "People on its list: the average used for the allocations of 2024/25. They live in many areas; never give the figure to the area that the practice stands in",
    datatype: "number",
    of: (row) => row.registered,
    mayMiss: true,
  },
  ...positionColumns<PracticeRow>((row) => row),
];

const practiceRows = (rows: readonly NetworkRow[]): readonly PracticeRow[] =>
  rows.flatMap(({ code, name, practices }) =>
    practices.map((practice) => ({ ...practice, pcn: { code, name } })),
  );

/** The table of networks. */
export const networkTable = (areas: Pick<Areas, "code" | "name">, rows: readonly NetworkRow[]): Table =>
  tableOf(networkColumns(areas), rows);

/** The columns of the table of networks with what each holds. */
export const NETWORK_COLUMNS: readonly (readonly [id: string, holds: string])[] = networkColumns({
  code: [],
  name: [],
}).map(({ id, holds }) => [id, holds]);

/** The codebook (CSV on the Web) of the table of networks in a file. */
export const networkCodebook = (file: string): object => {
  const columns = networkColumns({ code: [], name: [] });
  return csvw(
    file,
    columns.map(({ id }) => id),
    describerOf(columns),
  );
};

/** The practices of the networks, with and without a position. */
export const practiceTable = (rows: readonly NetworkRow[]): Table =>
  tableOf(PRACTICE_COLUMNS, practiceRows(rows));

/** The codebook of the practices in a file. */
export const practiceCodebook = (file: string): object =>
  csvw(
    file,
    PRACTICE_COLUMNS.map(({ id }) => id),
    describerOf(PRACTICE_COLUMNS),
  );

/** The practices of the networks as points; those whose postcode is too new for a position are left out. */
export const practicePoints = (rows: readonly NetworkRow[]): FeatureCollection<Point, Properties> =>
  pointsOf(PRACTICE_COLUMNS, practiceRows(rows), (row) => row);
