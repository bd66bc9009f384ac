import { mayBeAsked, SHIPPED } from "../../src/config/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRESETS } from "../../src/config/rules";
import { MOVED_SINCE, VERDICT, type Condition, type Rule, type Test } from "../../src/model/rule";
import {
  answerOf,
  columnsOf,
  compareAreas,
  evaluateRule,
  evaluateTest,
  explainRule,
  ledgerOf,
  patchesOf,
  sayRule,
  sayTest,
  sayVerdict,
  scopeOf,
  testWithThreshold,
  thresholdOf,
  worstCut,
} from "../../src/stats";
import { measuredBy } from "../../src/stats/with-threshold";
import { parseRule, readRuleJson, writeRule } from "../../src/codec/rule-text";
import { sayAnswer } from "../../src/readings/summary/sentence";
import { column, syntheticAreas, world } from "./synthetic";

const lens = fc.constantFrom("england" as const, "footprint" as const);
const percent = fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const test: fc.Arbitrary<Test> = fc.oneof(
  fc.record({
    kind: fc.constant("share" as const),
    most: fc.constantFrom(10 as const, 20 as const),
    atLeast: share,
  }),
  fc.record({ kind: fc.constant("score" as const), worst: percent, lens }),
  fc.record({ kind: fc.constant("extent" as const), atLeast: share }),
  fc.record({ kind: fc.constant("need" as const), worst: percent, lens }),
  fc.record({ kind: fc.constant("pride" as const), inside: fc.boolean() }),
  fc.record({ kind: fc.constant("editions" as const), editions: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    kind: fc.constant("moved" as const),
    since: fc.constantFrom(...MOVED_SINCE),
    toward: fc.constantFrom("more" as const, "less" as const),
    points: percent,
  }),
  fc.record({
    kind: fc.constant("indicator" as const),
    indicator: fc.constant("le_male_2015_19"),
    worst: percent,
    lens,
  }),
  fc.record({
    kind: fc.constant("hotspot" as const),
    indicator: fc.constant("imd25_average_score"),
    p: fc.constantFrom("permutation" as const, "normal" as const),
    level: fc.integer({ min: 1, max: 500 }).map((thousandths) => thousandths / 1000),
  }),
);
const join = fc.constantFrom("all" as const, "any" as const);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  test,
  fc.record({
    kind: fc.constant("group" as const),
    join,
    tests: fc.array(test, { minLength: 1, maxLength: 3 }),
  }),
);
const rule: fc.Arbitrary<Rule> = fc.record({
  join,
  conditions: fc.array(condition, { minLength: 1, maxLength: 4 }),
});
const values = fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 10 }), {
  minLength: 60,
  maxLength: 60,
});
const flagged = (verdict: Uint8Array): number[] =>
  [...verdict.keys()].filter((i) => verdict[i] === VERDICT.yes);

/** The definition, slowly: min-rank by polarity among those with a value, rank / n <= X / 100. */
function worstByRank(value: Float64Array, highWorse: boolean, among: Int32Array, worst: number): number[] {
  const known = [...among].filter((i) => !Number.isNaN(value[i]));
  const worse = (a: number, b: number): boolean => (highWorse ? a > b : a < b);
  const rank = (i: number): number =>
    1 + known.filter((j) => worse(value[j] as number, value[i] as number)).length;
  return known.filter((i) => rank(i) * 1000 <= (Math.round(worst * 1000) * known.length) / 100);
}

describe("worst X%", () => {
  it("is rank / n <= X / 100 with ties on the better rank", () => {
    fc.assert(
      fc.property(values, percent, fc.boolean(), (drawn, worst, highWorse) => {
        const { context } = world(drawn);
        const some = context.columns.get("imd25_average_score");
        if (!some) throw new Error("column");
        const cut = worstCut(some, highWorse, context.footprint, worst);
        const passing = [...context.footprint].filter((i) =>
          highWorse ? (some.value[i] as number) >= cut : (some.value[i] as number) <= cut,
        );
        expect(passing).toEqual(worstByRank(some.value, highWorse, context.footprint, worst));
      }),
    );
  });
  it("does not slip where X% is exactly a whole number of areas", () => {
    const tenths = column(
      "x",
      Array.from({ length: 1000 }, (_, i) => i),
    );
    const all = Int32Array.from({ length: 1000 }, (_, i) => i);
    for (let worst = 1; worst <= 1000; worst++) {
      const cut = worstCut(tenths, true, all, worst / 10);
      expect(tenths.value.filter((value) => value >= cut)).toHaveLength(worst);
    }
  });
  it("is nobody where X% is less than one area", () => {
    expect(worstCut(column("x", [1, 2, 3]), true, Int32Array.of(0, 1, 2), 33)).toBeNaN();
    expect(worstCut(column("x", [1, 2, 3]), true, Int32Array.of(0, 1, 2), 33.334)).toBe(0.003);
  });
  it("takes the low end where low is worse, and says nothing outside the footprint it ranks", () => {
    const { context } = world(Array.from({ length: 60 }, (_, i) => i * 10));
    const verdict = evaluateTest(
      { kind: "indicator", indicator: "le_male_2015_19", worst: 10, lens: "footprint" },
      context,
    );
    const lives = context.columns.get("le_male_2015_19")?.value ?? new Float64Array();
    const lowest = [...context.footprint]
      .sort((a, b) => (lives[a] as number) - (lives[b] as number))
      .slice(0, 3);
    expect(flagged(verdict)).toEqual(lowest.sort((a, b) => a - b));
    expect([...verdict.slice(30)].every((each) => each === VERDICT.unknown)).toBe(true);
  });
});

