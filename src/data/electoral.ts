import { ELECTORAL_KINDS, type Electoral, type ElectoralArea, type ElectoralKind } from "../model/electoral";
import { undelta } from "./delta";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

export const ELECTORAL_PATH = "wards.bin";

/**
 * Header of wards.bin: codes and names of wards and of constituencies, each joined by line feeds. Blocks, by kind ("ward.parts"): `parts`, how many
 * MSOAs each area shares people with; `msoa`, those MSOAs (differences, through all areas); `people`, how many live in both.
 */
export type ElectoralHeader = Readonly<
  Record<ElectoralKind, { readonly codes: string; readonly names: string }>
>;

/** Loads wards and constituencies. */
export async function loadElectoral(read: ReadBytes): Promise<Electoral> {
  const pack = await readPack<ElectoralHeader>(read, ELECTORAL_PATH);
  const block = (name: string): Float64Array => blockOf(pack, name, ELECTORAL_PATH);
  const areasOf = (kind: ElectoralKind): readonly ElectoralArea[] => {
    const { codes, names } = pack.header[kind];
    const name = names.split("\n");
    const [parts, people, msoa] = [
      block(`${kind}.parts`),
      block(`${kind}.people`),
      undelta(block(`${kind}.msoa`)),
    ];
    let from = 0;
    return codes.split("\n").map((code, i) => {
      const to = from + (parts[i] as number);
      const area = {
        code,
        name: name[i] ?? "",
        msoa: msoa.subarray(from, to),
        people: people.subarray(from, to),
      };
      from = to;
      return area;
    });
  };
  const [wards, constituencies] = ELECTORAL_KINDS.map(areasOf);
  return { ward: wards ?? [], constituency: constituencies ?? [] };
}
