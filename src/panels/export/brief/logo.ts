/** Bytes of a logo: a file of a printer's quality is smaller, and the browser keeps little. */
export const LARGEST_LOGO = 500_000;
/** Pixels of its longer side: more than any page prints. */
const LONGEST_SIDE = 6000;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const begins = (bytes: Uint8Array, with_: readonly number[]): boolean =>
  with_.every((byte, i) => bytes[i] === byte);

/** What an image file is by its first bytes, whatever its name says; null for anything but PNG and JPEG. */
export const kindOfImage = (bytes: Uint8Array): "image/png" | "image/jpeg" | null =>
  begins(bytes, PNG) ? "image/png" : begins(bytes, JPEG) ? "image/jpeg" : null;

/** Bytes as base64, a piece at a time. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/**
 * A logo as a data address, once it is seen to be a PNG or JPEG that this browser can draw. Throws in words that name what is wrong and
 * what to do.
 */
export async function readLogo(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length > LARGEST_LOGO)
    throw new Error(
      `${file.name} has ${Math.ceil(bytes.length / 1000)} kB; a logo may have ${LARGEST_LOGO / 1000} kB. Save it smaller and choose it again.`,
    );
  const kind = kindOfImage(bytes);
  if (kind === null)
    throw new Error(
      `${file.name} is neither a PNG nor a JPEG image. Save the logo as PNG and choose it again.`,
    );
  const picture = await createImageBitmap(new Blob([bytes], { type: kind })).catch((cause: unknown) => {
    throw new Error(`${file.name} is damaged: this browser cannot draw it. Choose another file.`, { cause });
  });
  const longest = Math.max(picture.width, picture.height);
  picture.close();
  if (longest > LONGEST_SIDE)
    throw new Error(`${file.name} is ${longest} pixels long; save it at ${LONGEST_SIDE} or fewer.`);
  return `data:${kind};base64,${base64(bytes)}`;
}