describe("shares", () => {
  it("pass at exactly the threshold, for every threshold", () => {
    const { context } = world(
      [...Array(1009).keys(), null].map((v) => (v === null ? null : Math.min(v, 1000))),
    );
    for (let thousandths = 0; thousandths <= 1000; thousandths++) {
      const verdict = evaluateTest({ kind: "share", most: 20, atLeast: thousandths / 1000 }, context);
      expect(verdict.indexOf(VERDICT.yes)).toBe(thousandths);
      expect(verdict.lastIndexOf(VERDICT.no)).toBe(thousandths - 1);
      expect(verdict[1009]).toBe(VERDICT.unknown);
    }
  });
});

describe("rules", () => {
  it("unknown is not no: Kleene's tables", () => {
    const { context } = world([900, 900, 0, 0, ...new Array<number>(56).fill(0)]);
    const columns = new Map(context.columns);
    columns.set(
      "imd25_extent",
      column("imd25_extent", [900, null, null, 0, ...new Array<number>(56).fill(0)]),
    );
    const tests: Test[] = [
      { kind: "share", most: 20, atLeast: 0.5 },
      { kind: "extent", atLeast: 0.5 },
    ];
    const judge = (how: "all" | "any"): number[] => [
      ...evaluateRule({ join: how, conditions: tests }, { ...context, columns }).slice(0, 4),
    ];
    expect(judge("all")).toEqual([VERDICT.yes, VERDICT.unknown, VERDICT.no, VERDICT.no]);
    expect(judge("any")).toEqual([VERDICT.yes, VERDICT.yes, VERDICT.unknown, VERDICT.no]);
    const grouped = evaluateRule(
      { join: "all", conditions: [{ kind: "group", join: "any", tests }] },
      { ...context, columns },
    );
    expect([...grouped.slice(0, 4)]).toEqual(judge("any"));
  });
  it("a column that is not loaded, or no neighbours, is unknown; an empty rule flags nothing", () => {
    const { context } = world(new Array<number>(60).fill(1));
    const every = (verdict: Uint8Array): number[] => [...new Set(verdict)];
    expect(every(evaluateTest({ kind: "extent", atLeast: 0 }, { ...context, columns: new Map() }))).toEqual([
      VERDICT.unknown,
    ]);
    for (const p of ["permutation", "normal"] as const) {
      const hot: Test = { kind: "hotspot", indicator: "imd25_average_score", p, level: 0.05 };
      expect(every(evaluateTest(hot, { ...context, neighbours: null }))).toEqual([VERDICT.unknown]);
      // The normal approximation is never taken in the place of a permutation p that is not there.
      const without = every(evaluateTest(hot, { ...context, permuted: new Map() }));
      if (p === "permutation") expect(without).toEqual([VERDICT.unknown]);
      else expect(without).not.toContain(VERDICT.unknown);
    }
    for (const how of ["all", "any"] as const)
      expect(every(evaluateRule({ join: how, conditions: [] }, context))).toEqual([VERDICT.no]);
  });
  it("tightening a condition never adds a flag", () => {
    fc.assert(
      fc.property(values, test, fc.double({ min: 0, max: 1, noNaN: true }), (drawn, loose, part) => {
        const { context } = world(drawn);
        const now = thresholdOf(loose);
        const most = { share: 1, percent: 0, editions: 6, points: 100, nothing: 1 }[measuredBy(loose)];
        const end = loose.kind === "hotspot" ? 0 : most;
        const tight = testWithThreshold(loose, now + (end - now) * part);
        const before = new Set(flagged(evaluateTest(loose, context)));
        expect(flagged(evaluateTest(tight, context)).every((i) => before.has(i))).toBe(true);
      }),
    );
  });
  it("all is a subset of any", () => {
    fc.assert(
      fc.property(values, rule, (drawn, { conditions }) => {
        const { context } = world(drawn);
        const any = new Set(flagged(evaluateRule({ join: "any", conditions }, context)));
        expect(flagged(evaluateRule({ join: "all", conditions }, context)).every((i) => any.has(i))).toBe(
          true,
        );
      }),
    );
  });
  it("relabelling areas changes nothing", () => {
    fc.assert(
      fc.property(values, rule, fc.infiniteStream(fc.nat()), (drawn, each, randoms) => {
        const { context, neighbours } = world(drawn);
        const n = drawn.length;
        const order = [...Array(n).keys()]
          .map((i) => [randoms.next().value as number, i] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1])
          .map(([, i]) => i);
        const place = new Int32Array(n);
        order.forEach((old, now) => (place[old] = now));
        const lists = order.map((old) =>
          [...neighbours.targets.slice(neighbours.offsets[old], neighbours.offsets[old + 1])]
            .map((j) => place[j] as number)
            .sort((a, b) => a - b),
        );
        const move = (array: Float64Array): Float64Array =>
          Float64Array.from(order, (old) => array[old] as number);
        const moved = {
          ...context,
          columns: new Map(
            [...context.columns].map(([id, c]) => [
              id,
              { ...c, num: move(c.num), den: move(c.den), value: move(c.value) },
            ]),
          ),
          footprint: Int32Array.from(context.footprint, (i) => place[i] as number).sort(),
          permuted: new Map([...context.permuted].map(([id, p]) => [id, move(p)])),
          neighbours: {
            offsets: Int32Array.from([
              0,
              ...lists.map((_, i) => lists.slice(0, i + 1).reduce((sum, list) => sum + list.length, 0)),
            ]),
            targets: Int32Array.from(lists.flat()),
          },
        };
        const verdict = evaluateRule(each, context);
        const movedVerdict = evaluateRule(each, moved);
        expect(order.map((_, now) => movedVerdict[now])).toEqual(order.map((old) => verdict[old]));
      }),
      { numRuns: 50 },
    );
  });
});

