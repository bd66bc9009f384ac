import { expect, it } from "vitest";
import type { Comparison } from "../../scripts/pipeline/compare";
import { recordBuild, sayComparison } from "../../scripts/pipeline/record-build";

const comparison: Comparison = {
  changes: [
    { id: "imd25_extent", kind: "changed", levels: {} },
    { id: "cni23_score", kind: "new" },
  ],
  flagged: ["E02000001"],
  unflagged: [],
};
const step = { from: "a", to: "b", date: "2026-11-23", comparison, explanations: [] };

it("says what changed by the measures' names, with the reason where one is given", () => {
  const said = sayComparison(comparison, { imd25_extent: "people of mid-2023" });
  expect(said[0]).toMatch(/^Figures changed: Extent.* \(people of mid-2023\)\.$/);
  expect(said[1]).toMatch(/^New measures: Community Needs Index/);
  expect(said[2]).toBe("The default rule flags 1 more and 0 fewer areas.");
});

it("counts the names that would be too many", () => {
  const changes = Array.from({ length: 9 }, (_, i) => ({ id: `x${i}`, kind: "gone" as const }));
  expect(sayComparison({ ...comparison, changes, flagged: [] }, {})).toEqual([
    "No figure changed.",
    "Measures taken out: x0; x1; x2; x3; x4; x5 and 3 more.",
    "The default rule flags the same areas.",
  ]);
});

it("adds a step to the record, starts one with the older build, and refuses a gap", () => {
  const first = recordBuild([], step);
  expect(first.map(({ version }) => version)).toEqual(["a", "b"]);
  expect(first[0]?.changes).toEqual([]);
  expect(recordBuild(first, { ...step, from: "b", to: "b" })).toEqual(first);
  expect(() => recordBuild(first, step)).toThrow(/ends at b, not at a/);
});
