import type { FeatureCollection, Point } from "geojson";
import { SERVICES } from "../../config/services";
import type { Table } from "../../export/csv";
import type { Properties } from "../../export/geo/properties";
import type { ServiceKind, Services, Site } from "../../model/services";
import { codebookOf, tableOf, type FileColumn } from "./file-column";
import { pointsOf, positionColumns } from "./point-files";
import { sayLibrary } from "./say-library";

/** A practice, pharmacy or library as a row of a file. */
interface ServiceRow extends Site {
  readonly kind: ServiceKind;
  readonly code: string | null;
  readonly note: string;
}

/** All of a place's, kind by kind. */
export const serviceRows = ({
  practices,
  pharmacies,
  libraries,
  networks,
}: Services): readonly ServiceRow[] => [
  ...practices.map((one): ServiceRow => ({
    ...one,
    kind: "practice",
    note: networks[one.network]?.name ?? "in no network",
  })),
  ...pharmacies.map((one): ServiceRow => ({ ...one, kind: "pharmacy", note: "" })),
  ...libraries.map((one): ServiceRow => ({
    ...one,
    kind: "library",
    code: null,
    note: `${one.service}; ${sayLibrary(one)}`,
  })),
];

const COLUMNS: readonly FileColumn<ServiceRow>[] = [
  {
    id: "id",
    holds:
      "Kind and code, which no other row has; of a library its postcode and name, since libraries have no code",
    datatype: "string",
    of: (row) => `${row.kind}-${row.code ?? `${row.postcode} ${row.name}`}`,
  },
  {
    id: "name",
    holds: "Name; capitals of the publisher written as small letters",
    datatype: "string",
    of: (row) => row.name,
  },
  {
    id: "kind",
    holds: "What it is: GP practice, pharmacy or library",
    datatype: "string",
    of: (row) => SERVICES[row.kind].one,
  },
  {
    id: "code",
    holds: "NHS code of the practice or pharmacy; libraries have none",
    datatype: "string",
    of: (row) => row.code,
    mayMiss: true,
  },
  { id: "postcode", holds: "Postcode as published", datatype: "string", of: (row) => row.postcode },
  {
    id: "note",
    holds:
      "Of a practice its network; of a library whose it is, who runs it, and what shares its building where the source says so",
    datatype: "string",
    of: (row) => row.note,
  },
  {
    id: "date",
    holds: "What month or year the list is of",
    datatype: "string",
    of: (row) => SERVICES[row.kind].date,
  },
  {
    id: "source",
    holds: "Id of the source, as in the sheet beside this file",
    datatype: "string",
    of: (row) => SERVICES[row.kind].source,
  },
  ...positionColumns<ServiceRow>((row) => row),
];

/** The services of a place as a table. */
export const serviceTable = (services: Services): Table => tableOf(COLUMNS, serviceRows(services));

/** The codebook of that table in a file. */
export const serviceCodebook = (file: string): object => codebookOf(file, COLUMNS);

/** The services of a place as points. */
export const servicePoints = (services: Services): FeatureCollection<Point, Properties> =>
  pointsOf(COLUMNS, serviceRows(services), (row) => row);
