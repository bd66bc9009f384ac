import type { Areas, Lsoas } from "../../model/area";
import type { Crosswalk, LsoaLinks } from "../../model/crosswalk";
import type { ElectoralArea } from "../../model/electoral";
import { STATUS } from "../../model/indicator";
import { isLent, type OwnLevel } from "./area-codes";
import { lsoas11, type Lsoas11 } from "./lsoa11";
import type { LevelValues } from "./own-values";

/** The MSOAs (places in code order) of each neighbourhood of a plan. */
export type Homes = readonly (readonly number[])[];

/** What carries values of other levels to the MSOAs of 2021. */
export interface Carriers {
  readonly areas: Areas;
  readonly lsoas: Lsoas;
  readonly crosswalk: Crosswalk;
  readonly links: LsoaLinks;
  /** Wards of May 2024, in code order. */
  readonly wards: readonly ElectoralArea[];
  /** Neighbourhoods of the plan that a table is by; absent: it is by none. */
  readonly homes?: Homes;
}

/** How a union is made: counts are added, a share of two counts is made anew, anything else is averaged by people and called that. */
export type Joining = "sum" | "share" | "mean";

/** Values of the MSOAs of 2021, NaN where there is none. */
export interface MsoaValues {
  readonly value: Float64Array;
  /** What may be added up over areas: a sum is `num` added, a share or mean is `num` over `den`, each added first. 0 where there is no value. */
  readonly num: Float64Array;
  readonly den: Float64Array;
  readonly status: Uint8Array;
  /** MSOAs of which some small areas have no row or value: a sum of the others would be too low, so there is none. */
  readonly partial: readonly number[];
}

/** A part of an MSOA: an area of the table's level, the share of its count that falls in the MSOA, and what weighs it in a mean. */
export interface Part {
  readonly from: number;
  readonly share: number;
  readonly weight: number;
}

/** Of what each MSOA is made, of wards: a ward's count goes where its people live, its rate weighs by those who live in both. */
function wardParts({ areas, wards }: Carriers): readonly (readonly Part[])[] {
  const parts: Part[][] = areas.code.map(() => []);
  wards.forEach(({ msoa, people }, from) => {
    const all = Array.from(people).reduce((sum, one) => sum + one, 0);
    Array.from(msoa).forEach((to, at) => {
      const weight = people[at] as number;
      parts[to]?.push({ from, share: weight / all, weight });
    });
  });
  return parts;
}

/** Of what each MSOA is made, of the neighbourhoods of a plan: the one that it is in, or nothing. */
function homeParts({ areas, homes = [] }: Carriers): readonly (readonly Part[])[] {
  const parts: Part[][] = areas.code.map(() => []);
  homes.forEach((msoas, from) => {
    for (const msoa of msoas) parts[msoa]?.push({ from, share: NaN, weight: 1 });
  });
  return parts;
}

const olderLsoas = new WeakMap<Carriers, Lsoas11>();
function lsoas11Of(carriers: Carriers): Lsoas11 {
  const found = olderLsoas.get(carriers) ?? lsoas11(carriers.lsoas, carriers.links);
  olderLsoas.set(carriers, found);
  return found;
}

/** Of what each MSOA is made, of LSOAs of 2011: a count goes where its people live now, a rate weighs by those of them who live there. */
function lsoa11Parts(carriers: Carriers): readonly (readonly Part[])[] {
  const { areas, lsoas } = carriers;
  const { origins, people } = lsoas11Of(carriers);
  const weights = areas.code.map(() => new Map<number, number>());
  origins.forEach((list, row) => {
    const inside = weights[lsoas.msoa[row] as number];
    for (const one of list) inside?.set(one.from, (inside.get(one.from) ?? 0) + one.people);
  });
  return weights.map((inside) =>
    Array.from(inside, ([from, weight]) => ({ from, weight, share: weight / (people[from] as number) })),
  );
}

