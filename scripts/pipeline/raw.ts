import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "fflate";
import type { Source } from "../../src/data/lists";
import { InputError } from "./input-error";

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The bytes of a source's file in a folder, gunzipped where the name ends in .gz, after comparing them with the ledger. */
export function readRaw(dir: string, source: Source): Uint8Array {
  const file = join(dir, source.file);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new InputError(
      { file },
      "the file is not there.",
      "Give the folder that holds it with --from, or run npm run data:fetch.",
    );
  }
  const expanded = expand(file, bytes);
  const found = sha256(bytes);
  if (found !== source.sha256)
    throw new InputError(
      { file },
      `its checksum ${found} differs from the ledger's ${source.sha256}.`,
      `Fetch it again, or, if the publisher changed it, check it and record the new checksum in geo/sources.json.`,
    );
  return expanded;
}

function expand(file: string, bytes: Uint8Array): Uint8Array {
  if (!file.endsWith(".gz")) return bytes;
  try {
    const out = gunzipSync(bytes);
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
    if (length !== out.length) throw new Error("length differs");
    return out;
  } catch {
    throw new InputError({ file }, "the gzip is cut short or damaged.", "Fetch the file again.");
  }
}
