import type { Source } from "../../src/data/lists";
import type { Level } from "../../src/model/codes";
import type { Editions } from "../../src/model/editions";
import { estimatedIn, makeEditions } from "../editions/make-editions";
import { readEditions, type EditionInputs } from "../editions/read-editions";
import { listAreas, buildSpine, type Spine } from "./spine";
import { parseNumeric, type NumericSource, type Numbers, type Spines } from "./numeric-source";
import { InputError } from "./input-error";
import { readRaw } from "./raw";
import { centroidsLsoa, centroidsMsoa } from "../sources/centroids";
import { census11Health } from "../sources/census2011-health";
import { census21Age } from "../sources/census2021-age";
import { census21Care } from "../sources/census2021-care";
import { census21Ethnic } from "../sources/census2021-ethnic-group";
import { councilTax } from "../sources/council-tax-bands2025";
import { incomeFye2023 } from "../sources/income-fye2023";
import { population2024 } from "../sources/population-mid2024";
import { readServices } from "../services/read-services";
import type { Services } from "../../src/model/services";
import { census21Disability } from "../sources/census2021-disability";
import { census21Households } from "../sources/census2021-household-deprivation";
import { census21Health } from "../sources/census2021-health";
import { census21Housing } from "../sources/census2021-housing-skills";
import { cni } from "../sources/cni2023";
import { parseCrosswalk, type Parts11 } from "../sources/crosswalk";
import { fuelPoverty } from "../sources/fuel-poverty2020";
import { iod, readDenominators, readWorkingAge, type Index } from "../sources/iod2025";
import { iodIndicators } from "../sources/iod2025-indicators";
import { localHealth } from "../sources/local-health";
import { parseLookup } from "../sources/lookup-lsoa21";
import { withOnsLookup } from "../sources/lookup-ons";
import { parseNames } from "../sources/msoa21-names";
import type { PrideInPlace } from "../../src/model/pride-in-place";
import { parseCentres } from "../sources/places";
import { parsePrideInPlace } from "../sources/pride-in-place";
import { population } from "../sources/population-mid2022";
import { parseRuc } from "../sources/ruc21";

type NumbersOf<S extends { readonly columns: object }> = Numbers<keyof S["columns"] & string>;

/** Everything that indicators are made from, checked, in the order of the spines. Numbers are whole, of their source's last decimal. */
export interface Inputs {
  readonly spine: Spine;
  readonly crosswalk: Parts11;
  /** The working-age people that the Ministry weighs employment by, where File 7 carries them, else null. */
  readonly iodWorkingAge: Float64Array | null;
  readonly iod: Numbers<`${Index}_${"score" | "rank" | "decile"}`>;
  /** What the IoD is weighted by: the Ministry's denominators where File 7 carries them, else people mid-2022. */
  readonly iodPeople: Float64Array;
  readonly iodIndicators: NumbersOf<typeof iodIndicators>;
  readonly cni: NumbersOf<typeof cni>;
  readonly health21: NumbersOf<typeof census21Health>;
  readonly disability21: NumbersOf<typeof census21Disability>;
  readonly care21: NumbersOf<typeof census21Care>;
  readonly age21: NumbersOf<typeof census21Age>;
  readonly households21: NumbersOf<typeof census21Households>;
  readonly housing21: NumbersOf<typeof census21Housing>;
  readonly health11: NumbersOf<typeof census11Health>;
  readonly localHealth: NumbersOf<typeof localHealth>;
  readonly fuel: NumbersOf<typeof fuelPoverty>;
  readonly ethnic21: NumbersOf<typeof census21Ethnic>;
  readonly councilTax: NumbersOf<typeof councilTax>;
  readonly income: NumbersOf<typeof incomeFye2023>;
  readonly people24: NumbersOf<typeof population2024>;
  /** Population-weighted centres of LSOAs, millionths of a degree. */
  readonly lsoaCentres: NumbersOf<typeof centroidsLsoa>;
  readonly services: Services;
  readonly prideInPlace: readonly PrideInPlace[];
  /** The six editions of the index by LSOA, and at every level. */
  readonly editionsByLsoa: EditionInputs;
  readonly editions: Editions;
  /** 1 for each area in which a small area changed since 2011: what rests on the editions of 2015 and 2019 is then estimated. */
  readonly editionsEstimated: Readonly<Record<Level, Uint8Array>>;
}

