import type { PostcodesOfArea } from "../../src/model/postcode";
import { InputError } from "../pipeline/input-error";
import { readNumbers } from "../pipeline/numbers";
import { parseTable } from "../pipeline/table";

/**
 * Compares the postcodes with the list of sectors, which was counted by another hand: the same sectors, in each as many postcodes, in the same
 * MSOAs. Throws InputError at the first that differs. `msoaOf` gives the MSOA code of an LSOA.
 */
export function checkSectors(
  file: string,
  bytes: Uint8Array,
  byArea: ReadonlyMap<string, PostcodesOfArea>,
  msoaOf: (lsoa: number) => string,
): number {
  const table = parseTable(file, bytes, ["sector", "postcodes", "msoa21cds"]);
  const counts = readNumbers(table, "postcodes", { min: 1, max: 400 });
  const msoas = table.cells("msoa21cds");
  const ours = new Map([...byArea.values()].flatMap(({ sectors }) => [...sectors]));
  table.cells("sector").forEach((name, i) => {
    const sector = ours.get(name);
    const inside = [...new Set(Array.from(sector?.lsoa ?? [], msoaOf))].sort().join(" ");
    if (sector?.units.length !== counts[i] || inside !== msoas[i]?.split(" ").sort().join(" "))
      throw new InputError(
        { file, row: i + 1, value: name },
        `the postcodes have ${sector?.units.length ?? 0} in ${inside || "no MSOA"}.`,
        "The two files are of different editions.",
      );
  });
  if (table.length !== ours.size)
    throw new InputError(
      { file, value: String(table.length) },
      `the postcodes have ${ours.size} sectors.`,
      "The two files are of different editions.",
    );
  return table.length;
}
