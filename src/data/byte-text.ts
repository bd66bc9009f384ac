/**
 * Bytes as text of a page in windows-1252, which has one character for every byte: a file of 100 bytes takes 102 in the page, where base64
 * takes 133. What HTML itself would change or read (NUL, carriage return, "<"), and the mark itself, are written as "=" and the byte plus 64.
 */
const MARK = 61;
const ESCAPED = new Set([0, 13, 60, MARK]);

/** The characters that windows-1252 gives to the bytes 128 to 159; five bytes have none and stand for themselves (WHATWG Encoding). */
const HIGH =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";
const BYTE_OF = new Map(Array.from(HIGH, (character, at) => [character.charCodeAt(0), 128 + at]));

/** The bytes as they stand in the page's own file. */
export function toByteText(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(
    bytes.length + bytes.reduce((sum, byte) => sum + (ESCAPED.has(byte) ? 1 : 0), 0),
  );
  let at = 0;
  for (const byte of bytes) {
    if (!ESCAPED.has(byte)) out[at++] = byte;
    else {
      out[at++] = MARK;
      out[at++] = byte + 64;
    }
  }
  return out;
}

/** The bytes that a text of the page stands for. Throws, in words, where a character is none of windows-1252: the file was written anew as another text. */
export function readByteText(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = unit < 256 ? unit : BYTE_OF.get(unit);
    if (byte === undefined)
      throw new Error("This file was changed on its way. Ask for it again, as an attachment or in a zip.");
    out[length++] = byte === MARK ? text.charCodeAt(++at) - 64 : byte;
  }
  return out.slice(0, length);
}
