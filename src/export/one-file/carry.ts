import { gzipSync } from "fflate";
import { notInOneFile } from "../../config/not-in-one-file";
import { gunzip } from "../../data/gunzip";
import { keepLsoas } from "../../data/keep-lsoas";
import { thinner } from "../../data/thin-pack";
import { inPage } from "./in-page";

/** What decides which data a page of one footprint carries. */
export interface Carry {
  /** The file of its boundaries at full detail. */
  readonly detail: string;
  /** Indices of the footprint's LSOAs. */
  readonly lsoas: ReadonlySet<number>;
}

/**
 * Left out: what no part of the app reads; postcodes and places found by name, whose files name no footprint; and services of all England
 * (for networks of practices in a plan), which would take the page over 6 MB, as would the measures of config/not-in-one-file.
 */
const LEFT_OUT = /^(?:download\/|postcodes\/|search\/|(?:edition-domains|wards|services)\.bin$)/;
const COLUMN = /^columns\/(.*)\.bin$/;
const BOUNDARIES = /^detail\/.*\.bin$/;
const BY_LSOA = "lsoa/";

/** The data files, among all of a build, that a page of a footprint carries: England's, and the full detail of its own. */
export const carriedPaths = (all: readonly string[], { detail }: Carry): string[] =>
  all.filter(
    (path) =>
      !LEFT_OUT.test(path) &&
      !notInOneFile(COLUMN.exec(path)?.[1] ?? "") &&
      (!BOUNDARIES.test(path) || path === detail),
  );

/**
 * The data blocks of a page, one at a time, in the order of `paths`: the same order gives the same bytes. `read` gives a file's bytes as the
 * site has them. Values by LSOA are those of the footprint's; what several files hold stands once.
 */
export async function* carryFiles(
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
  { lsoas }: Carry,
): AsyncGenerator<Uint8Array> {
  const thin = thinner();
  for (const path of paths) {
    const bytes = await read(path);
    if (path.endsWith(".json")) {
      yield inPage("file", path, gzipSync(bytes, { level: 9, mtime: 0 }));
      continue;
    }
    const whole = await gunzip(bytes);
    const pack = thin(path, path.startsWith(BY_LSOA) ? keepLsoas(whole, lsoas) : whole);
    yield inPage("file", path, pack === whole ? bytes : gzipSync(pack, { level: 9, mtime: 0 }));
  }
}
