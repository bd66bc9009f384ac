import { POSTCODE_AREAS } from "../../config/postcode-areas";
import { districtOf, postcodeAreaOf, unitNumber, type PostcodesOfArea } from "../../model/postcode";

/** A postcode as far as it was typed: "OL11 1AA", its sector "OL11 1", or its district "OL11". */
export interface TypedPostcode {
  readonly said: string;
  readonly area: string;
  readonly district: string;
  readonly sector: string | null;
  readonly unit: string | null;
}

/** Reads a full postcode, a sector or a district out of a text, however it is spaced or cased; null for any other text, and for areas outside England. */
export function readPostcode(typed: string): TypedPostcode | null {
  const text = typed.trim().toUpperCase();
  const full = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d)([A-Z]{2})$/.exec(text);
  const begun = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\s+(\d)[A-Z]?)?$/.exec(text);
  const [, district = "", digit, unit = null] = full ?? begun ?? [];
  const area = postcodeAreaOf(district);
  if (district === "" || !POSTCODE_AREAS.has(area)) return null;
  const sector = digit === undefined ? null : `${district} ${digit}`;
  return { said: `${sector ?? district}${unit ?? ""}`, area, district, sector, unit };
}

/** An area in which live postcodes of a sector or district lie. */
export interface PostcodeHit {
  readonly msoa: number;
  readonly postcodes: number;
  /** The small area of a full postcode, as its place in code order; null for a sector or district. */
  readonly lsoa: number | null;
}

/** What was found: the postcode itself; else (it is newer, has ended, or is only begun) the areas of its sector or district, most postcodes first. */
export interface PostcodeFound {
  readonly exact: boolean;
  /** What the hits are of: "OL11 1AA", "OL11 1", "OL11". */
  readonly of: string;
  readonly hits: readonly PostcodeHit[];
}

function hitsOf(lsoas: Iterable<number>, msoaOf: (lsoa: number) => number): readonly PostcodeHit[] {
  const counts = new Map<number, number>();
  for (const lsoa of lsoas) counts.set(msoaOf(lsoa), (counts.get(msoaOf(lsoa)) ?? 0) + 1);
  return [...counts]
    .map(([msoa, postcodes]) => ({ msoa, postcodes, lsoa: null }))
    .sort((a, b) => b.postcodes - a.postcodes || a.msoa - b.msoa);
}

/** Finds a typed postcode among the live ones of its area. `msoaOf` gives the MSOA of an LSOA, both as places in code order. */
export function findPostcode(
  { district, sector, unit, said }: TypedPostcode,
  { sectors }: PostcodesOfArea,
  msoaOf: (lsoa: number) => number,
): PostcodeFound {
  const units = sector === null ? undefined : sectors.get(sector);
  if (units && unit !== null) {
    const at = Array.from(units.units).indexOf(unitNumber(unit));
    const lsoa = at < 0 ? undefined : units.lsoa[at];
    if (lsoa !== undefined)
      return { exact: true, of: said, hits: [{ msoa: msoaOf(lsoa), postcodes: 1, lsoa }] };
  }
  if (sector !== null && units)
    return { exact: false, of: sector, hits: hitsOf(Array.from(units.lsoa), msoaOf) };
  const inside = [...sectors].filter(([name]) => districtOf(name) === district);
  return {
    exact: false,
    of: district,
    hits: hitsOf(
      inside.flatMap(([, one]) => Array.from(one.lsoa)),
      msoaOf,
    ),
  };
}
