import type { Stamp } from "./stamp";

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum that gzip uses (RFC 1952, section 8), as eight hex digits. */
export function crc32(bytes: Uint8Array): string {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 255] as number);
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}

const LINE_FEED = 10;

/**
 * A JSON text with its stamp and checksum in the first line, the content from the second line on: still one JSON document.
 * The checksum is over all that follows the first line.
 */
export function sealJson(text: string, { kind, id, build }: Stamp): Uint8Array {
  const encoder = new TextEncoder();
  const rest = `"content":${text.trimEnd()}}\n`;
  const head = JSON.stringify({ kind, id, build, crc32: crc32(encoder.encode(rest)) });
  return encoder.encode(`${head.slice(0, -1)},\n${rest}`);
}

/** Opens a sealed JSON file. Throws where the checksum is another, or it is no such file. The stamp is not judged here. */
export function openJson(bytes: Uint8Array): { readonly stamp: unknown; readonly content: unknown } {
  const rest = bytes.subarray(bytes.indexOf(LINE_FEED) + 1);
  const { content, ...stamp } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  if (stamp["crc32"] !== crc32(rest) || content === undefined)
    throw new Error("The checksum is not that of the content.");
  return { stamp, content };
}