describe("the answer", () => {
  it("counts areas and people of the scope, and never drops a pocket", () => {
    const { context } = world([1000, 600, 400, null, 0, 505, ...new Array<number>(54).fill(0)]);
    const core: Rule = { join: "all", conditions: [{ kind: "share", most: 20, atLeast: 0.55 }] };
    const answer = answerOf(core, context);
    expect(answer.areas).toEqual({ scope: 30, flagged: 2, pocket: 1, unknown: 1 });
    expect(answer.people.flagged).toBe(1000 + 1001);
    expect(answer.people.pocket).toBe(1005);
    expect(answer.decile1).toEqual({ people: 500 + 100 + 5, flagged: 600 });
    expect([...answer.pocket.slice(0, 6)]).toEqual([0, 0, 0, 0, 0, 1]);
    expect(answerOf(core, context, Int32Array.of(1, 5)).areas).toEqual({
      scope: 2,
      flagged: 1,
      pocket: 1,
      unknown: 0,
    });
  });
  it("an area that the rule cannot judge is no hidden pocket, and is counted apart", () => {
    const { context } = world([900, ...new Array<number>(59).fill(0)]);
    const columns = new Map([...context.columns].filter(([id]) => id !== "imd25_extent"));
    const answer = answerOf(
      { join: "all", conditions: [{ kind: "extent", atLeast: 0.5 }] },
      { ...context, columns },
    );
    expect(answer.areas).toEqual({ scope: 30, flagged: 0, pocket: 0, unknown: 30 });
    expect(answer.people.pocket).toBe(0);
    expect(answer.decile1.people, "nobody is dropped from the whole").toBe(400);
    expect(sayAnswer(answer, "Here")).toMatch(
      /No other area that the rule can judge holds a hidden pocket\. For 30 areas the data cannot say\.$/,
    );
  });
  it("asks for the columns it needs, each once", () => {
    const preset = PRESETS.find(({ id }) => id === "deprived-and-unhealthy");
    expect(columnsOf(preset?.rule ?? { join: "all", conditions: [] })).toEqual([
      "imd25_share_decile1",
      "imd25_share_core20",
      "le_female_2015_19",
      "le_male_2015_19",
      "sar_emergency_all_2015_20",
    ]);
  });
  it("has scopes by vintage, district and both", () => {
    const areas = { ...syntheticAreas(60), icb24: new Float64Array(60) };
    expect(scopeOf(areas, "2026", null, null)).toHaveLength(60);
    expect([...scopeOf(areas, "2026", "E54000001", null)]).toEqual([...Array(30).keys()].map((i) => i + 30));
    expect(scopeOf(areas, "2024", "E54000001", null)).toHaveLength(0);
    expect([...scopeOf(areas, "2026", "E54000001", "E07000003")]).toEqual(
      [...Array(10).keys()].map((i) => i + 30),
    );
    expect(scopeOf(areas, "2026", "E54000000", "E07000003")).toHaveLength(0);
    expect(scopeOf(areas, "2026", "E54000099", null)).toHaveLength(0);
  });
});

