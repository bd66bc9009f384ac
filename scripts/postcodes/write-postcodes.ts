import { postcodesPath } from "../../src/data/postcodes";
import type { Open } from "../pipeline/inputs";
import type { Output } from "../pipeline/output";
import type { Spine } from "../pipeline/spine";
import { checkSectors } from "../sources/postcode-sectors";
import { PACKED, parsePostcodes } from "../sources/postcodes";
import { encodePostcodes } from "./encode-postcodes";

/** Writes the live postcodes, a file for each postcode area, and says how many. */
export function writePostcodes(
  open: Open,
  { areas, lsoa }: Spine,
  out: Output,
  say: (line: string) => void,
): void {
  const raw = open("postcodes");
  const byArea = parsePostcodes(raw.file, raw.bytes, lsoa.code).byArea(PACKED.month);
  const list = open("postcode-sectors");
  const sectors = checkSectors(list.file, list.bytes, byArea, (at) => areas.code[lsoa.msoa[at] ?? -1] ?? "");
  let bytes = 0;
  for (const [area, postcodes] of byArea) {
    const file = encodePostcodes(area, postcodes);
    const rows = [...postcodes.sectors.values()].reduce((sum, { units }) => sum + units.length, 0);
    out.put(postcodesPath(area), file, rows, ["postcodes", "lookup-lsoa21"]);
    bytes += file.length;
  }
  say(
    `${PACKED.count} postcodes of ${PACKED.month} in ${sectors} sectors and ${byArea.size} areas: ${Math.round(bytes / 1000)} kB`,
  );
}
