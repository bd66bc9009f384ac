import { delta } from "../../src/data/delta";
import type { ElectoralHeader } from "../../src/data/electoral";
import type { BlockInput } from "../../src/data/pack";
import { ELECTORAL_KINDS, type ElectoralArea, type ElectoralKind } from "../../src/model/electoral";
import { packFile } from "../pipeline/gzip";
import type { Spine } from "../pipeline/spine";
import type { BestFit } from "../sources/best-fit";

/** For each area of a best fit, the people that it shares with each MSOA, in MSOA order. */
export function sharedPeople(
  { areas, of }: BestFit,
  { lsoa }: Pick<Spine, "lsoa">,
): ReadonlyMap<number, number>[] {
  const shared = areas.map(() => new Map<number, number>());
  of.forEach((area, i) => {
    const people = shared[area];
    const msoa = lsoa.msoa[i] as number;
    people?.set(msoa, (people.get(msoa) ?? 0) + (lsoa.people[i] as number));
  });
  return shared.map((people) => new Map([...people].sort(([a], [b]) => a - b)));
}

/** The areas of a best fit as the app has them. */
export const electoralAreas = (fit: BestFit, spine: Pick<Spine, "lsoa">): readonly ElectoralArea[] =>
  sharedPeople(fit, spine).map((people, i) => ({
    code: fit.areas[i]?.code ?? "",
    name: fit.areas[i]?.name ?? "",
    msoa: [...people.keys()],
    people: [...people.values()],
  }));

/** The bytes of wards.bin (src/data/electoral.ts has the layout). */
export function encodeElectoral(
  fits: Readonly<Record<ElectoralKind, BestFit>>,
  spine: Pick<Spine, "lsoa">,
): Uint8Array {
  const blocks = ELECTORAL_KINDS.flatMap((kind): BlockInput[] => {
    const shared = sharedPeople(fits[kind], spine);
    return [
      { name: `${kind}.parts`, values: shared.map(({ size }) => size) },
      {
        name: `${kind}.msoa`,
        values: delta(shared.flatMap((people) => [...people.keys()])),
        encoding: "varint",
      },
      { name: `${kind}.people`, values: shared.flatMap((people) => [...people.values()]) },
    ];
  });
  const listed = (kind: ElectoralKind) => ({
    codes: fits[kind].areas.map(({ code }) => code).join("\n"),
    names: fits[kind].areas.map(({ name }) => name).join("\n"),
  });
  const header: ElectoralHeader = { ward: listed("ward"), constituency: listed("constituency") };
  return packFile(header, blocks);
}
