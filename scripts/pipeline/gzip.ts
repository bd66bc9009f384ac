import { gzipSync } from "fflate";
import { encodePack, type BlockInput } from "../../src/data/pack";

/** A packed file: gzip without a clock, by a compressor whose version is in the lockfile, so the same input gives the same bytes. */
export const packFile = (header: object, blocks: readonly BlockInput[]): Uint8Array =>
  gzipSync(encodePack(header, blocks), { level: 9, mtime: 0 });

/** A JSON file: two spaces, a line feed at the end. */
export const jsonFile = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);
