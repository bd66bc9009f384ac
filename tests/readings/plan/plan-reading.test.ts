import { expect, test } from "vitest";
import { loadAreas, loadIndicator, loadNeighbours } from "../../../src/data";
import { drawingOf } from "../../../src/readings/plan/drawing";
import { besideOf, homesOf, piecesAmong } from "../../../src/readings/plan/homes";
import type { Read } from "../../../src/readings/plan/mends";
import { problemsOf, sayNoProblem } from "../../../src/readings/plan/problems";
import { proposeFor } from "../../../src/readings/plan/propose";
import { planRows } from "../../../src/readings/plan/rows";
import { exchangeOf, movesOf } from "../../../src/readings/plan/say-move";
import { splitNeighbourhood } from "../../../src/readings/plan/split";
import { suggest } from "../../../src/stats/neighbourhoods/suggest";
import { unitsOf } from "../../../src/stats/neighbourhoods/units";
import { scopeOf } from "../../../src/stats/scope-of";
import {
  changeNeighbourhood,
  formNeighbourhood,
  joinInto,
  moveAreas,
  takeGroups,
} from "../../../src/workspace/plan/edits";
import type { Plan } from "../../../src/workspace/plan/plan";
import { readFromDir } from "../../../scripts/read-from-dir";
import { PLAN } from "../../workspace/plan/any-plan";

const source = readFromDir("public/data");
const areas = await loadAreas(source);
const neighbours = await loadNeighbours(source);
const core20 = (await loadIndicator(source, "imd25_share_core20", areas)).msoa21;
const facts = { areas, neighbours, verdict: null, core20 };
const ROCHDALE = "E08000005";
const scope = scopeOf(areas, "2026", "E54000057", ROCHDALE);
const total = scope.reduce((sum, i) => sum + (areas.population[i] ?? 0), 0);

const readOf = (plan: Plan): Read => {
  const homes = homesOf(areas, plan);
  return { plan, homes, rows: planRows(plan, homes, facts), facts };
};

function suggested(): Plan {
  const none = new Float64Array(areas.code.length);
  const units = unitsOf({ areas, neighbours, score: none, flagged: new Uint8Array(none.length) }, scope);
  const wish = {
    range: { least: 30_000, most: 50_000 },
    weights: { compact: 1, alike: 0, patches: 0 },
    seed: 1,
  };
  const best = [...suggest(units, wish)].at(-1)?.best;
  const groups: string[][] = [];
  best?.of.forEach((home, unit) => (groups[home] ??= []).push(areas.code[units.msoa[unit] ?? -1] ?? ""));
  return takeGroups({ ...PLAN, neighbourhoods: [] }, groups, proposeFor(areas));
}
const plan = suggested();
const read = readOf(plan);

test("a suggestion for Rochdale covers it once, and its rows add up to the district's people and Core20 people", () => {
  expect(read.homes.unassigned).toEqual([]);
  expect(read.rows.reduce((sum, row) => sum + row.people, 0)).toBe(total);
  expect(read.rows.flatMap(({ inside }) => inside).sort((a, b) => a - b)).toEqual([...scope]);
  const counted = read.rows.reduce(
    (sum, row) => sum + row.core20 * row.inside.reduce((all, i) => all + (core20.den[i] ?? 0), 0),
    0,
  );
  expect(counted).toBeCloseTo(
    scope.reduce((sum, i) => sum + (core20.num[i] ?? 0) / core20.scale, 0),
    3,
  );
  expect(problemsOf(read)).toEqual([]);
  expect(sayNoProblem(read)).toContain("30,000 to 50,000 people");
});

test("every move that is offered goes to a neighbourhood that the area touches, keeps the sum of people, and says both new numbers", () => {
  let offered = 0;
  for (const i of scope) {
    const code = areas.code[i] ?? "";
    for (const move of movesOf(plan, read.homes, read.rows, [code], facts)) {
      const after = readOf(move.plan);
      const people = after.rows.reduce((sum, row) => sum + row.people, 0);
      expect(people + (move.to === null ? (areas.population[i] ?? 0) : 0)).toBe(total);
      if (move.to === null) continue;
      offered++;
      const taker = after.rows.find(({ id }) => id === move.to);
      expect(taker?.inside).toContain(i);
      expect(move.says.join(" ")).toContain(`to ${taker?.people.toLocaleString("en-GB")} people`);
      expect(move.says).toHaveLength(2);
    }
  }
  expect(offered).toBeGreaterThan(10);
});

