import { toByteText } from "../../data/byte-text.ts";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** An element of a page in windows-1252 that holds gzipped bytes under a kind and a name (src/data/carried.ts finds it). */
export const inPage = (kind: "part" | "file", name: string, gzipped: Uint8Array): Uint8Array =>
  joined([
    ascii(`<script type="application/octet-stream" data-${kind}="${name}">`),
    toByteText(gzipped),
    ascii("</script>\n"),
  ]);
