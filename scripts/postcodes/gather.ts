import {
  postcodeAreaOf,
  unitNumber,
  type PostcodeSector,
  type PostcodesOfArea,
} from "../../src/model/postcode";
import { InputError } from "../pipeline/input-error";

/** A postcode sector: "AL1 1", "EC1A 4". */
const SECTOR = /^[A-Z]{1,2}\d[A-Z\d]? \d$/;

/** Where in the input a postcode stands. */
interface Where {
  readonly file: string;
  readonly row: number;
}

/** Takes postcodes one by one, each with the place of its LSOA in code order, and gives them by area and sector. */
export interface Gathering {
  /** Throws InputError for what is no postcode, an LSOA that is not known, and a postcode that was there before. */
  readonly add: (where: Where, sector: string, unit: string, lsoa21cd: string) => void;
  /** How many were taken. */
  readonly count: () => number;
  /** All that were taken, as of a month ("2023-05"), by postcode area in alphabetical order. */
  readonly byArea: (month: string) => ReadonlyMap<string, PostcodesOfArea>;
}

const sorted = (units: ReadonlyMap<number, number>): PostcodeSector => {
  const pairs = [...units].sort(([a], [b]) => a - b);
  return { units: pairs.map(([unit]) => unit), lsoa: pairs.map(([, lsoa]) => lsoa) };
};

/** Starts to gather. `lsoaCodes` are all LSOAs of England in code order. */
export function gatherPostcodes(lsoaCodes: readonly string[]): Gathering {
  const position = new Map(lsoaCodes.map((code, i) => [code, i]));
  const sectors = new Map<string, Map<number, number>>();
  let count = 0;
  const add: Gathering["add"] = (where, sector, unit, lsoa21cd) => {
    const number = unitNumber(unit);
    const value = `${sector}${unit}`;
    if (!SECTOR.test(sector) || number < 0)
      throw new InputError({ ...where, value }, "not a postcode.", "Check the file.");
    const lsoa = position.get(lsoa21cd);
    if (lsoa === undefined)
      throw new InputError(
        { ...where, value: `${value} in ${lsoa21cd}` },
        "not an LSOA of 2021 in England.",
        "Check the edition of the file.",
      );
    const units = sectors.get(sector) ?? new Map<number, number>();
    if (units.has(number))
      throw new InputError({ ...where, value }, "the postcode occurs twice.", "Check the file.");
    units.set(number, lsoa);
    sectors.set(sector, units);
    count++;
  };
  const byArea: Gathering["byArea"] = (month) => {
    const out = new Map<string, { month: string; sectors: Map<string, PostcodeSector> }>();
    for (const name of [...sectors.keys()].sort()) {
      const area = postcodeAreaOf(name);
      const of = out.get(area) ?? { month, sectors: new Map<string, PostcodeSector>() };
      of.sectors.set(name, sorted(sectors.get(name) ?? new Map<number, number>()));
      out.set(area, of);
    }
    return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return { add, count: () => count, byArea };
}
