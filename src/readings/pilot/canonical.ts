import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A value as JSON in which the keys of every object stand in order, so that the same content is the same text on every machine. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : one,
  );

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. By a library: browsers offer none to pages that come over plain http. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
