import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { POSTCODE_AREAS } from "../../src/config/postcode-areas";
import { loadLsoas, loadPostcodes } from "../../src/data";
import { findPostcode, readPostcode } from "../../src/readings/header/postcode";
import { loadedAreas, read } from "../panels/atlas";

const areas = await loadedAreas();
const lsoas = await loadLsoas(read, areas);
const msoaOf = (lsoa: number): number => lsoas.msoa[lsoa] ?? -1;

async function find(text: string) {
  const typed = readPostcode(text);
  if (!typed) throw new Error(`${text} is no postcode`);
  return findPostcode(typed, await loadPostcodes(read, typed.area), msoaOf);
}

it("knows the postcode areas for which there are files", () => {
  const files = readdirSync("public/data/postcodes").map((name) => name.replace(".bin", ""));
  expect([...POSTCODE_AREAS].sort()).toEqual(files.sort());
});

it.each([
  ["ol11 1aa", "OL11 1AA"],
  ["OL111AA", "OL11 1AA"],
  [" ec1a  1bb ", "EC1A 1BB"],
  ["M1 1A", "M1 1"],
  ["m1 1", "M1 1"],
  ["W1A", "W1A"],
])("reads %s as %s", (typed, said) => {
  expect(readPostcode(typed)?.said).toBe(said);
});

it.each(["Bolton", "E02001053", "QOP", "CF10 1AA", "G1 1AA", "", "M", "1AA", "OL11 1AAA"])(
  "does not take “%s” for a postcode of England",
  (typed) => {
    expect(readPostcode(typed)).toBeNull();
  },
);

// Read in Python from the packed list of the sources: the LSOA of each postcode.
it.each([
  ["LS4 2HD", "E01011482"],
  ["DE21 7BF", "E01013595"],
  ["NG5 1GW", "E01013838"],
  ["W12 8QJ", "E01001943"],
  ["BH19 2JE", "E01020481"],
  ["BS10 7TT", "E01014861"],
  ["SK10 4RT", "E01018580"],
  ["CB4 3AL", "E01017950"],
  ["SW1A 1AA", "E01004736"],
  ["M1 1AD", "E01033658"],
])("finds %s in %s", async (postcode, lsoa) => {
  const found = await find(postcode);
  expect(found.exact).toBe(true);
  expect(found.hits.map((hit) => lsoas.code[hit.lsoa ?? -1])).toEqual([lsoa]);
  expect(found.hits[0]?.msoa).toBe(msoaOf(lsoas.code.indexOf(lsoa)));
});

it("falls back to the sector where the postcode is newer, and to the district where it is only begun", async () => {
  const sector = await find("M1 1");
  expect([sector.exact, sector.of]).toEqual([false, "M1 1"]);
  const newer = await find("OL11 1AA");
  expect([newer.exact, newer.of]).toEqual([false, "OL11 1"]);
  const district = await find("M1");
  const sum = (hits: readonly { readonly postcodes: number }[]): number =>
    hits.reduce((total, hit) => total + hit.postcodes, 0);
  expect(sum(district.hits)).toBeGreaterThan(sum(sector.hits));
  expect(new Set(district.hits.map(({ msoa }) => msoa)).size).toBe(district.hits.length);
  expect(sum(district.hits)).toBe(536);
});

it("holds every live postcode once, each in a small area", async () => {
  let count = 0;
  for (const area of POSTCODE_AREAS) {
    const { sectors, month } = await loadPostcodes(read, area);
    expect(month).toBe("2023-05");
    for (const { units, lsoa } of sectors.values()) {
      count += units.length;
      expect(units.length).toBe(lsoa.length);
      expect(Math.max(...Array.from(lsoa))).toBeLessThan(33_755);
    }
  }
  expect(count).toBe(1_480_522);
});
