import { BUILD } from "./build-id";
import { checkFile } from "./files";
import { shortHash } from "./short-hash";

/** The first 22 characters of the SHA-256 in base64url, or null where the platform has none to offer: on plain HTTP. */
async function hashed(bytes: Uint8Array): Promise<string | null> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return shortHash(digest);
}

/**
 * Throws, in words, unless these bytes are the file at `path` of this program's own build: by `hash`, their SHA-256, or, on plain HTTP, by
 * their checksum, kind, id and build. Cost: a millisecond for the largest file.
 */
export async function verify(path: string, bytes: Uint8Array, hash: string): Promise<void> {
  const found = await hashed(bytes);
  if (found === hash) return;
  // What the file says of itself tells the reader more than that its hash is another: it is damaged, or another file, or another build.
  await checkFile(path, bytes, BUILD);
  if (found !== null)
    throw new Error(
      `The content of the data file ${path} is not what this page was built with, so none of it is shown. Try again; if it happens again, reload the page or tell whoever runs this site.`,
    );
}
