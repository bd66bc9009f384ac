import fc from "fast-check";
import { expect, test } from "vitest";
import {
  changeNeighbourhood,
  formNeighbourhood,
  joinInto,
  moveAreas,
  takeGroups,
  whyNotMoved,
} from "../../../src/workspace/plan/edits";
import { readPlan, type Plan } from "../../../src/workspace/plan/plan";
import { anyPlan, PLAN } from "./any-plan";

const ALL = Array.from({ length: 40 }, (_, i) => `E0200${1000 + i}`);
const held = ({ neighbourhoods }: Plan): string[] => neighbourhoods.flatMap(({ areas }) => areas).sort();
const homeOf = ({ neighbourhoods }: Plan, code: string): string | undefined =>
  neighbourhoods.find(({ areas }) => areas.includes(code))?.id;
const numbered = (groups: readonly (readonly string[])[]): string[] => groups.map((_, i) => `Group ${i}`);

/** One change by hand: areas move, form a neighbourhood, or two are joined. */
const anyStep = fc.record({
  what: fc.constantFrom("move", "out", "form", "join" as const),
  codes: fc.subarray(ALL, { minLength: 1 }),
  a: fc.nat(),
  b: fc.nat(),
});

test("whatever is done by hand, a plan stays sound: no area is in two, none without areas stands, none is lost but by taking it out", () => {
  fc.assert(
    fc.property(anyPlan, fc.array(anyStep, { maxLength: 8 }), (start, steps) => {
      let plan = start;
      for (const { what, codes, a, b } of steps) {
        const ids = plan.neighbourhoods.map(({ id }) => id);
        const [from, to] = [ids[a % ids.length], ids[b % ids.length]];
        const before = new Set(held(plan));
        if (what === "form") plan = formNeighbourhood(plan, "New", codes);
        else if (what === "out") plan = moveAreas(plan, codes, null);
        else if (from === undefined || to === undefined) continue;
        else plan = what === "join" ? joinInto(plan, from, to) : moveAreas(plan, codes, to);
        expect(readPlan(plan)).toEqual(plan);
        const expected =
          what === "out"
            ? [...before].filter((code) => !codes.includes(code))
            : [...new Set([...before, ...(what === "join" ? [] : codes)])];
        expect(held(plan)).toEqual(expected.sort());
      }
    }),
  );
});

test("a move touches only what gives and what takes", () => {
  fc.assert(
    fc.property(anyPlan, fc.subarray(ALL, { minLength: 1 }), fc.nat(), (plan, codes, at) => {
      const to = plan.neighbourhoods[at % plan.neighbourhoods.length]?.id;
      if (to === undefined) return;
      const next = moveAreas(plan, codes, to);
      for (const code of ALL) expect(homeOf(next, code)).toBe(codes.includes(code) ? to : homeOf(plan, code));
    }),
  );
});

test("a locked neighbourhood neither gives nor takes, and says so", () => {
  expect(whyNotMoved(PLAN, ["E02001150"], "a")).toBe("“Heywood” is locked: unlock it first.");
  expect(whyNotMoved(PLAN, ["E02001132"], "b")).toBe("“Heywood” is locked: unlock it first.");
  expect(whyNotMoved(changeNeighbourhood(PLAN, "b", { locked: false }), ["E02001132"], "b")).toBeNull();
});

test("a suggestion takes the place of all but the locked; what is mostly the same keeps its id and names", () => {
  const groups = [["E02001140"], ["E02001132", "E02001133", "E02001134"]];
  const plan = changeNeighbourhood(PLAN, "a", { name: "Pennine", called: "PCN 1" });
  const next = takeGroups(plan, groups, numbered);
  expect(next.neighbourhoods.map(({ id, name, called, areas }) => [id, name, called, areas.length])).toEqual([
    ["b", "Heywood", "HMN West", 1],
    ["n1", "Group 0", "", 1],
    ["a", "Pennine", "PCN 1", 3],
  ]);
});

test("the order in which a suggestion numbers its groups changes nothing but the order", () => {
  const groups = [["E02001140"], ["E02001132", "E02001133"], ["E02001141", "E02001142"]];
  const sets = (plan: Plan): string[] => plan.neighbourhoods.map(({ areas }) => areas.join()).sort();
  expect(sets(takeGroups(PLAN, groups, numbered))).toEqual(
    sets(takeGroups(PLAN, groups.toReversed(), numbered)),
  );
});

test("any suggestion leaves a sound plan that holds the locked and the suggested areas, once each", () => {
  fc.assert(
    fc.property(anyPlan, fc.array(fc.nat(4), { minLength: 40, maxLength: 40 }), (plan, of) => {
      const locked = plan.neighbourhoods.filter((one) => one.locked).flatMap(({ areas }) => areas);
      const free = ALL.filter((code) => !locked.includes(code));
      const groups = [0, 1, 2, 3, 4]
        .map((home) => free.filter((_, i) => of[i] === home))
        .filter((group) => group.length > 0);
      const next = takeGroups(plan, groups, numbered);
      expect(readPlan(next)).toEqual(next);
      expect(held(next)).toEqual([...ALL].sort());
    }),
  );
});
