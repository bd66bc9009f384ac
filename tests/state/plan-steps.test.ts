import fc from "fast-check";
import { expect, test } from "vitest";
import { addPlan, planNow, savePlan } from "../../src/state/plans";
import { editPlan, redoPlan, undoPlan } from "../../src/state/plan-steps";
import { formNeighbourhood, moveAreas } from "../../src/workspace/plan/edits";
import { addMarks } from "../../src/workspace/plan/marks";
import { asSuggested } from "../../src/workspace/plan/made";
import type { Plan } from "../../src/workspace/plan/plan";
import { PLAN } from "../workspace/plan/any-plan";

const now = (record: string): Plan["neighbourhoods"] | undefined => planNow(record)?.plan.neighbourhoods;

test("undo brings every state back, redo goes on again, and a new step forgets what was undone", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.subarray(["E02001132", "E02001133"], { minLength: 1 }), fc.constantFrom("a", "b", null)),
        { maxLength: 6 },
      ),
      (steps) => {
        const record = addPlan(PLAN);
        const states = [now(record)];
        for (const [codes, to] of steps) {
          const plan = planNow(record)?.plan ?? PLAN;
          const next = moveAreas(plan, codes, to);
          const same = JSON.stringify(next.neighbourhoods) === JSON.stringify(plan.neighbourhoods);
          void editPlan(record, next);
          if (!same) states.push(now(record));
        }
        for (const state of states.toReversed().slice(1)) {
          undoPlan(record);
          expect(now(record)).toEqual(state);
        }
        undoPlan(record);
        expect(now(record)).toEqual(PLAN.neighbourhoods);
        for (const state of states.slice(1)) {
          redoPlan(record);
          expect(now(record)).toEqual(state);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("a plan says how it was drawn: by hand, and undo takes a suggestion's word back with it", () => {
  const record = addPlan({ ...PLAN, neighbourhoods: [] });
  void editPlan(record, formNeighbourhood({ ...PLAN, neighbourhoods: [] }, "One", ["E02001132"]));
  expect(planNow(record)?.plan.made).toEqual({ how: "hand" });
  void editPlan(record, asSuggested({ ...PLAN, note: "" }, { ...PLAN, seed: 7 }));
  expect(planNow(record)?.plan.made).toMatchObject({ how: "suggested", seed: 7 });
  undoPlan(record);
  expect(planNow(record)?.plan.made).toEqual({ how: "hand" });
  redoPlan(record);
  expect(planNow(record)?.plan.made).toMatchObject({ how: "suggested", seed: 7 });
});

test("a mark is a step like any other: kept, taken back and made again, and nothing is said to be drawn by it", () => {
  const record = addPlan({ ...PLAN, neighbourhoods: [] });
  const marked = addMarks({ ...PLAN, neighbourhoods: [] }, "apart", [["E02001132", "E02001133"]]);
  void editPlan(record, marked);
  expect(planNow(record)?.plan).toMatchObject({ marks: marked.marks });
  expect(planNow(record)?.plan.made).toBeUndefined();
  undoPlan(record);
  expect(planNow(record)?.plan.marks).toBeUndefined();
  redoPlan(record);
  expect(planNow(record)?.plan.marks).toEqual(marked.marks);
  // A move after it leaves the mark.
  void editPlan(record, formNeighbourhood(marked, "One", ["E02001132"]));
  expect(planNow(record)?.plan.marks).toEqual(marked.marks);
});

test("what is undone gives way to a new step", () => {
  const record = addPlan(PLAN);
  void editPlan(record, moveAreas(PLAN, ["E02001132"], null));
  undoPlan(record);
  const other = moveAreas(PLAN, ["E02001133"], null);
  void editPlan(record, other);
  redoPlan(record);
  expect(now(record)).toEqual(other.neighbourhoods);
});

test("a plan that was changed elsewhere since is left as it is, and its steps are forgotten", () => {
  for (const take of [undoPlan, redoPlan]) {
    const record = addPlan(PLAN);
    void editPlan(record, moveAreas(PLAN, ["E02001132"], null));
    void editPlan(record, moveAreas(PLAN, ["E02001132"], "b"));
    undoPlan(record);
    // Another tab, a partner or the workspace's undo: the plan has a new state that no step of this page made.
    const theirs = moveAreas(PLAN, ["E02001133"], "b").neighbourhoods;
    void savePlan(record, { neighbourhoods: theirs });
    take(record);
    expect(now(record)).toEqual(theirs);
    take(record);
    expect(now(record)).toEqual(theirs);
    // What is done from here can be taken back, to what they left.
    void editPlan(record, moveAreas({ ...PLAN, neighbourhoods: theirs }, ["E02001150"], null));
    undoPlan(record);
    expect(now(record)).toEqual(theirs);
    undoPlan(record);
    expect(now(record)).toEqual(theirs);
  }
});

test("a step made after a change elsewhere does not bring back what stood before that", () => {
  const record = addPlan(PLAN);
  void editPlan(record, moveAreas(PLAN, ["E02001132"], null));
  const theirs = moveAreas(PLAN, ["E02001133"], "b").neighbourhoods;
  void savePlan(record, { neighbourhoods: theirs });
  void editPlan(record, moveAreas({ ...PLAN, neighbourhoods: theirs }, ["E02001150"], null));
  undoPlan(record);
  undoPlan(record);
  expect(now(record)).toEqual(theirs);
});
