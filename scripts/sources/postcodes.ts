import { gatherPostcodes, type Gathering } from "../postcodes/gather";
import { InputError } from "../pipeline/input-error";
import { parseTable } from "../pipeline/table";

/** What the packed file holds. */
export const PACKED = { month: "2023-05", count: 1_480_522 } as const;

/** Parses the live postcodes, packed by sector and LSOA, two letters a postcode. Throws unless all are there, each once, in an LSOA that is known. */
export function parsePostcodes(
  file: string,
  bytes: Uint8Array,
  lsoaCodes: readonly string[],
  expected: number = PACKED.count,
): Gathering {
  const table = parseTable(file, bytes, ["sector", "lsoa21cd", "units"]);
  const [sector, lsoa, units] = [table.cells("sector"), table.cells("lsoa21cd"), table.cells("units")];
  const gathering = gatherPostcodes(lsoaCodes);
  units.forEach((text, i) => {
    for (let at = 0; at < text.length; at += 2)
      gathering.add({ file, row: i + 1 }, sector[i] ?? "", text.slice(at, at + 2), lsoa[i] ?? "");
  });
  if (gathering.count() !== expected)
    throw new InputError(
      { file, value: String(gathering.count()) },
      `expected ${expected} postcodes.`,
      "The file may be cut short: fetch it again.",
    );
  return gathering;
}