/** Opens a source of the ledger by id. */
export type Open = (id: string) => { readonly file: string; readonly bytes: Uint8Array };

/** Opens a source as it was fetched from its publisher, or null when it was not. */
export type OpenFetched = (id: string) => { readonly file: string; readonly bytes: Uint8Array } | null;

/** Opens sources in a folder, checked against the ledger. */
export const openFrom =
  (dir: string, ledger: readonly Source[]): Open =>
  (id) => {
    const source = ledger.find((entry) => entry.id === id);
    if (!source)
      throw new InputError(
        { file: "geo/sources.json", value: id },
        "no source has this id.",
        "Add its entry.",
      );
    if (!source.licence)
      throw new InputError(
        { file: "geo/sources.json", value: id },
        "it has no licence.",
        "Write its licence.",
      );
    return { file: source.file, bytes: readRaw(dir, source) };
  };

/** Reads and checks all sources of indicators. Throws InputError at the first that does not fit. */
export function readInputs(open: Open, fetched?: OpenFetched): Inputs {
  const at = <T>(id: string, parse: (file: string, bytes: Uint8Array) => T): T => {
    const { file, bytes } = (id === "lookup-lsoa21" ? null : fetched?.(id)) ?? open(id);
    return parse(file, bytes);
  };
  const published = fetched?.("lookup-lsoa21");
  const base = at("lookup-lsoa21", parseLookup);
  const lookup = published ? withOnsLookup(base, published.file, published.bytes) : base;
  const msoa21 = listAreas(lookup.msoa21cd, lookup.msoa21nm).areas.map((area) => area.code);
  const crosswalk = at("crosswalk-msoa11-msoa21", (file, bytes) => parseCrosswalk(file, bytes, msoa21));
  const spines: Spines = { lsoa21: lookup.lsoa21cd, msoa21, msoa11: crosswalk.codes11 };
  const numbers = <C extends string>(source: NumericSource<C>): Numbers<C> =>
    at(source.id, (file, bytes) => parseNumeric(source, file, bytes, spines));
  const names = at("msoa21-names", (file, bytes) => parseNames(file, bytes, msoa21));
  const ruc = at("ruc21", (file, bytes) => parseRuc(file, bytes, msoa21));
  const people = numbers(population).population;
  const denominators = at(iod.id, (file, bytes) => readDenominators(file, bytes, lookup.lsoa21cd));
  const spine = buildSpine(lookup, people, names, numbers(centroidsMsoa), ruc);
  const index = numbers(iod);
  const editionsByLsoa = readEditions(open, { spine, iod: index });
  return {
    spine,
    editionsByLsoa,
    editions: makeEditions(editionsByLsoa, spine),
    editionsEstimated: estimatedIn(editionsByLsoa.estimatedSince2011, spine),
    crosswalk,
    prideInPlace: at("pride-in-place", (file, bytes) =>
      parsePrideInPlace(
        file,
        bytes,
        msoa21,
        new Set(spine.areas.lads.map(({ code }) => code)),
        at("places", parseCentres),
      ),
    ),
    iodPeople: denominators ?? people,
    iodWorkingAge: at(iod.id, (file, bytes) => readWorkingAge(file, bytes, lookup.lsoa21cd)),
    iod: index,
    iodIndicators: numbers(iodIndicators),
    cni: numbers(cni),
    health21: numbers(census21Health),
    disability21: numbers(census21Disability),
    care21: numbers(census21Care),
    age21: numbers(census21Age),
    households21: numbers(census21Households),
    housing21: numbers(census21Housing),
    health11: numbers(census11Health),
    localHealth: numbers(localHealth),
    fuel: numbers(fuelPoverty),
    ethnic21: numbers(census21Ethnic),
    councilTax: numbers(councilTax),
    income: numbers(incomeFye2023),
    people24: numbers(population2024),
    lsoaCentres: numbers(centroidsLsoa),
    services: readServices(open, spine.areas.icb24s),
  };
}
