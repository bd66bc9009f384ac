/** The letters that the last two of a postcode are made of: never C, I, K, M, O or V. */
export const UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
/** A sector has this many units at most. */
export const UNITS_OF_SECTOR = UNIT_LETTERS.length ** 2;

/** The place of a unit ("AB") among all that a sector can have, 0 to 399; -1 when it is none. */
export function unitNumber(unit: string): number {
  const [first, second] = [UNIT_LETTERS.indexOf(unit.charAt(0)), UNIT_LETTERS.indexOf(unit.charAt(1))];
  return unit.length !== 2 || first < 0 || second < 0 ? -1 : first * UNIT_LETTERS.length + second;
}

/** The postcode area of a sector or district: "AL" of "AL1 1". */
export const postcodeAreaOf = (text: string): string => /^[A-Z]*/.exec(text)?.[0] ?? "";

/** The postcode district of a sector: "AL1" of "AL1 1". */
export const districtOf = (sector: string): string => sector.slice(0, sector.indexOf(" "));

/** The units of a postcode sector that are live, ascending, and for each the LSOA that holds it, as its place in code order. */
export interface PostcodeSector {
  readonly units: ArrayLike<number>;
  readonly lsoa: ArrayLike<number>;
}

/** The live postcodes of a postcode area: its sectors by name ("AL1 1"), and the month they are of ("2023-05"). */
export interface PostcodesOfArea {
  readonly month: string;
  readonly sectors: ReadonlyMap<string, PostcodeSector>;
}
