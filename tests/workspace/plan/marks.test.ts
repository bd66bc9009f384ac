import fc from "fast-check";
import { expect, test } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas } from "../../../src/data";
import {
  addMarks,
  explainMark,
  markedRows,
  removeMark,
  whyNotMarked,
} from "../../../src/workspace/plan/marks";
import { MARK_KINDS, readPlan, type Plan } from "../../../src/workspace/plan/plan";
import { anyPlan, PLAN } from "./any-plan";

const ALL = Array.from({ length: 8 }, (_, i) => `E0200${1132 + i}`);
const [A = "", B = "", C = "", D = ""] = ALL;
const anyMark = fc
  .record({ kind: fc.constantFrom(...MARK_KINDS), codes: fc.shuffledSubarray(ALL, { minLength: 2 }) })
  .map(({ kind, codes }) => ({
    kind,
    codes: kind === "barrier" || kind === "crossing" ? codes.slice(0, 2) : codes,
  }));

/** Whether some division of the areas keeps to every mark of together and apart, by trying all. */
function canBeKept({ marks = [] }: Plan): boolean {
  const of = new Map<string, number>();
  const place = (at: number, used: number): boolean => {
    const code = ALL[at];
    if (code === undefined)
      return marks.every(({ kind, areas }) => {
        const homes = new Set(areas.map((one) => of.get(one)));
        return kind === "together" ? homes.size === 1 : kind !== "apart" || homes.size === areas.length;
      });
    return Array.from({ length: used + 1 }, (_, home) => home).some((home) => {
      of.set(code, home);
      return place(at + 1, Math.max(used, home + 1));
    });
  };
  return place(0, 0);
}

test("a plan stays sound whatever is marked, and marks that are not refused never contradict each other", () => {
  fc.assert(
    fc.property(anyPlan, fc.array(anyMark, { maxLength: 6 }), (start, steps) => {
      let plan: Plan = start;
      for (const { kind, codes } of steps) {
        const reason = whyNotMarked(plan, kind, codes);
        const next = addMarks(plan, kind, [codes]);
        expect(readPlan(next)).toEqual(next);
        if (reason === null) plan = next;
        else if (reason.includes("together and apart")) expect(canBeKept(next)).toBe(false);
      }
      expect(canBeKept(plan)).toBe(true);
      const said = (plan.marks ?? []).reduce((all, mark) => explainMark(all, mark, "River Roch"), plan);
      expect(readPlan(said)).toEqual(said);
      expect(said.marks?.every(({ why }) => why === "River Roch") ?? true).toBe(true);
      const bare = (said.marks ?? []).reduce(removeMark, said);
      expect(bare).toEqual(start);
    }),
    { numRuns: 60 },
  );
});

test("says why areas cannot be marked", () => {
  const plan = addMarks(PLAN, "together", [
    [B, A],
    [C, B],
  ]);
  expect(whyNotMarked(plan, "together", [A, B])).toBe("They are marked so already.");
  expect(whyNotMarked(plan, "apart", [A, C])).toMatch(/both together and apart/);
  expect(whyNotMarked(plan, "apart", [A, D])).toBeNull();
  const barred = addMarks(plan, "barrier", [[A, B]]);
  expect(whyNotMarked(barred, "crossing", [B, A])).toMatch(/marked as the opposite/);
  expect(addMarks(barred, "barrier", [[B, A]])).toBe(barred);
});

test.each([
  [{ kind: "barrier", areas: [A, B, C], why: "" }],
  [{ kind: "together", areas: [A], why: "" }],
  [{ kind: "together", areas: [B, A], why: "" }],
  [{ kind: "near", areas: [A, B], why: "" }],
])("what is no sound mark is not taken: %j", (mark) => {
  expect(readPlan({ ...PLAN, marks: [mark] })).toBeUndefined();
});

test("marks are told by the places of their areas; codes that do not exist are passed over", async () => {
  const areas = await loadAreas(readFromDir("public/data"));
  let plan = addMarks(PLAN, "together", [[A, B, "E02999999"]]);
  plan = addMarks(addMarks(plan, "barrier", [[A, C]]), "crossing", [[A, "E02999999"]]);
  const [a, b, c] = [A, B, C].map((code) => areas.code.indexOf(code));
  expect(markedRows(areas, plan)).toEqual({
    together: [[a, b]],
    apart: [],
    barriers: [[a, c]],
    crossings: [],
  });
});
