import { expect, test } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas, loadNeighbours } from "../../../src/data";
import { planSaid, sayMade } from "../../../src/readings/plan/about-plan";
import { homesOf, namesOf } from "../../../src/readings/plan/homes";
import type { Read } from "../../../src/readings/plan/mends";
import { problemsOf } from "../../../src/readings/plan/problems";
import { planRows } from "../../../src/readings/plan/rows";
import { splitNeighbourhood } from "../../../src/readings/plan/split";
import { neighboursBy } from "../../../src/stats/neighbourhoods/marked";
import { suggest } from "../../../src/stats/neighbourhoods/suggest";
import { unitsOf } from "../../../src/stats/neighbourhoods/units";
import { scopeOf } from "../../../src/stats/scope-of";
import { changeNeighbourhood, takeGroups } from "../../../src/workspace/plan/edits";
import { asSuggested } from "../../../src/workspace/plan/made";
import { addMarks, explainMark, markedRows } from "../../../src/workspace/plan/marks";
import type { Plan } from "../../../src/workspace/plan/plan";
import { PLAN } from "../../workspace/plan/any-plan";

const source = readFromDir("public/data");
const areas = await loadAreas(source);
const neighbours = await loadNeighbours(source);
const scope = scopeOf(areas, "2026", "E54000057", "E08000005");

/** A plan as the panel reads it: with the neighbours that its marks leave. */
function readOf(plan: Plan): Read {
  const graph = neighboursBy(neighbours, markedRows(areas, plan));
  const facts = { areas, neighbours: graph, verdict: null, core20: null };
  const homes = homesOf(areas, plan);
  return { plan, homes, rows: planRows(plan, homes, facts), facts };
}

function suggested(): Plan {
  const none = new Float64Array(areas.code.length);
  const units = unitsOf({ areas, neighbours, score: none, flagged: new Uint8Array(none.length) }, scope);
  const range = { least: 30_000, most: 50_000 };
  const best = [...suggest(units, { range, weights: { compact: 1, alike: 0, patches: 0 }, seed: 1 })].at(
    -1,
  )?.best;
  const groups: string[][] = [];
  best?.of.forEach((home, unit) => (groups[home] ??= []).push(areas.code[units.msoa[unit] ?? -1] ?? ""));
  return takeGroups({ ...PLAN, neighbourhoods: [] }, groups, (all) => all.map((_, n) => `Part ${n + 1}`));
}
const plan = suggested();
const [first, second] = plan.neighbourhoods;
if (!first || !second) throw new Error("There are too few neighbourhoods.");
const nameOf = namesOf(areas);

test("areas that are to stay together and do not are said, and the mend brings them together", () => {
  const [a = "", b = ""] = [first.areas[0], second.areas[0]];
  const read = readOf(addMarks(plan, "together", [[a, b]]));
  const [problem, ...more] = problemsOf(read);
  expect(more).toEqual([]);
  expect(problem?.text).toBe(
    `Marked to stay together, but ${nameOf(a)} in ${first.name} and ${nameOf(b)} in ${second.name}.`,
  );
  const after = readOf(problem?.mend?.make() ?? plan);
  const row = (code: string): number => areas.code.indexOf(code);
  expect(after.homes.of[row(a)]).toBe(after.homes.of[row(b)]);
  expect(problemsOf(after).some(({ key }) => key.startsWith("together"))).toBe(false);
  const locked = changeNeighbourhood(read.plan, first.id, { locked: true });
  expect(problemsOf(readOf(locked))[0]?.mend).toBeNull();
});

test("areas that are to be apart and are together are said, and a mend takes one out where nothing falls apart", () => {
  let mended = 0;
  for (const b of first.areas.slice(1)) {
    const read = readOf(addMarks(plan, "apart", [[first.areas[0] ?? "", b]]));
    const [problem] = problemsOf(read);
    expect(problem?.text).toMatch(/^Marked to stay apart, but .* are both in Part 1\.$/);
    if (!problem?.mend) continue;
    mended++;
    const after = readOf(problem.mend.make());
    expect(problemsOf(after).some(({ key }) => key.startsWith("apart"))).toBe(false);
    expect(after.rows.every(({ pieces }) => pieces.length === 1)).toBe(true);
  }
  expect(mended).toBeGreaterThan(0);
});

