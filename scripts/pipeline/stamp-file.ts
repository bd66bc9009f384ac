import { gunzipSync, gzipSync } from "fflate";
import { stampPack } from "../../src/data/pack";
import { sealJson } from "../../src/data/sealed-json";
import { named } from "../../src/data/stamp";

/** People download these under plain names; the app does not read them. */
const DOWNLOADS = "download/";

/** A file that the app reads, with its kind, id and build inside its checksum. Throws for a form that cannot carry them. */
export function stampFile(path: string, build: string, bytes: Uint8Array): Uint8Array {
  if (path.startsWith(DOWNLOADS)) return bytes;
  const stamp = { ...named(path), build };
  if (path.endsWith(".bin")) return gzipSync(stampPack(gunzipSync(bytes), stamp), { level: 9, mtime: 0 });
  if (path.endsWith(".json")) return sealJson(new TextDecoder().decode(bytes), stamp);
  throw new Error(`${path} cannot say which file it is: write it with packFile (.bin) or jsonFile (.json).`);
}