describe("explanation", () => {
  it("has a margin of 0 or more exactly where a test passes", () => {
    fc.assert(
      fc.property(values, rule, fc.nat(59), (drawn, each, index) => {
        const { context } = world(drawn);
        for (const { verdict, margin, threshold, better } of explainRule(each, context, index)) {
          if (better) expect([verdict, margin]).toEqual([VERDICT.no, NaN]);
          else if (verdict === VERDICT.unknown || Number.isNaN(threshold)) expect(margin).toBeNaN();
          else expect(margin >= 0).toBe(verdict === VERDICT.yes);
        }
      }),
    );
  });
  it("says why, and what would turn it", () => {
    const { context } = world([1000, 600, 400, null, 0, 505, ...new Array<number>(54).fill(0)]);
    const core: Rule = { join: "all", conditions: [{ kind: "share", most: 20, atLeast: 0.5 }] };
    const say = (i: number): string =>
      sayVerdict(
        core,
        (evaluateRule(core, context)[i] ?? 2) as 0 | 1 | 2,
        explainRule(core, context, i),
        SHIPPED,
      );
    expect(say(1)).toBe(
      "Flagged because 60.0% of people live in England's most deprived 20% of small areas (50.0% or more is needed).",
    );
    expect(say(2)).toMatch(/^Not flagged because 40\.0% of people .* \(50\.0% or more is needed\)\.$/);
    expect(say(3)).toMatch(/^Cannot say: /);
    const either: Rule = { join: "any", conditions: [{ kind: "extent", atLeast: 0.9 }, ...core.conditions] };
    const sayEither = (i: number): string =>
      sayVerdict(
        either,
        (evaluateRule(either, context)[i] ?? 2) as 0 | 1 | 2,
        explainRule(either, context, i),
        SHIPPED,
      );
    expect(sayEither(1)).toMatch(/^Flagged because .*; it would not be if it did not have 50% or more/);
    expect(sayEither(2)).toMatch(
      /^Not flagged because .*; it would be if it had an extent .* or 50% or more/,
    );
  });
  it("finds the tests that separate two areas", () => {
    const { context } = world([1000, 600, 400, null, 0, 505, ...new Array<number>(54).fill(0)]);
    const both: Rule = {
      join: "all",
      conditions: [
        { kind: "share", most: 20, atLeast: 0.5 },
        { kind: "share", most: 10, atLeast: 0.9 },
      ],
    };
    expect(compareAreas(both, context, 0, 2).map(({ separates }) => separates)).toEqual([true, false]);
    expect(compareAreas(both, context, 0, 3).map(({ separates }) => separates)).toEqual([false, false]);
  });
  it("keeps a ledger of every preset", () => {
    const { context } = world(Array.from({ length: 60 }, (_, i) => i * 16));
    const ledger = ledgerOf(PRESETS, context, 59);
    expect(ledger.map(({ preset }) => preset.id)).toEqual(PRESETS.map(({ id }) => id));
    for (const { preset, verdict } of ledger) expect(verdict).toBe(evaluateRule(preset.rule, context)[59]);
  });
  it("says rules in one sentence", () => {
    expect(sayRule(PRESETS[0]?.rule ?? { join: "all", conditions: [] }, SHIPPED)).toBe(
      "Areas with 50% or more of people in England's most deprived 20% of small areas",
    );
    expect(
      sayRule(
        {
          join: "any",
          conditions: [
            { kind: "extent", atLeast: 0.3 },
            { kind: "need", worst: 10, lens: "footprint" },
          ],
        },
        SHIPPED,
      ),
    ).toBe(
      "Areas with at least one of: an extent of deprivation of 30% or more or community need in the worst 10% of this footprint",
    );
    expect(sayTest({ kind: "share", most: 10, atLeast: 0.29 }, SHIPPED)).toMatch(/^29% or more/);
  });
});

