import { expect, it } from "vitest";
import { capital } from "../../src/words/capital";
import { sayDay } from "../../src/words/say-day";

it("a first letter is written large and no other is changed", () => {
  expect(["library", "GP practice", "été", ""].map(capital)).toEqual(["Library", "GP practice", "Été", ""]);
});

it("a day is said whole, the same in every time zone", () => {
  expect(sayDay("2025-03-04")).toBe("4 March 2025");
  expect(sayDay("2025-12-31")).toBe("31 December 2025");
  expect(() => sayDay("soon")).toThrow(RangeError);
});
