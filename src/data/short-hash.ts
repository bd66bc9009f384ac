/** The first 22 characters of a SHA-256 (its bytes) in base64url: how files are named by their content. */
export const shortHash = (digest: Uint8Array): string =>
  btoa(String.fromCharCode(...digest))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .slice(0, 22);
