import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";

/** The first day that a zip can name; in local time, as zips hold it, so that the bytes are the same everywhere. */
const FIRST_DAY = new Date(1980, 0, 1);
const CLOCK = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

/** A workbook without the clock: each part, and the workbook itself, is of the first day that a zip can name. */
export function sameBytes(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const core = parts["docProps/core.xml"];
  if (core) parts["docProps/core.xml"] = strToU8(strFromU8(core).replace(CLOCK, "$11980-01-01T00:00:00Z"));
  return zipSync(parts, { mtime: FIRST_DAY, level: 6 });
}