/** How much of one kind is wrong: areas in none, parts beyond the first, or people outside the range. */
function wrong({ homes, rows, plan: { least, most } }: Read, kind: string): number {
  if (kind === "unassigned") return homes.unassigned.length;
  if (kind === "parts") return rows.reduce((sum, { pieces }) => sum + pieces.length - 1, 0);
  return rows.reduce((sum, { people }) => sum + Math.max(0, least - people, people - most), 0);
}

test("what is wrong is said, and each mend leaves less of it", () => {
  const [first, second] = plan.neighbourhoods;
  if (!first || !second) throw new Error("There are too few neighbourhoods.");
  // One gives nearly all it has: too small; what it gave is in none, or in pieces elsewhere.
  const broken = moveAreas(plan, first.areas.slice(1, 3), null);
  const far = read.rows.find((row) => !row.beside.includes(second.id) && row.id !== second.id);
  const torn = moveAreas(broken, far?.areas.slice(0, 1) ?? [], second.id);
  const problems = problemsOf(readOf(torn));
  const kinds = new Set(problems.map(({ key }) => key.split(" ")[0]));
  expect([...kinds]).toEqual(expect.arrayContaining(["unassigned", "small", "parts"]));
  let fewer = 0;
  for (const { key, mend } of problems) {
    if (!mend) continue;
    const after = readOf(mend.make());
    const left = problemsOf(after);
    const before = readOf(torn);
    expect(left.length, key).toBeLessThanOrEqual(problems.length);
    // It is gone, or smaller: what falls is what the mend is for.
    const [kind = ""] = key.split(" ");
    expect(wrong(after, kind), key).toBeLessThan(wrong(before, kind));
    if (kind !== "parts" || !mend.label.startsWith("Make")) fewer += Number(left.length < problems.length);
  }
  expect(fewer).toBeGreaterThan(0);
});

test("a small neighbourhood is joined to the smallest beside it where both fit, and none is too large then", () => {
  const kinds = new Set<string>();
  for (const i of scope) {
    const alone = readOf(formNeighbourhood(plan, "Alone", [areas.code[i] ?? ""]));
    const found = problemsOf(alone).find(({ text }) => text.startsWith("Alone has"));
    if (!found?.mend) continue;
    const joined = found.mend.label.startsWith("Join it to");
    kinds.add(joined ? "join" : "move");
    const after = readOf(found.mend.make());
    const large = after.rows.filter(({ people }) => people > plan.most);
    expect(large).toEqual([]);
    expect(after.rows).toHaveLength(alone.rows.length - (joined ? 1 : 0));
  }
  expect([...kinds]).toContain("join");
});

test("a locked neighbourhood's problem is said, and no mend touches it", () => {
  const [first] = plan.neighbourhoods;
  const small = changeNeighbourhood(moveAreas(plan, first?.areas.slice(1) ?? [], null), first?.id ?? "", {
    locked: true,
  });
  const found = problemsOf(readOf(small)).find(({ key }) => key.startsWith("small"));
  expect(found?.text).toContain("It is locked.");
  expect(found?.mend).toBeNull();
});

/** The most even division of areas into two parts that each hold together, by trying all: share of the people in the smaller part. */
function mostEven(inside: readonly number[]): number {
  const sum = (all: readonly number[]): number => all.reduce((n, i) => n + (areas.population[i] ?? 0), 0);
  let best = 0;
  for (let bits = 1; bits < 2 ** inside.length - 1; bits++) {
    const parts = [0, 1].map((side) => inside.filter((_, at) => ((bits >> at) & 1) === side));
    if (parts.every((part) => piecesAmong(part, neighbours).length === 1))
      best = Math.max(best, Math.min(...parts.map(sum)) / sum(inside));
  }
  return best;
}

test("a split gives two connected parts with 40% to 60% of the people each wherever whole areas can; one alone is left as it is", () => {
  for (const row of read.rows) {
    const after = readOf(splitNeighbourhood(plan, row, facts));
    expect(after.rows).toHaveLength(read.rows.length + 1);
    const kept = after.rows.find(({ id }) => id === row.id);
    const other = after.rows.at(-1);
    const [one, two] = [kept?.people ?? 0, other?.people ?? 0];
    expect(one + two).toBe(row.people);
    const share = Math.min(one, two) / row.people;
    expect(share).toBeGreaterThanOrEqual(mostEven(row.inside) >= 0.4 ? 0.4 : 0.3);
    expect([kept?.pieces.length, other?.pieces.length]).toEqual([1, 1]);
    expect(new Set(after.rows.map(({ name }) => name)).size).toBe(after.rows.length);
  }
});

