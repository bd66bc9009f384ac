import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbourhoodOf, sayNeighbourhood } from "../../../src/readings/plan/neighbourhood-of";
import { anyPlan, PLAN } from "../../workspace/plan/any-plan";

test("areas are a neighbourhood where they are all of it and nothing else, in any order", () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), (plan, at) => {
      const { neighbourhoods } = plan;
      const home = neighbourhoods[at % neighbourhoods.length];
      if (!home) return;
      expect(neighbourhoodOf(plan, home.areas.toReversed())).toBe(home);
      expect(neighbourhoodOf(plan, [...home.areas, "E02999999"])).toBeUndefined();
      expect(neighbourhoodOf(plan, home.areas.slice(1))).toBeUndefined();
    }),
  );
  expect(sayNeighbourhood(PLAN.name, "Heywood")).toBe("Heywood, neighbourhood of Rochdale, first draft");
});
