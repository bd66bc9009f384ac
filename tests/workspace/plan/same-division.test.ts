import { expect, it } from "vitest";
import { isSameDivision } from "../../../src/workspace/plan/same-division";

it("tells the same division, in whatever order, from one in which an area has moved", () => {
  const plan = [{ areas: ["a", "b"] }, { areas: ["c"] }];
  expect(isSameDivision(plan, [{ areas: ["c"] }, { areas: ["b", "a"] }])).toBe(true);
  expect(isSameDivision(plan, [{ areas: ["a"] }, { areas: ["b", "c"] }])).toBe(false);
  expect(isSameDivision(plan, [{ areas: ["a", "b", "c"] }])).toBe(false);
});
