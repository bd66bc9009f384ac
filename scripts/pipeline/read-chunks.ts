import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { Unzip, UnzipInflate } from "fflate";
import { InputError } from "./input-error";

/** Bytes read at a time. */
const CHUNK = 1 << 20;

/** The bytes of a file piece by piece: files of a gigabyte are never whole in memory. Throws at the end where the checksum differs from the one given. */
export function* readChunks(file: string, sha256?: string): Generator<Uint8Array> {
  const handle = openSync(file, "r");
  const hash = createHash("sha256");
  try {
    for (;;) {
      const bytes = new Uint8Array(CHUNK);
      const read = readSync(handle, bytes);
      if (read === 0) break;
      hash.update(bytes.subarray(0, read));
      yield bytes.subarray(0, read);
    }
  } finally {
    closeSync(handle);
  }
  if (sha256 !== undefined && hash.digest("hex") !== sha256)
    throw new InputError(
      { file },
      "its checksum differs from the one recorded when it was fetched.",
      "Fetch it again with npm run data:fetch.",
    );
}

/** Two pieces as one. */
function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** The same pieces, the first at least two bytes long, so that it tells what the file is. */
function* fromTwo(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0);
  let begun = false;
  for (const chunk of chunks) {
    const next: Uint8Array = begun ? chunk : joined(held, chunk);
    begun ||= next.length >= 2;
    if (begun) yield next;
    else held = next;
  }
  if (!begun) yield held;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** An entry of a zip that is unpacked piece by piece. */
interface Unpacking {
  /** Takes a piece of the zip and gives what of the entry came out of it. */
  readonly push: (chunk: Uint8Array) => readonly Uint8Array[];
  /** Names of the entries that matched, and whether the first came to its end. */
  readonly found: readonly string[];
  readonly isWhole: () => boolean;
}

function unpack(entry: RegExp): Unpacking {
  const found: string[] = [];
  let ready: Uint8Array[] = [];
  let whole = false;
  const unzip = new Unzip((one) => {
    if (!entry.test(one.name) || found.push(one.name) > 1) return;
    one.ondata = (error, data, final) => {
      if (error) throw error;
      ready.push(data);
      whole = final;
    };
    one.start();
  });
  unzip.register(UnzipInflate);
  const push: Unpacking["push"] = (chunk) => {
    ready = [];
    unzip.push(chunk);
    return ready;
  };
  return { push, found, isWhole: () => whole };
}

/**
 * The content of a file piece by piece: of a zip that of its one entry whose name matches, else the bytes as they are. `named` is told which file it is.
 * Throws InputError where a zip is damaged or holds no such entry.
 */
export function* contentOf(
  file: string,
  chunks: Iterable<Uint8Array>,
  entry: RegExp,
  named: (name: string) => void,
): Generator<Uint8Array> {
  const damaged = (): InputError =>
    new InputError({ file }, "the zip is cut short or damaged.", "Fetch the file again.");
  const pieces = fromTwo(chunks);
  const first = pieces.next();
  if (first.done) return;
  if (!isZip(first.value)) {
    named(file);
    yield first.value;
    yield* pieces;
    return;
  }
  const { push, found, isWhole } = unpack(entry);
  const pushed = (chunk: Uint8Array): readonly Uint8Array[] => {
    try {
      return push(chunk);
    } catch {
      throw damaged();
    }
  };
  yield* pushed(first.value);
  for (const chunk of pieces) yield* pushed(chunk);
  const [name] = found;
  if (name === undefined)
    throw new InputError(
      { file },
      `the zip holds no file like ${String(entry)}.`,
      "Check that it is the right product and edition.",
    );
  if (!isWhole()) throw damaged();
  named(name);
}
