import { expect, it } from "vitest";
import { shortPounds } from "../../src/words/short-pounds";

it.each([
  [0, "£0"],
  [500, "£500"],
  [800_000, "£800k"],
  [2_500_000, "£2.5m"],
  [800_000_000, "£800m"],
  [1_000_000_000, "£1bn"],
])("%d pounds stand on an axis as %s", (value, said) => {
  expect(shortPounds(value)).toBe(said);
});