describe("patches", () => {
  it("are connected, as large as they can be, and hold every flagged area once", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: 60, maxLength: 60 }), (drawn) => {
        const { context, neighbours } = world(new Array<number>(60).fill(0));
        const verdict = Uint8Array.from(drawn);
        const patches = patchesOf(verdict, neighbours, context.areas, "2026");
        expect(patches.flatMap(({ areas }) => areas).sort((a, b) => a - b)).toEqual(flagged(verdict));
        for (const { areas, isolated, people, largest } of patches) {
          const inside = new Set(areas);
          const near = (i: number): number[] => [
            ...neighbours.targets.slice(neighbours.offsets[i], neighbours.offsets[i + 1]),
          ];
          const reached = new Set([areas[0] as number]);
          for (const i of reached) for (const j of near(i)) if (inside.has(j)) reached.add(j);
          expect(reached.size).toBe(inside.size);
          for (const i of areas)
            for (const j of near(i)) if (verdict[j] === VERDICT.yes) expect(inside.has(j)).toBe(true);
          expect(isolated).toBe(areas.length === 1);
          expect(people).toBe(areas.reduce((sum, i) => sum + (context.areas.population[i] as number), 0));
          expect(Math.max(...areas.map((i) => context.areas.population[i] as number))).toBe(
            context.areas.population[largest],
          );
        }
      }),
    );
  });
});

describe("rules as text", () => {
  it("come back from a link as they went", () => {
    fc.assert(
      fc.property(rule, (each) => {
        expect(parseRule(writeRule(each))).toEqual({ rule: each, dropped: [] });
      }),
      { numRuns: 300 },
    );
  });
  it("need no escaping in a query", () => {
    fc.assert(
      fc.property(rule, (each) => {
        expect(new URLSearchParams({ r: writeRule(each) }).toString()).toBe(`r=${writeRule(each)}`);
      }),
    );
  });
  it("presets are written by name", () => {
    // "hot-spot" in a link is the normal approximation, which it meant when links were made with it.
    const written = { "hot-spot": "all.hp-imd25_average_score-5" } as Readonly<Record<string, string>>;
    for (const { id, rule: known } of PRESETS) {
      const text = written[id] ?? id;
      expect(writeRule(known)).toBe(text);
      expect(parseRule(text).rule).toEqual(known);
    }
    expect(parseRule("").rule).toEqual(PRESETS[0]?.rule);
  });
  it("say what was dropped", () => {
    expect(parseRule("all.s20-50.i-no_such_thing-20e.m200e.n10f")).toEqual({
      rule: {
        join: "all",
        conditions: [
          { kind: "share", most: 20, atLeast: 0.5 },
          { kind: "need", worst: 10, lens: "footprint" },
        ],
      },
      dropped: ['the condition "i-no_such_thing-20e" of the rule', 'the condition "m200e" of the rule'],
    });
    expect(parseRule("all.zzz").rule).toEqual(PRESETS[0]?.rule);
    expect(parseRule("all.zzz").dropped).toHaveLength(2);
    expect(parseRule("nonsense").dropped).toEqual(['the rule "nonsense"']);
  });
  it("never throw on any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRule(text).rule.join).toMatch(/all|any/);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRule(`all.${text}`).rule.join).toMatch(/all|any/);
      }),
    );
  });
  it("as JSON are checked, with the place of the fault", () => {
    fc.assert(
      fc.property(rule, (each) => {
        expect(readRuleJson(JSON.stringify(each))).toEqual({ rule: each });
      }),
    );
    expect(readRuleJson("{").error).toBe("This is not JSON.");
    expect(
      readRuleJson('{"join":"all","conditions":[{"kind":"share","most":30,"atLeast":0.5}]}').error,
    ).toMatch(/conditions\.0\.most/);
    expect(
      readRuleJson(
        '{"join":"all","conditions":[{"kind":"indicator","indicator":"x","worst":5,"lens":"england"}]}',
      ).error,
    ).toMatch(/there is no indicator "x"/);
    const judging =
      '{"join":"all","conditions":[{"kind":"indicator","indicator":"census21_ethnic_asian_pct","worst":5,"lens":"england"}]}';
    expect(readRuleJson(judging, mayBeAsked).error).toMatch(
      /describes who lives in an area; no rule asks for it/,
    );
  });
});
