import { shortIcbName } from "../../src/config/text";
import { detailPath, type AboutFile } from "../../src/data";
import { checkCode } from "../../src/export/check-code";
import { assemble } from "../../src/export/one-file/assemble";
import { carriedPaths, carryFiles } from "../../src/export/one-file/carry";
import type { Area } from "../../src/model/area";
import { dataTable } from "../data-files";
import { buildProgram } from "../one-file/build-program";
import { makeShell } from "../one-file/make-shell";
import type { Materials } from "./materials";
import type { PackOptions } from "./options";
import { viewQuery } from "./view-link";

let shell: Promise<Uint8Array> | null = null;

/** The page without data, built once for all footprints of a run. */
const shellOnce = (): Promise<Uint8Array> => (shell ??= buildProgram(dataTable()).then(makeShell));

/** Indices of the LSOAs of a footprint: those of its areas, as the boundaries at full detail hold them. */
export function lsoasOf(msoas: Iterable<number>, msoaOfLsoa: ArrayLike<number>): ReadonlySet<number> {
  const inside = new Set(msoas);
  return new Set(Array.from(msoaOfLsoa, (_, i) => i).filter((i) => inside.has(msoaOfLsoa[i] as number)));
}

/** The app with the data of a footprint as one page that opens from a disk. */
export async function makeOneFile(
  { read, lsoas, version, sources, paths }: Materials,
  footprint: Area,
  msoas: Iterable<number>,
  options: PackOptions,
): Promise<Uint8Array> {
  const { vintage, rule, day, site } = options;
  const query = viewQuery({ vintage, rule, footprint: footprint.code, place: null });
  const about: AboutFile = {
    ...{ code: footprint.code, name: shortIcbName(footprint.name), query, day, build: version },
    ...{ checkCode: checkCode(query, version), site: site ?? null },
  };
  const carry = {
    detail: await detailPath(read, vintage, footprint.code),
    lsoas: lsoasOf(msoas, lsoas.msoa),
  };
  const blocks: Uint8Array[] = [];
  for await (const block of carryFiles(carriedPaths(paths, carry), read, carry)) blocks.push(block);
  return assemble(await shellOnce(), about, sources, blocks);
}
