const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 255] as number) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(new TextEncoder().encode(type), 4);
  out.set(data, 8);
  view.setUint32(8 + data.length, crc(out.subarray(4, 8 + data.length)));
  return out;
}

/** pHYs: pixels a metre, so that A4 at 300 dpi is placed at its size. */
function resolution(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunk("pHYs", data);
}

/** iTXt: a keyword and a text in UTF-8, uncompressed. */
const words = (keyword: string, text: string): Uint8Array =>
  chunk("iTXt", new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));

/** A PNG with its resolution, title and description written in after its header. Throws if it is not a PNG. */
export function describePng(png: Uint8Array, dpi: number, title: string, description: string): Uint8Array {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new Error("These bytes are not a PNG image.");
  // The header chunk is always 13 bytes long: 8 + 4 + 4 + 13 + 4.
  const head = 33;
  const added = [resolution(dpi), words("Title", title), words("Description", description)];
  const out = new Uint8Array(png.length + added.reduce((sum, part) => sum + part.length, 0));
  out.set(png.subarray(0, head));
  let at = head;
  for (const part of added) {
    out.set(part, at);
    at += part.length;
  }
  out.set(png.subarray(head), at);
  return out;
}
