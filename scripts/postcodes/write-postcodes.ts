import { POSTCODE_AREAS } from "../../src/config/postcode-areas";
import { postcodesPath } from "../../src/data/postcodes";
import type { PostcodesOfArea } from "../../src/model/postcode";
import { InputError } from "../pipeline/input-error";
import type { Open } from "../pipeline/inputs";
import type { Output } from "../pipeline/output";
import type { Spine } from "../pipeline/spine";
import { readDirectory } from "../sources/postcode-directory";
import { checkSectors } from "../sources/postcode-sectors";
import { PACKED, parsePostcodes } from "../sources/postcodes";
import { encodePostcodes } from "./encode-postcodes";

/** The ONS Postcode Directory as published, to be read piece by piece. */
export interface PublishedDirectory {
  readonly file: string;
  readonly chunks: Iterable<Uint8Array>;
}

interface Postcodes {
  readonly byArea: ReadonlyMap<string, PostcodesOfArea>;
  readonly count: number;
  readonly month: string;
}

/** The postcodes of our copy, held against the list of sectors of the same month. */
function ofCopy(open: Open, { areas, lsoa }: Spine): Postcodes {
  const raw = open("postcodes");
  const byArea = parsePostcodes(raw.file, raw.bytes, lsoa.code).byArea(PACKED.month);
  const list = open("postcode-sectors");
  checkSectors(list.file, list.bytes, byArea, (at) => areas.code[lsoa.msoa[at] ?? -1] ?? "");
  return { byArea, ...PACKED };
}

/** The postcodes of the directory as published. */
function ofDirectory(
  { file, chunks }: PublishedDirectory,
  { lsoa }: Spine,
  say: (line: string) => void,
  least?: number,
): Postcodes {
  const { gathering, month, left } = readDirectory(file, chunks, lsoa.code, least);
  say(
    `${file}: left out ${left.terminated} terminated postcodes, ${left.elsewhere} outside England, ${left.unplaced} without a small area`,
  );
  return { byArea: gathering.byArea(month), count: gathering.count(), month };
}

/**
 * Writes the live postcodes, a file for each postcode area, and says how many: of our copy, or of the `directory` as published, of which `least` are
 * expected.
 */
export function writePostcodes(
  open: Open,
  spine: Spine,
  out: Output,
  say: (line: string) => void,
  directory?: PublishedDirectory,
  least?: number,
): void {
  const { byArea, count, month } = directory
    ? ofDirectory(directory, spine, say, least)
    : ofCopy(open, spine);
  const unknown = [...byArea.keys()].filter((area) => !POSTCODE_AREAS.has(area));
  if (unknown.length > 0)
    throw new InputError(
      { file: directory?.file ?? "postcodes", value: unknown.join(", ") },
      "postcode areas that the app does not know.",
      "Add them to src/config/postcode-areas.ts.",
    );
  const sectors = [...byArea.values()].reduce((sum, one) => sum + one.sectors.size, 0);
  let bytes = 0;
  for (const [area, postcodes] of byArea) {
    const file = encodePostcodes(area, postcodes);
    const rows = [...postcodes.sectors.values()].reduce((sum, { units }) => sum + units.length, 0);
    out.put(postcodesPath(area), file, rows, ["postcodes", "lookup-lsoa21"]);
    bytes += file.length;
  }
  say(
    `${count} postcodes of ${month} in ${sectors} sectors and ${byArea.size} areas: ${Math.round(bytes / 1000)} kB`,
  );
}