test("a split is offered where both halves hold what the plan asks for, and then they do: nothing is large or small after it", () => {
  let offered = 0;
  let unfit = 0;
  for (const [at, { id }] of plan.neighbourhoods.entries())
    for (const other of read.rows[at]?.beside ?? []) {
      const joined = joinInto(plan, other, id);
      const people = readOf(joined).rows.find((row) => row.id === id)?.people ?? 0;
      // From wide enough for any halves to so narrow that whole areas cannot make them.
      for (const slack of [0.2, 0.06, 0.0001]) {
        const [least, most] = [Math.floor(people * (0.5 - slack)), Math.ceil(people * (0.5 + slack / 4))];
        const asked = { ...joined, least, most };
        const large = problemsOf(readOf(asked)).find(({ key }) => key === `large ${id}`);
        if (large?.mend?.label !== "Split it in two") {
          unfit++;
          continue;
        }
        offered++;
        const after = readOf(large.mend.make());
        const halves = [after.rows.find((row) => row.id === id), after.rows.at(-1)];
        expect(halves.reduce((sum, row) => sum + (row?.people ?? 0), 0)).toBe(people);
        for (const half of halves) {
          expect(half?.people).toBeGreaterThanOrEqual(least);
          expect(half?.people).toBeLessThanOrEqual(most);
        }
      }
    }
  expect(offered).toBeGreaterThan(5);
  expect(unfit).toBeGreaterThan(0);
});

test("on the map neighbourhoods that touch differ in colour, and each has its name among its people", () => {
  const drawing = drawingOf(areas, neighbours, plan);
  besideOf(read.homes, neighbours).forEach((others, home) => {
    const colour = (at: number) => drawing.fill.classes[read.homes.areas[at]?.[0] ?? -1];
    for (const other of others) expect(colour(other)).not.toBe(colour(home));
  });
  expect(drawing.names.map(({ name }) => name)).toEqual(plan.neighbourhoods.map(({ name }) => name));
  expect(drawing.fill.labels.join(", ")).toContain(plan.neighbourhoods[0]?.name);
});

test("an exchange of two areas is one step: both neighbourhoods' sums are said before, and undone by the same exchange", () => {
  let offered = 0;
  const edge = [...scope].flatMap((i) =>
    [...neighbours.targets.subarray(neighbours.offsets[i], neighbours.offsets[i + 1])]
      .filter((j) => j > i && (read.homes.of[j] ?? -1) !== -1 && read.homes.of[j] !== read.homes.of[i])
      .map((j) => [i, j] as const),
  );
  for (const pair of edge) {
    const codes = pair.map((i) => areas.code[i] ?? "");
    const exchange = exchangeOf(plan, read.homes, read.rows, codes, facts);
    if (!exchange) throw new Error("No exchange is offered.");
    offered++;
    const after = readOf(exchange.plan);
    const [i, j] = pair;
    expect([after.homes.of[i], after.homes.of[j]]).toEqual([read.homes.of[j], read.homes.of[i]]);
    for (const [home, gone, come] of [
      [read.homes.of[i] ?? -1, i, j],
      [read.homes.of[j] ?? -1, j, i],
    ] as const) {
      const [before, now] = [read.rows[home]?.people ?? 0, after.rows[home]?.people ?? 0];
      expect(now).toBe(before - (areas.population[gone] ?? 0) + (areas.population[come] ?? 0));
      expect(exchange.says.join(" ")).toContain(
        `${before.toLocaleString("en-GB")} to ${now.toLocaleString("en-GB")} people`,
      );
    }
    const back = exchangeOf(exchange.plan, after.homes, after.rows, codes, facts);
    expect(back?.plan.neighbourhoods).toEqual(plan.neighbourhoods);
  }
  expect(offered).toBeGreaterThan(10);
});

test("a whole neighbourhood is exchanged as well, and nothing is offered from one, from three or from a locked one", () => {
  const [a, b, c] = plan.neighbourhoods;
  if (!a || !b || !c) throw new Error("There are too few neighbourhoods.");
  const ask = (codes: readonly string[], from = read) =>
    exchangeOf(from.plan, from.homes, from.rows, codes, facts);
  const first = b.areas[0] ?? "";
  const all = ask([...a.areas, first]);
  expect(all?.plan.neighbourhoods.find(({ id }) => id === a.id)?.areas).toEqual([first]);
  expect(all?.plan.neighbourhoods.find(({ id }) => id === b.id)?.areas).toEqual(
    [...a.areas, ...b.areas.slice(1)].sort(),
  );
  expect(ask(a.areas)).toBeNull();
  expect(ask([a.areas[0] ?? "", first, c.areas[0] ?? ""])).toBeNull();
  const locked = readOf(changeNeighbourhood(plan, b.id, { locked: true }));
  expect(ask([a.areas[0] ?? "", first], locked)?.cannot).toBe(`“${b.name}” is locked: unlock it first.`);
});
