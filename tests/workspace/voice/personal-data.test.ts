import fc from "fast-check";
import { expect, test } from "vitest";
import { isNhsNumber, personalData } from "../../../src/workspace/voice/personal-data";

const kinds = (text: string, places?: readonly string[]): string[] =>
  personalData(text, places).map(({ kind, text: part }) => `${kind}: ${part}`);

test("the check digit of an NHS number is the NHS Data Dictionary's", () => {
  // 943 476 5919 is the Data Dictionary's worked example; 400 000 0004 and 999 000 0018 are numbers kept for tests.
  for (const good of ["9434765919", "4000000004", "9990000018"]) expect(isNhsNumber(good), good).toBe(true);
  for (const bad of ["9434765918", "4000000000", "943476591", "94347659190"])
    expect(isNhsNumber(bad), bad).toBe(false);
  // A remainder that asks for 10 as check digit belongs to no number, whatever its last digit.
  fc.assert(
    fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
      const good = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(isNhsNumber);
      const sum = Array.from(String(nine)).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
      expect(good).toHaveLength(sum % 11 === 1 ? 0 : 1);
    }),
  );
});

test.each([
  ["Her number is 943 476 5919, she said", ["NHS number: 943 476 5919"]],
  ["NHS no 9434765919.", ["NHS number: 9434765919"]],
  ["943-476-5919", ["NHS number: 943-476-5919"]],
  ["Ring 0161 496 0123 after six", ["telephone number: 0161 496 0123"]],
  ["(0161) 496 0123", ["telephone number: (0161) 496 0123"]],
  ["07700 900123", ["telephone number: 07700 900123"]],
  ["+44 7700 900123", ["telephone number: +44 7700 900123"]],
  ["+44 (0)20 7946 0958", ["telephone number: +44 (0)20 7946 0958"]],
  ["01632960983", ["telephone number: 01632960983"]],
  ["write to ayesha.khan+club@example.org.uk!", ["e-mail address: ayesha.khan+club@example.org.uk"]],
  ["flat 3, M14 5TQ", ["full postcode: M14 5TQ"]],
  ["at sw1a1aa", ["full postcode: sw1a1aa"]],
  ["EC1A 1BB", ["full postcode: EC1A 1BB"]],
  ["born on 3/4/1951 in Leeds", ["date of birth: born on 3/4/1951"]],
  ["DOB: 03.04.51", ["date of birth: DOB: 03.04.51"]],
  ["date of birth 3rd April 1951", ["date of birth: birth 3rd April 1951"]],
  ["1951-04-03 (date of birth)", ["date of birth: 1951-04-03 (date of birth"]],
  ["Ayesha has Diabetes", ["name and health: Ayesha has Diabetes"]],
  ["Ayesha has diabetes", ["name and health: Ayesha has diabetes"]],
  [
    "Last week Siân Pryce-Jones was diagnosed with breast cancer.",
    ["name and health: Siân Pryce-Jones was diagnosed with breast cancer"],
  ],
  ["Mr Lee's dementia is worse", ["name and health: Mr Lee's dementia"]],
  ["Mrs. Okafor is now severely disabled", ["name and health: Mrs. Okafor is now severely disabled"]],
  ["a@b.org or 07700 900123", ["e-mail address: a@b.org", "telephone number: 07700 900123"]],
])("what looks like a person's data is seen: %s", (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each([
  "The club met on 12/03/2024, 14 people came, and it cost £1,250.50 in all.",
  "In M14 and SW1A the buses stop at 7.30pm; ring 111, or 999 in an emergency.",
  "Population 7,662; MSOA E02000984; LSOA E01000001; 9434765918 is no NHS number.",
  "People have asthma here. Children with diabetes wait. Everyone has anxiety about rent.",
  "Bolton Council runs it. Big Local gave £1m from 2012 to 2026.",
  "My mum has dementia and nobody helps. She had a stroke.",
  "Mental Health is what Grace Church talks about, and dementia cafés are full.",
  "A6 and B5 are busy; room 4B 2nd floor; 10am to 12pm; 2024/25; @youthclub on Instagram",
  "The centre was born in 1998. A birthday party for 40.",
  "ولدت هنا وأحب هذا الحي ❤️ 👩‍👩‍👧‍👦",
  "0.123456789 and 1234567890123 and 00000000000",
  "",
])("what is nobody's is left alone: %s", (text) => {
  expect(kinds(text)).toEqual([]);
});

test("the names of the area are no person's", () => {
  expect(kinds("Farnworth has asthma clinics")).toEqual(["name and health: Farnworth has asthma"]);
  expect(kinds("Farnworth has asthma clinics", ["farnworth"])).toEqual([]);
});

test("what is seen stands where it says, parts do not overlap, and no text takes long or throws", () => {
  const parts = fc.constantFrom(
    "943 476 5919",
    " born ",
    "1/2/1990",
    "0",
    "7",
    " ",
    "A",
    "Ann has ",
    "@",
    ".",
    "M1 1AA",
    "é",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 400 }),
        fc.array(parts, { maxLength: 80 }).map((all) => all.join("")),
      ),
      (text) => {
        let last = 0;
        for (const { start, end, text: part } of personalData(text)) {
          expect(text.slice(start, end)).toBe(part);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      },
    ),
    { numRuns: 500 },
  );
});
