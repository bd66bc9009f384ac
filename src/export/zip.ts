import { strToU8, zipSync } from "fflate";

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The earliest time that a zip can say: the same files give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Files as one zip: browsers hold back the second of two downloads, so what belongs together is saved by one press as one file. */
export function zipOf(entries: readonly ZipEntry[]): Blob {
  const files = Object.fromEntries(
    entries.map(({ name, content }) => [name, typeof content === "string" ? strToU8(content) : content]),
  );
  return new Blob([zipSync(files, { level: 6, mtime: NO_TIME })], {
    type: "application/zip",
  });
}
