/** A value as JSON in which the keys of every object stand in order, so that the same content is the same text on every machine. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : one,
  );

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Throws where the browser offers none: it does so on https, on localhost and from a
 * file, not over plain http.
 */
export async function sha256Of(text: string): Promise<string> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!subtle)
    throw new Error(
      "This browser works out digests only on pages that come over https. Ask whoever runs this site to serve it over https.",
    );
  const digest = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
