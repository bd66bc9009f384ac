import { SERVICE_SOURCES, SERVICES } from "../../config/services";
import type { Origin } from "../../export/about";
import { writeCsv } from "../../export/csv";
import type { ZipEntry } from "../../export/zip";
import type { ServiceKind, Services } from "../../model/services";
import { count } from "../../words/format";
import { aboutFiles } from "./about-files";
import { serviceCodebook, servicePoints, serviceTable } from "./service-points";

/** What the file of a place's services is of, and where it comes from. */
export interface ServicesOf {
  /** The services that stand in the place, and the place in words. */
  readonly services: Services;
  readonly place: string;
  /** How it was found what stands in the place: how fine its boundaries are; null for all England. */
  readonly boundaries: string | null;
  readonly origin: Origin;
  readonly file: (what: string, extension: string) => string;
}

const counted = ({ practices, pharmacies, libraries }: Services): readonly [ServiceKind, number][] => [
  ["practice", practices.length],
  ["pharmacy", pharmacies.length],
  ["library", libraries.length],
];

/** "58 GP practices (October 2025), …" */
const sayCounts = (services: Services): string =>
  counted(services)
    .map(([kind, n]) => {
      const { one, many, date } = SERVICES[kind];
      return `${count(n)} ${n === 1 ? one : many} (${date})`;
    })
    .join(", ");

/** Practices, pharmacies and libraries of a place as points (GeoJSON), as CSV with its codebook, and the sheet that explains them. */
export function serviceEntries({
  services,
  place,
  boundaries,
  origin,
  file,
}: ServicesOf): readonly ZipEntry[] {
  const csv = file("services", "csv");
  const about = aboutFiles(
    [
      ["What this is", `GP practices, pharmacies and libraries of ${place}`],
      ["Rows of this file", sayCounts(services)],
      [
        "What stands in the place",
        boundaries === null
          ? "All of England; those whose postcode is too new to have a position are in the CSV only"
          : `Those whose postcode lies inside the place’s boundary; those whose postcode is too new to have a position are left out. ${boundaries}`,
      ],
      [
        "What to know",
        "The lists are of different days, and some places have closed or opened since. Some pharmacies sell at a distance and serve nobody at the door. A practice’s people live in many areas: its figures are never those of the area it stands in",
      ],
      ["Not available", "[x] stands for a value that is missing. In the GeoJSON it is null"],
    ],
    origin,
  );
  return [
    { name: file("services", "geojson"), content: JSON.stringify(servicePoints(services)) },
    { name: csv, content: writeCsv(serviceTable(services)) },
    { name: `${csv}-metadata.json`, content: `${JSON.stringify(serviceCodebook(csv), null, 1)}\n` },
    { name: csv.replace(/\.csv$/, "_about.csv"), content: writeCsv(about) },
  ];
}

/** Sources of those files. */
export const isServiceSource = ({ id }: { readonly id: string }): boolean =>
  SERVICE_SOURCES.some((one) => one === id);
