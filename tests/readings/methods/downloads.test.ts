import { expect, it } from "vitest";
import { saySize } from "../../../src/words/say-size";

it("says the size of a small file too", () => {
  expect([34_512_000, 100_000, 99_999, 4321, 12].map(saySize)).toEqual([
    "34.5 MB",
    "0.1 MB",
    "100 kB",
    "4 kB",
    "12 bytes",
  ]);
});
