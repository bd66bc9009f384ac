import type { Inputs } from "./inputs";
import { codeSteps } from "./encode-areas";
import { packFile } from "./gzip";
import { InputError } from "./input-error";

/** The bytes of lsoas.bin (src/data/lsoas.ts has the layout). */
export function encodeLsoas({ spine, iod }: Inputs): Uint8Array {
  const { lsoa, areas, lsoaIn } = spine;
  const letters = lsoa.name.map((name, i) => {
    const msoa = areas.onsName[lsoa.msoa[i] as number] ?? "";
    if (name.slice(0, -1) !== msoa)
      throw new InputError(
        { file: "lookup_lsoa21.csv.gz", row: i + 1, value: name },
        `an LSOA's name is its MSOA's (${msoa}) and a letter.`,
        "Check the file.",
      );
    return name.charCodeAt(name.length - 1) - 65;
  });
  return packFile({}, [
    { name: "code", values: codeSteps(lsoa.code), encoding: "varint" },
    { name: "letter", values: letters },
    { name: "msoa", values: lsoa.msoa },
    { name: "population", values: lsoa.people },
    { name: "decile", values: iod.imd_decile },
    { name: "rank", values: iod.imd_rank },
    { name: "score", values: iod.imd_score },
    { name: "icb24", values: lsoaIn.icb24.of },
    { name: "icb26", values: lsoaIn.icb26.of },
  ]);
}
