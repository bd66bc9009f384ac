import { delta } from "../../src/data/delta";
import type { PostcodesHeader } from "../../src/data/postcodes";
import type { PostcodeSector, PostcodesOfArea } from "../../src/model/postcode";
import { packFile } from "../pipeline/gzip";

/** The LSOAs of a sector in code order, each once. */
const lsoasOf = ({ lsoa }: PostcodeSector): number[] => [...new Set(Array.from(lsoa))].sort((a, b) => a - b);

/** The bytes of postcodes/AL.bin (src/data/postcodes.ts has the layout). */
export function encodePostcodes(area: string, { month, sectors }: PostcodesOfArea): Uint8Array {
  const names = [...sectors.keys()].sort();
  const list = names.map((name) => sectors.get(name) as PostcodeSector);
  const lists = list.map(lsoasOf);
  const units = list.flatMap((sector) =>
    Array.from(delta(sector.units), (step, i) => (i === 0 ? step : step - 1)),
  );
  const place = list.flatMap((sector, s) => {
    const at = new Map(lists[s]?.map((lsoa, i) => [lsoa, i]));
    return Array.from(sector.lsoa, (lsoa) => at.get(lsoa) as number);
  });
  const header: PostcodesHeader = { month, sectors: names.map((name) => name.slice(area.length)).join("\n") };
  return packFile(header, [
    { name: "lsoas", values: lists.map((lsoas) => lsoas.length) },
    { name: "units", values: list.map((sector) => sector.units.length) },
    { name: "lsoa", values: delta(lists.flat()), encoding: "varint" },
    { name: "unit", values: units },
    { name: "place", values: place },
  ]);
}
