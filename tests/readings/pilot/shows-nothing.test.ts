import { expect, test } from "vitest";
import { showsNothing } from "../../../src/readings/pilot/say-plan";

test("figures are said to show nothing only where each outcome is known and none is realistic", () => {
  const [never, real] = [
    { share: 0.1, change: Infinity },
    { share: 0.1, change: 0.001 },
  ];
  expect(showsNothing([never, never])).toBe(true);
  expect(showsNothing([never, real])).toBe(false);
  expect(showsNothing([null])).toBe(false);
  expect(showsNothing([never, null])).toBe(false);
});
