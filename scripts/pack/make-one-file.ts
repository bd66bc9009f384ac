import { shortIcbName } from "../../src/config/text";
import { detailPath, type AboutFile } from "../../src/data";
import { checkCode } from "../../src/export/check-code";
import { lsoasOf, makeOneFile } from "../../src/export/one-file/make";
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

/** The app with the data of a footprint as one page that opens from a disk. `msoas`: those of the footprint. */
export async function oneFileOf(
  { read, lsoas, version, sources, paths }: Materials,
  footprint: Area,
  msoas: Iterable<number>,
  { vintage, rule, day, site }: PackOptions,
): Promise<Uint8Array> {
  const query = viewQuery({ vintage, rule, footprint: footprint.code, place: null });
  const about: AboutFile = {
    ...{ code: footprint.code, name: shortIcbName(footprint.name), query, day, build: version },
    ...{ checkCode: checkCode(query, version), site: site ?? null },
  };
  const carry = {
    detail: await detailPath(read, vintage, footprint.code),
    lsoas: lsoasOf(msoas, lsoas.msoa),
  };
  return makeOneFile({ shell: await shellOnce(), about, sources, carry, paths, read });
}
