import type { FeatureCollection, Point } from "geojson";
import type { Table } from "../../export/csv";
import type { Properties } from "../../export/geo/properties";
import type { NetworksInput } from "../../export/workbook/networks-sheet";
import type { Areas } from "../../model/area";
import type { Practice } from "../../model/services";
import { codebookOf, tableOf, type FileColumn } from "../services/file-column";
import { pointsOf, positionColumns } from "../services/point-files";
import type { NetworkRow } from "./network-rows";

const PRACTICES = "gp-practices-oct2025";
const NETWORKS = "pcns-oct2025";
/** List sizes and need. */
const LISTS = "gp-practices";

/** Sources of what is said of networks; which is most likely takes the centres of areas too. */
export const NETWORK_SOURCES: readonly string[] = [PRACTICES, LISTS, NETWORKS, "centroids-msoa21"];

/** A column of the table of networks, with the sources that it is made of and what it is of the time of. */
interface NetworkColumn extends FileColumn<NetworkRow> {
  readonly sources: readonly string[];
  readonly period: string;
}

const OF_LISTS = { sources: [LISTS, NETWORKS], period: "2024/25" };
const OF_AREAS = { sources: NETWORK_SOURCES, period: "October 2025, lists of 2024/25" };

/** Columns of the table of networks. */
const networkColumns = ({ code, name }: Pick<Areas, "code" | "name">): readonly NetworkColumn[] => [
  {
    id: "pcn_code",
    ...{ sources: [NETWORKS], period: "October 2025" },
    holds: "Code of the primary care network, October 2025",
    datatype: "string",
    of: (row) => row.code,
  },
  {
    id: "pcn_name",
    ...{ sources: [NETWORKS], period: "October 2025" },
    holds: "Name of the network; capitals of the publisher written as small letters",
    datatype: "string",
    of: (row) => row.name,
  },
  {
    id: "practices",
    ...{ sources: [PRACTICES, NETWORKS], period: "October 2025" },
    holds: "GP practices in the network, 1 October 2025",
    datatype: "integer",
    of: (row) => row.practices.length,
  },
  {
    id: "practices_without_list_size",
    ...{ sources: [PRACTICES, NETWORKS, LISTS], period: "October 2025, lists of 2024/25" },
    holds: "Practices in the network for which the allocations of 2024/25 have no people",
    datatype: "integer",
    of: (row) => row.unlisted,
  },
  {
    id: "registered_2024_25",
    ...OF_LISTS,
    holds:
      "People on the lists of its practices: averages used for the allocations of 2024/25. Lists hold more people than live there",
    datatype: "integer",
    of: (row) => row.registered,
  },
  {
    id: "need_index_2024_25",
    ...OF_LISTS,
    holds: "Need-weighted over registered people of its practices (allocations of 2024/25), England = 1",
    datatype: "number",
    of: (row) => row.need,
    mayMiss: true,
  },
  {
    id: "msoas_most_likely",
    ...OF_AREAS,
    holds: "Areas (MSOAs) of this place whose most likely network it is: an approximation",
    datatype: "integer",
    of: (row) => row.areas.length,
  },
  {
    id: "flagged_msoas",
    ...OF_AREAS,
    holds: "How many of those areas the rule flags",
    datatype: "integer",
    of: (row) => row.flagged.length,
  },
  {
    id: "flagged_msoa21cds",
    ...OF_AREAS,
    holds: "Codes of the flagged areas, separated by spaces",
    datatype: "string",
    of: (row) => row.flagged.map((msoa) => code[msoa]).join(" "),
  },
  {
    id: "flagged_names",
    ...OF_AREAS,
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

/** The columns of the table of networks with what each holds, its sources and what it is of the time of. */
export const NETWORK_COLUMNS: NetworksInput["columns"] = networkColumns({ code: [], name: [] }).map(
  ({ id, holds, sources, period }) => ({ id, holds, sources, period }),
);

/** The codebook (CSV on the Web) of the table of networks in a file. */
export const networkCodebook = (file: string): object =>
  codebookOf(file, networkColumns({ code: [], name: [] }));

/** The practices of the networks, with and without a position. */
export const practiceTable = (rows: readonly NetworkRow[]): Table =>
  tableOf(PRACTICE_COLUMNS, practiceRows(rows));

/** The codebook of the practices in a file. */
export const practiceCodebook = (file: string): object => codebookOf(file, PRACTICE_COLUMNS);

/** The practices of the networks as points; those whose postcode is too new for a position are left out. */
export const practicePoints = (rows: readonly NetworkRow[]): FeatureCollection<Point, Properties> =>
  pointsOf(PRACTICE_COLUMNS, practiceRows(rows), (row) => row);
