import { writeCsv } from "../../export/csv";
import type { Origin } from "../../export/about";
import type { ZipEntry } from "../../export/zip";
import type { Areas } from "../../model/area";
import { aboutFiles, APPROXIMATE, INFLATED } from "../services/about-files";
import {
  networkCodebook,
  networkTable,
  practiceCodebook,
  practicePoints,
  practiceTable,
} from "./network-files";
import type { NetworkRow } from "./network-rows";

/** What the files of a place's networks are of and where they come from. */
export interface NetworksOf {
  readonly areas: Pick<Areas, "code" | "name">;
  readonly rows: readonly NetworkRow[];
  /** The place in words, and the rule that flags areas, as a sentence and as a value (JSON). */
  readonly place: string;
  readonly rule: string;
  readonly ruleJson: string;
  readonly origin: Origin;
  /** Name of a file of this place that holds something: ("networks", "csv"). */
  readonly file: (what: string, extension: string) => string;
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** The networks of a place and their practices, each as CSV with its codebook, the practices as points too, and the sheet that explains them. */
export function networkEntries(of: NetworksOf): readonly ZipEntry[] {
  const { areas, rows, file } = of;
  const [networks, practices] = [file("networks", "csv"), file("practices", "csv")];
  const unplaced = rows.flatMap((row) => row.practices).filter(({ lat }) => Number.isNaN(lat)).length;
  const about = aboutFiles(
    [
      ["What this is", `Primary care networks of ${of.place}, October 2025, and their GP practices`],
      ["Place", of.place],
      ["Rule that flags areas", of.rule],
      ["Rule as JSON", of.ruleJson],
      ["Most likely network", APPROXIMATE],
      ["People on lists", INFLATED],
      [
        "Practices as points",
        `The position is that of the postcode. ${unplaced} of the practices ${unplaced === 1 ? "has" : "have"} none and ${unplaced === 1 ? "is" : "are"} in the CSV only`,
      ],
      ["Not available", "[x] stands for a value that is missing: it is not 0. In the GeoJSON it is null"],
    ],
    of.origin,
  );
  return [
    { name: networks, content: writeCsv(networkTable(areas, rows)) },
    { name: `${networks}-metadata.json`, content: json(networkCodebook(networks)) },
    { name: practices, content: writeCsv(practiceTable(rows)) },
    { name: `${practices}-metadata.json`, content: json(practiceCodebook(practices)) },
    { name: file("practices", "geojson"), content: JSON.stringify(practicePoints(rows)) },
    { name: file("networks", "csv").replace(/\.csv$/, "_about.csv"), content: writeCsv(about) },
  ];
}
