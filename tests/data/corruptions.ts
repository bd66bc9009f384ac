import { gunzipSync } from "fflate";
import { stampFile } from "../../scripts/pipeline/stamp-file";
import { openJson } from "../../src/data/sealed-json";

/** One way in which the bytes of a file can be wrong. */
export interface Corruption {
  readonly how: string;
  readonly bytes: Uint8Array;
}

/** Whole numbers from 0 to below `most`, the same ones for the same seed (mulberry32). */
export function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  };
}

/** The same content, stamped with another build. */
export function ofBuild(build: string, path: string, bytes: Uint8Array): Uint8Array {
  if (path.endsWith(".bin")) return stampFile(path, build, bytes);
  return stampFile(path, build, new TextEncoder().encode(JSON.stringify(openJson(bytes).content, null, 1)));
}

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

/** An earlier form of the file, which did not say what it is. */
function unstamped(path: string, bytes: Uint8Array): Uint8Array {
  if (path.endsWith(".json")) return new TextEncoder().encode(JSON.stringify(openJson(bytes).content));
  return gunzipSync(bytes);
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Everything that goes wrong with a file on its way, save what comes of other files. */
export function damages(path: string, bytes: Uint8Array, flips: number, seed: number): Corruption[] {
  const roll = dice(seed);
  const flip = Array.from({ length: flips }, () => [roll(bytes.length), roll(8)] as const);
  const cuts = Array.from({ length: 12 }, () => roll(bytes.length));
  return [
    ...flip.map(([at, bit]) => ({ how: `bit ${bit} of byte ${at} flipped`, bytes: flipped(bytes, at, bit) })),
    ...[1, bytes.length - 1, ...cuts].map((at) => ({ how: `cut to ${at}`, bytes: bytes.slice(0, at) })),
    { how: "its first half twice", bytes: Uint8Array.from([...bytes.slice(0, bytes.length / 2), ...bytes]) },
    { how: "of another build", bytes: ofBuild("000000000000", path, bytes) },
    { how: "of an earlier form", bytes: unstamped(path, bytes) },
    { how: "empty", bytes: new Uint8Array() },
    { how: "a page", bytes: text("<!doctype html><title>Hyperlocal</title>") },
    { how: "JSON of something else", bytes: text('{"error":"not found"}') },
  ];
}
