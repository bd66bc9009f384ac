import { expect, it } from "vitest";
import type { BigLocalArea } from "../../../src/model/big-local";
import { otherName } from "../../../src/panels/big-local/BigLocalItem";
import { filterOf } from "../../../src/readings/big-local/filter";
import { sayEmpty } from "../../../src/readings/big-local/say-empty";

const area = (name: string, alsoKnownAs: string): BigLocalArea =>
  ({
    name,
    alsoKnownAs,
    lad24nm: "Oxford",
    region: "South East",
    activities: [],
    lon: 1,
  }) as unknown as BigLocalArea;
const leys = area("Blackbird Leys (Leys Millionnaires)", "Leys Millionnaires");

it("does not say a name twice", () => {
  expect(otherName(leys)).toBe("");
  expect(otherName(area("Par Bay", "Par Big Local"))).toBe("Par Big Local");
});

it("says which part of the filter leaves nothing", () => {
  expect(sayEmpty([leys], filterOf({ "bl.text": "zzz ", "bl.region": "South East" }), null)).toBe(
    "No Big Local area has “zzz” in name or district.",
  );
  expect(sayEmpty([leys], filterOf({ "bl.text": "leys" }), "Kent")).toBe(
    "No Big Local area has all of: “leys” in name or district; a place within Kent.",
  );
  expect(sayEmpty([leys], filterOf({ "bl.who": "interviewed" }), "Kent")).toBe(
    "None of the 18 interviewed lies within Kent.",
  );
  expect(sayEmpty([leys], filterOf({ "bl.who": "interviewed", "bl.theme": "Mental health" }), null)).toBe(
    "No Big Local area has theme “Mental health”.",
  );
  expect(sayEmpty([leys], filterOf({}), "Kent")).toBe("No Big Local area lies within Kent.");
});
