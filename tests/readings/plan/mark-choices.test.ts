import { expect, test } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas, loadNeighbours } from "../../../src/data";
import { homesOf, nearTo } from "../../../src/readings/plan/homes";
import { markChoices, type MarkChoice } from "../../../src/readings/plan/mark-choices";
import { planRows } from "../../../src/readings/plan/rows";
import { neighboursBy } from "../../../src/stats/neighbourhoods/marked";
import { scopeOf } from "../../../src/stats/scope-of";
import { addMarks, markedRows } from "../../../src/workspace/plan/marks";
import type { Plan } from "../../../src/workspace/plan/plan";
import { PLAN } from "../../workspace/plan/any-plan";

const source = readFromDir("public/data");
const areas = await loadAreas(source);
const neighbours = await loadNeighbours(source);

function choicesOf(plan: Plan, codes: readonly string[]): readonly MarkChoice[] {
  const graph = neighboursBy(neighbours, markedRows(areas, plan));
  const facts = { areas, neighbours: graph, verdict: null, core20: null };
  const homes = homesOf(areas, plan);
  return markChoices({ plan, homes, rows: planRows(plan, homes, facts), facts }, codes);
}

/** Three areas of Rochdale of which `a` touches `b` and `b` touches `c`, and `a` does not touch `c`. */
const [a = "", b = "", c = ""] = (() => {
  const scope = scopeOf(areas, "2026", "E54000057", "E08000005");
  const beside = (i: number): number[] => [...nearTo(neighbours, i)].filter((j) => scope.includes(j));
  for (const i of scope)
    for (const j of beside(i))
      for (const k of beside(j))
        if (k !== i && !beside(i).includes(k)) return [i, j, k].map((one) => areas.code[one] ?? "");
  return [];
})();
const labels = (all: readonly MarkChoice[]): string[] => all.map(({ label }) => label);

test("two areas that touch can be marked by their border, two that do not by a way across", () => {
  expect(labels(choicesOf(PLAN, [a, b])).at(-1)).toBe("Their border is a barrier");
  expect(labels(choicesOf(PLAN, [a, c])).at(-1)).toBe("There is a way across between them");
  expect(choicesOf(PLAN, [a, b, c]).at(-1)).toMatchObject({
    label: "The 2 borders among them are barriers",
    lists: [
      [a, b],
      [b, c],
    ],
  });
});

test("no barrier is marked over a way across: of several borders those with one are left out", () => {
  const crossed = addMarks(PLAN, "crossing", [[a, c]]);
  const choice = choicesOf(crossed, [a, b, c]).find(({ kind }) => kind === "barrier");
  expect(choice?.lists).toEqual([
    [a, b],
    [b, c],
  ]);
  const next = addMarks(crossed, "barrier", choice?.lists ?? []);
  expect(choicesOf(next, [a, b, c]).some(({ kind }) => kind === "barrier")).toBe(false);
});

test("there is no button for barriers where every border among several areas is a way across", () => {
  const crossed = addMarks(PLAN, "crossing", [
    [a, b],
    [b, c],
  ]);
  expect(choicesOf(crossed, [a, b, c]).map(({ kind }) => kind)).toEqual(["together", "apart"]);
  expect(choicesOf(crossed, [a, b]).at(-1)?.cannot).toMatch(/marked as the opposite/);
});
