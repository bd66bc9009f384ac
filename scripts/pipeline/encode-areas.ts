import { CENTRE_PER_DEGREE, type AreasHeader } from "../../src/data/areas";
import { delta } from "../../src/data/delta";
import type { BlockInput } from "../../src/data/pack";
import { packFile } from "./gzip";
import { InputError } from "./input-error";
import { UPPER_LEVELS, type Spine } from "./spine";

/** Whole numbers of the digits of codes, as differences. */
export const codeSteps = (codes: readonly string[]): Float64Array =>
  delta(codes.map((code) => Number(code.slice(3))));
/** Degrees as differences of whole numbers of a part of a degree. */
const degreeSteps = (degrees: Float64Array, perDegree: number): Float64Array =>
  delta(degrees.map((d) => Math.round(d * perDegree)));

/** The bytes of areas.bin (src/data/areas.ts has the layout). */
export function encodeAreas({ areas }: Spine): Uint8Array {
  const split = areas.onsName.map((name, i) => {
    const found = /^(.*) (\d{3})$/.exec(name);
    if (!found)
      throw new InputError(
        { file: "msoa21_names.csv.gz", row: i + 1, value: name },
        "an ONS name ends in a number of three digits.",
        "Check the file.",
      );
    return { prefix: found[1] ?? "", number: Number(found[2]) };
  });
  const prefixes = [...new Set(split.map((s) => s.prefix))].sort();
  const position = new Map(prefixes.map((prefix, i) => [prefix, i]));
  const { lads, rgns, icb24s, icb26s, rucs, straddle24, straddle26 } = areas;
  const header: AreasHeader = {
    names: areas.name.join("\n"),
    prefixes,
    lads,
    rgns,
    icb24s,
    icb26s,
    rucs,
    straddle24,
    straddle26,
  };
  const blocks: BlockInput[] = [
    { name: "code", values: codeSteps(areas.code), encoding: "varint" },
    { name: "prefix", values: split.map((s) => position.get(s.prefix) as number) },
    { name: "number", values: split.map((s) => s.number) },
    { name: "lon", values: degreeSteps(areas.lon, CENTRE_PER_DEGREE), encoding: "varint" },
    { name: "lat", values: degreeSteps(areas.lat, CENTRE_PER_DEGREE), encoding: "varint" },
    ...(["population", "lsoas", "lad", "rgn", "icb24", "icb26", "ruc"] as const).map((name) => ({
      name,
      values: areas[name],
    })),
    ...UPPER_LEVELS.map((level) => ({ name: `people.${level}`, values: areas.people[level] })),
  ];
  return packFile(header, blocks);
}
