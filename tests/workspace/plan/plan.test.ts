import fc from "fast-check";
import { expect, test } from "vitest";
import { begin, follow } from "../../../src/workspace/change";
import { readWorkspace } from "../../../src/workspace/file/read-file";
import { FILE_VERSION, writeWorkspace } from "../../../src/workspace/file/write-file";
import { merge } from "../../../src/workspace/merge";
import { readPlan, type Neighbourhood, type Plan } from "../../../src/workspace/plan/plan";
import { planRecords } from "../../../src/workspace/plan/plan-records";
import type { Revision, Revisions } from "../../../src/workspace/revision";
import { standingOf } from "../../../src/workspace/standing";
import { forPartners } from "../../../src/workspace/voice/for-partners";
import { anyPlan, PLAN } from "./any-plan";

const now = new Date("2026-11-28T09:00:00Z");
const of = (...all: Revision[]): Revisions => new Map(all.map((one) => [one.id, one]));
const first = begin("plan", "plan_a", PLAN, now);
const next = (all: Revisions, content: unknown): Revision => {
  const [standing] = standingOf(all);
  if (!standing) throw new Error("There is no record.");
  return follow(standing, content, now);
};

test("every plan survives the file as it was, and covers each area at most once", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(readPlan(plan)).toEqual(plan);
      const [read] = planRecords(readWorkspace(writeWorkspace(of(begin("plan", "plan_a", plan, now)))));
      expect(read?.plan).toEqual(plan);
    }),
  );
});

const [a, b] = PLAN.neighbourhoods as [Neighbourhood, Neighbourhood];
test.each<[Record<string, unknown>]>([
  [{ name: " " }],
  [{ footprint: "E08000005" }],
  [{ place: "E54000057" }],
  [{ least: 50_001 }],
  [{ most: 40_000.5 }],
  [{ seed: -1 }],
  [{ weights: { ...PLAN.weights, compact: Infinity } }],
  [{ weights: { compact: 1, alike: 0, patches: 0 } }],
  [{ neighbourhoods: [a, { ...b, id: "a" }] }],
  [{ neighbourhoods: [a, { ...b, areas: ["E02001133"] }] }],
  [{ neighbourhoods: [{ ...a, areas: ["E02001132", "E02001132"] }] }],
  [{ neighbourhoods: [{ ...a, areas: ["E02001133", "E02001132"] }] }],
  [{ neighbourhoods: [{ ...a, areas: ["E01001132"] }] }],
  [{ neighbourhoods: [{ ...a, areas: [] }] }],
  [{ more: 1 }],
])("what is no sound plan is not taken, and a file with it is refused in words: %j", (patch) => {
  const wrong = { ...PLAN, ...patch };
  expect(readPlan(wrong)).toBeUndefined();
  const all = of(first, begin("plan", "plan_b", wrong, now));
  expect(() => readWorkspace(writeWorkspace(all))).toThrow("a neighbourhood plan that is not sound");
  expect(planRecords(all).map(({ standing }) => standing.record)).toEqual(["plan_a"]);
});

test("plans stand by name; a deleted one keeps its last state, and comes back", () => {
  const renamed = next(of(first), { ...PLAN, name: "Zeta" });
  const other = begin("plan", "plan_b", { ...PLAN, name: "Alpha" }, now);
  const all = of(first, renamed, other);
  expect(planRecords(all).map(({ plan }) => plan.name)).toEqual(["Alpha", "Zeta"]);
  const deletion = next(of(first, renamed), null);
  const gone = planRecords(of(first, renamed, other, deletion)).find(({ plan }) => plan.name === "Zeta");
  expect(gone?.deleted).toBe(now.toISOString());
  const back = gone && follow(gone.standing, gone.plan, now);
  const again = planRecords(of(first, renamed, other, deletion, ...(back ? [back] : [])));
  expect(again.map(({ deleted }) => deleted)).toEqual([null, null]);
});

test("two partners who change one plan apart both find theirs, and a file for partners holds plans", () => {
  const mine = of(first, next(of(first), { ...PLAN, name: "Mine" }));
  const theirs = of(first, next(of(first), { ...PLAN, name: "Theirs" }));
  const [both] = planRecords(merge(mine, theirs));
  expect(both?.standing.versions.map(({ content }) => (content as Plan).name).sort()).toEqual([
    "Mine",
    "Theirs",
  ]);
  expect(planRecords(forPartners(mine)).map(({ plan }) => plan.name)).toEqual(["Mine"]);
});

test("files of versions 1 and 2, which had no plans, go on opening", () => {
  for (const version of [1, 2]) {
    const text = writeWorkspace(new Map()).replace(`"version": ${FILE_VERSION}`, `"version": ${version}`);
    expect(text).toContain(`"version": ${version}`);
    expect(readWorkspace(text).size).toBe(0);
  }
});
