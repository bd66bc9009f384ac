import { STATUS } from "../model/indicator";
import type { LsoaColumnHeader } from "./lsoa-column";
import { decodePack, encodePack, stampPack } from "./pack";
import type { Stamp } from "./stamp";

/**
 * An indicator by LSOA (lsoa/<id>.bin, not gzipped) that holds the values of some LSOAs only, the others marked as not available: same
 * format, same stamp. `keep`: the indices to keep.
 */
export function keepLsoas(bytes: Uint8Array, keep: ReadonlySet<number>): Uint8Array {
  const { stamp, header, blocks } = decodePack<LsoaColumnHeader>(bytes);
  const num = blocks["num"] ?? new Float64Array();
  const status = blocks["status"] ?? new Float64Array(num.length);
  const least = (values: Float64Array): number => Math.min(...[...keep].map((i) => values[i] ?? 0));
  const kept = (values: Float64Array, other: number): Float64Array =>
    values.map((value, i) => (keep.has(i) ? value : other));
  /** Blocks that go along with a list of rows keep the same entries as it. */
  const along = (rows: string, name: string): Float64Array | undefined =>
    blocks[name]?.filter((_, k) => keep.has(blocks[rows]?.[k] as number));
  const made: Readonly<Record<string, Float64Array | undefined>> = {
    num: kept(num, least(num)),
    den: blocks["den"] && kept(blocks["den"], least(blocks["den"])),
    status: kept(status, STATUS.missing),
    fixRow: along("fixRow", "fixRow"),
    fixNum: along("fixRow", "fixNum"),
    fixDen: along("fixRow", "fixDen"),
    leftRows: along("leftRows", "leftRows"),
    leftPeople: along("leftRows", "leftPeople"),
  };
  const inputs = Object.entries(made).flatMap(([name, values]) => (values ? [{ name, values }] : []));
  return stampPack(encodePack({ level: { ...header.level, status: true } }, inputs), stamp as Stamp);
}
