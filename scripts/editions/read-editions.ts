import { EDITION_DOMAINS, EDITIONS, type EditionDomain } from "../../src/config/editions";
import type { LsoaLinks } from "../../src/model/crosswalk";
import type { Inputs, Open } from "../pipeline/inputs";
import { parseNumeric, type Spines } from "../pipeline/numeric-source";
import { imd01, imd11 } from "../sources/imd-editions";
import { parseLsoaChanges } from "../sources/lsoa-changes";
import { population2019 } from "../sources/population-mid2019";
import { byLsoa, type EditionByLsoa } from "./measure-edition";
import { householdsWith, mapCounts, type HouseholdCounts } from "../recipes/households";
import { census11Households } from "../sources/census2011-household-deprivation";
import { composeOrigins, linksOf, originsOf, spreadCounts, touched, type Origins } from "./origins";

/** Ids of the sources of the editions before 2025. */
export const EDITION_SOURCES = [
  imd01.id,
  imd11.id,
  "lookup-lsoa01-lsoa11",
  "lookup-lsoa11-lsoa21",
  population2019.id,
] as const;

/** The six editions by LSOA of 2021, oldest first, the domains of 2019 and 2025, and which LSOAs rest on apportioned people. */
export interface EditionInputs {
  readonly editions: readonly EditionByLsoa[];
  readonly domains: readonly Readonly<Record<EditionDomain, EditionByLsoa>>[];
  readonly estimated: Uint8Array;
  /** The same of the editions of 2015 and 2019, which only changes since 2011 touch. */
  readonly estimatedSince2011: Uint8Array;
  /** How LSOAs of 2011 became those of 2021, where they are not the same. */
  readonly links11: LsoaLinks;
  /** Households of 2011, all, by number of dimensions and those deprived in two or more of four, brought to the LSOAs of 2021. */
  readonly households11: {
    readonly all: Float64Array;
    readonly counts: HouseholdCounts;
    readonly deprived2plus: Float64Array;
  };
}

/** Reads and checks the editions before 2025 and brings all six to the LSOAs of 2021. */
export function readEditions(open: Open, { spine, iod }: Pick<Inputs, "spine" | "iod">): EditionInputs {
  const at = <T>(id: string, parse: (file: string, bytes: Uint8Array) => T): T => {
    const { file, bytes } = open(id);
    return parse(file, bytes);
  };
  const to11 = at("lookup-lsoa01-lsoa11", (f, b) => parseLsoaChanges(f, b, ["lsoa01cd", "lsoa11cd"]));
  const to21 = at("lookup-lsoa11-lsoa21", (f, b) => parseLsoaChanges(f, b, ["lsoa11cd", "lsoa21cd"]));
  const spines: Spines = { lsoa21: [], msoa21: [], msoa11: [], lsoa01: to11.codes, lsoa11: to21.codes };
  const old = at(imd01.id, (f, b) => parseNumeric(imd01, f, b, spines));
  const mid = at(imd11.id, (f, b) => parseNumeric(imd11, f, b, spines));
  const people = at(population2019.id, (f, b) => parseNumeric(population2019, f, b, spines)).population;
  const homes = at(census11Households.id, (f, b) => parseNumeric(census11Households, f, b, spines));
  const from11 = originsOf(to21, spine.lsoa.code, (i) => people[i] as number);
  const from01 = composeOrigins(
    from11,
    originsOf(to11, to21.codes, () => 1),
  );
  const own: Origins = spine.lsoa.code.map((_, from) => [{ from, share: 1 }]);
  const [e04, e07, e10, e15, e19, e25] = EDITIONS;
  return {
    editions: [
      byLsoa(from01, old.imd2004_rank, e04.lsoas),
      byLsoa(from01, old.imd2007_rank, e07.lsoas),
      byLsoa(from01, old.imd2010_rank, e10.lsoas),
      byLsoa(from11, mid.imd2015_rank, e15.lsoas),
      byLsoa(from11, mid.imd2019_rank, e19.lsoas),
      byLsoa(own, iod.imd_rank, e25.lsoas),
    ],
    domains: [
      domainsOf((domain) => byLsoa(from11, mid[`iod2019_${domain}_rank`], e19.lsoas)),
      domainsOf((domain) => byLsoa(own, iod[`${domain}_rank`], e25.lsoas)),
    ],
    estimated: touched(to21, spine.lsoa.code, touched(to11, to21.codes)),
    estimatedSince2011: touched(to21, spine.lsoa.code),
    links11: linksOf(to21, spine.lsoa.code, from11),
    households11: {
      all: spreadCounts(to21, spine.lsoa.code, householdsWith(homes, 0)),
      counts: mapCounts(homes, (values) => spreadCounts(to21, spine.lsoa.code, values)),
      deprived2plus: spreadCounts(to21, spine.lsoa.code, householdsWith(homes, 2)),
    },
  };
}

const domainsOf = <T>(of: (domain: EditionDomain) => T): Readonly<Record<EditionDomain, T>> =>
  Object.fromEntries(EDITION_DOMAINS.map((domain) => [domain, of(domain)])) as Record<EditionDomain, T>;