test("a mend of one mark breaks no other: areas that are tied to what moves go with it", () => {
  const keys = (of: Plan): string[] => problemsOf(readOf(of)).map(({ key }) => key);
  let groups = 0;
  for (const b of first.areas.slice(1)) {
    const free = addMarks(plan, "apart", [[first.areas[0] ?? "", b]]);
    const alone = problemsOf(readOf(free))[0]?.mend?.make();
    const [gone] = alone ? first.areas.filter((code) => !alone.neighbourhoods[0]?.areas.includes(code)) : [];
    if (gone === undefined) continue;
    for (const other of first.areas.filter((code) => code !== b && code !== first.areas[0])) {
      if (other === gone) continue;
      const read = readOf(addMarks(free, "together", [[gone, other]]));
      const after = problemsOf(read)[0]?.mend?.make();
      if (!after) continue;
      expect(keys(after).filter((key) => /^(apart|together|parts)/.test(key))).toEqual([]);
      const moved = first.areas.filter((code) => !after.neighbourhoods[0]?.areas.includes(code));
      if (moved.length === 2) groups++;
    }
  }
  expect(groups).toBeGreaterThan(0);
});

test("what is brought together brings what other marks tie to it", () => {
  const [a = "", b = "", c = ""] = [first.areas[0], second.areas[0], second.areas[1]];
  const both = addMarks(plan, "together", [
    [a, b],
    [b, c],
  ]);
  const [problem] = problemsOf(readOf(both));
  const after = readOf(problem?.mend?.make() ?? both);
  expect(problemsOf(after).filter(({ key }) => key.startsWith("together"))).toEqual([]);
});

test("a neighbourhood that hangs together only across barriers falls into parts, and a way across mends it", () => {
  const [a = -1] = readOf(plan).rows[0]?.inside ?? [];
  const beside = [...neighbours.targets.subarray(neighbours.offsets[a], neighbours.offsets[a + 1])];
  const own = beside.filter((j) => first.areas.includes(areas.code[j] ?? ""));
  const code = (i: number): string => areas.code[i] ?? "";
  const barred = addMarks(
    plan,
    "barrier",
    own.map((j) => [code(a), code(j)]),
  );
  const problem = problemsOf(readOf(barred)).find(({ key }) => key.startsWith("parts"));
  expect(problem?.text).toBe("Part 1 falls into 2 parts that do not touch, or only across a barrier.");
  const other = first.areas.find((one) => one !== code(a) && !own.some((j) => code(j) === one)) ?? "";
  const open = addMarks(barred, "crossing", [[code(a), other]]);
  expect(problemsOf(readOf(open)).filter(({ key }) => key.startsWith("parts"))).toEqual([]);
});

test("a split keeps together what is marked so", () => {
  const [row] = readOf(plan).rows;
  if (!row) throw new Error("There is no neighbourhood.");
  const halves = splitNeighbourhood(plan, row, readOf(plan).facts);
  const half = halves.neighbourhoods.find(({ id }) => id === row.id)?.areas ?? [];
  const pair = [half[0] ?? "", row.areas.find((code) => !half.includes(code)) ?? ""];
  const marked = addMarks(plan, "together", [pair]);
  const next = splitNeighbourhood(marked, row, readOf(marked).facts);
  const home = (code: string) => next.neighbourhoods.find((one) => one.areas.includes(code))?.id;
  expect(next.neighbourhoods).toHaveLength(plan.neighbourhoods.length + 1);
  expect(home(pair[0] ?? "")).toBe(home(pair[1] ?? ""));
});

test("the plan's record says what people marked and why, and that a suggestion kept to it", () => {
  const [a = "", b = ""] = first.areas;
  let marked = addMarks(plan, "barrier", [[a, b]]);
  marked = explainMark(marked, marked.marks?.[0] ?? { kind: "barrier", areas: [], why: "" }, "River Roch");
  const said = new Map(planSaid(marked, 0, nameOf));
  expect(said.get("Marked by people")).toBe(
    `The border between ${nameOf(a)} and ${nameOf(b)} is a barrier (River Roch).`,
  );
  expect(new Map(planSaid(plan, 0, nameOf)).has("Marked by people")).toBe(false);
  expect(sayMade(asSuggested(marked, marked))).toContain("seed 1; 1 mark of people to keep to; no area");
  expect(sayMade(asSuggested(plan, plan))).toContain("seed 1; no area");
});