/** Of what each MSOA is made, at a level. A district or neighbourhood lends each of its MSOAs its value, never its count. */
export function partsAt(level: OwnLevel, carriers: Carriers): readonly (readonly Part[])[] {
  const { areas, lsoas, crosswalk } = carriers;
  if (level === "msoa11")
    return crosswalk.parts.map((list) =>
      list.map(({ from, millionths }) => ({
        from,
        share: millionths / 1e6,
        weight: (millionths / 1e6) * (crosswalk.people11[from] as number),
      })),
    );
  if (level === "lsoa11") return lsoa11Parts(carriers);
  if (level === "wd24") return wardParts(carriers);
  if (level === "plan") return homeParts(carriers);
  if (level === "lad24") return Array.from(areas.lad, (from) => [{ from, share: NaN, weight: 1 }]);
  if (level === "msoa21") return areas.code.map((_, from) => [{ from, share: 1, weight: 1 }]);
  const parts: Part[][] = areas.code.map(() => []);
  lsoas.msoa.forEach((msoa, from) =>
    parts[msoa]?.push({ from, share: 1, weight: lsoas.population[from] as number }),
  );
  return parts;
}

/** 1 for each MSOA with an LSOA that was split, merged or redrawn since 2011. */
function withChanged(carriers: Carriers): Uint8Array {
  const out = new Uint8Array(carriers.areas.code.length);
  lsoas11Of(carriers).changed.forEach((one, row) => {
    if (one === 1) out[carriers.lsoas.msoa[row] as number] = 1;
  });
  return out;
}

/** 1 for each MSOA whose value is not the table's own but taken from a larger or older area. */
function carriedOver(level: OwnLevel, carriers: Carriers): Uint8Array {
  if (level === "msoa11") return carriers.crosswalk.changed;
  if (level === "lsoa11") return withChanged(carriers);
  return new Uint8Array(carriers.areas.code.length).fill(isLent(level) || level === "wd24" ? 1 : 0);
}

/**
 * Brings values of a level to the MSOAs of 2021 (docs/methods.md, "Summary measures of an area"). Sums and shares need every part:
 * where one is withheld the MSOA's is suppressed, where one has no row it is missing. Means leave out parts without a value.
 */
export function toMsoa(
  values: LevelValues,
  level: OwnLevel,
  joining: Joining,
  carriers: Carriers,
): MsoaValues {
  const parts = partsAt(level, carriers);
  const value = new Float64Array(parts.length).fill(NaN);
  const [top, base] = [new Float64Array(parts.length), new Float64Array(parts.length)];
  const status = new Uint8Array(parts.length).fill(STATUS.missing);
  const partial: number[] = [];
  const carried = carriedOver(level, carriers);
  parts.forEach((list, msoa) => {
    const there = list.filter(({ from }) => values.status[from] === STATUS.value);
    const keptBack = list.some(({ from }) => values.status[from] === STATUS.suppressed);
    if (there.length === 0 || (joining !== "mean" && there.length < list.length)) {
      if (keptBack) status[msoa] = STATUS.suppressed;
      if (there.length > 0) partial.push(msoa);
      return;
    }
    const add = (of: (part: Part) => number): number => there.reduce((sum, part) => sum + of(part), 0);
    const num = (part: Part): number => values.num[part.from] as number;
    const den = (part: Part): number => values.den[part.from] as number;
    const one = there[0] as Part;
    const joined =
      joining === "sum"
        ? add((part) => num(part) * part.share)
        : joining === "share" && list.length > 1
          ? add((part) => num(part) * part.share) / add((part) => den(part) * part.share)
          : there.length === 1
            ? num(one) / den(one)
            : add((part) => (num(part) / den(part)) * part.weight) / add((part) => part.weight);
    if (Number.isNaN(joined)) return;
    const people = carriers.areas.population[msoa] as number;
    // A share whose counts are known stays one of counts; a value lent or averaged stands for all the people there.
    const counted = joining === "share" && !isLent(level);
    value[msoa] = joined;
    base[msoa] = joining === "sum" ? 1 : counted ? add((part) => den(part) * part.share) : people;
    top[msoa] = counted ? add((part) => num(part) * part.share) : joined * base[msoa];
    status[msoa] = carried[msoa] === 1 ? STATUS.estimated : STATUS.value;
  });
  return { value, num: top, den: base, status, partial };
}
