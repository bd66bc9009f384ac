import { gzipSync } from "fflate";
import type { AboutFile, Source } from "../../data";
import { assemble } from "./assemble";
import { carriedPaths, carryFiles, type Carry } from "./carry";
import { inPage } from "./in-page";
import { readAhead } from "./read-ahead";

/** How many files are on their way at once, beside the one that is being packed. */
const AHEAD = 6;

/** What a page of one file is made of. */
export interface OneFile {
  /** The page without its data (scripts/one-file). */
  readonly shell: Uint8Array;
  readonly about: AboutFile;
  readonly sources: readonly Source[];
  readonly carry: Carry;
  /** Every data file of the build. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The text of a workspace that goes into it; none where it is not said. */
  readonly workspace?: string;
}

/** Indices of the LSOAs that lie in MSOAs, by the MSOA of each LSOA. */
export function lsoasOf(msoas: Iterable<number>, msoaOfLsoa: ArrayLike<number>): ReadonlySet<number> {
  const inside = new Set(msoas);
  return new Set(Array.from(msoaOfLsoa, (_, i) => i).filter((i) => inside.has(msoaOfLsoa[i] as number)));
}

/** Makes the page; the same input gives the same bytes. `made` hears after each data file how many of how many are in, and may throw to stop. */
export async function makeOneFile(
  { shell, about, sources, carry, paths, read, workspace }: OneFile,
  made: (files: number, of: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const carried = carriedPaths(paths, carry);
  const blocks: Uint8Array[] = [];
  for await (const block of carryFiles(carried, readAhead(carried, read, AHEAD), carry)) {
    blocks.push(block);
    made(blocks.length, carried.length);
  }
  if (workspace !== undefined) {
    const text = new TextEncoder().encode(workspace);
    blocks.push(inPage("part", "workspace", gzipSync(text, { level: 9, mtime: 0 })));
  }
  return assemble(shell, about, sources, blocks);
}
