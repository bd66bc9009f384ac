import { expect, it } from "vitest";
import { sayKm } from "../../src/words/say-km";

it("says a distance as finely as approximate positions allow, the same on the card and in the brief", () => {
  expect([0.04, 3.25, 9.94, 10, 12.6].map(sayKm)).toEqual(["0.0 km", "3.3 km", "9.9 km", "10 km", "13 km"]);
});
