import { SHIPPED } from "../../src/config/catalogue";
import { beforeAll, describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import {
  COUNTED_RULES,
  FAMILY_RULES,
  INDEPENDENT_VIEWS,
  STABILITY_GRID,
  type GridRule,
} from "../../src/config/stability";
import { STABILITY_FAMILIES } from "../../src/config/stability-families";
import { STABILITY_WORDS } from "../../src/config/stability-words";
import { loadAreas, loadHotSpots, loadIndicator, loadLsoas, loadNeighbours } from "../../src/data";
import type { Lsoas } from "../../src/model/area";
import type { Column } from "../../src/model/indicator";
import { gridColumns, runToEnd, stability, type RuleContext } from "../../src/stats";
import { englandOf } from "../../src/stats/evaluate-test";
import type { Stability } from "../../src/stats/stability";
import { familyRows, saySteadiness, scopeFamilyRows } from "../../src/readings/rule/stability/family-rows";
import { stabilityTable } from "../../src/readings/rule/stability/stability-rows";

let context: RuleContext;
let lsoas: Lsoas;
let found: Stability;
const run = (grid?: readonly GridRule[]): Stability => runToEnd(stability(context, "2026", grid));
beforeAll(async () => {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const columns = await Promise.all(
    gridColumns().map(async (id): Promise<[string, Column]> => [
      id,
      (await loadIndicator(read, id, areas)).msoa21,
    ]),
  );
  const permuted = new Map([["imd25_average_score", (await loadHotSpots(read)).p]]);
  const footprint = englandOf(areas);
  context = {
    areas,
    catalogue: SHIPPED,
    columns: new Map(columns),
    footprint,
    neighbours: await loadNeighbours(read),
    permuted,
  };
  lsoas = await loadLsoas(read);
  found = run();
});
const at = (code: string): number => context.areas.code.indexOf(code);
const column = (id: string): Float64Array => context.columns.get(id)?.value ?? new Float64Array();
/** England's worst 5% by average score: 342 areas. */
const worst = (): number[] => {
  const score = column("imd25_average_score");
  return [...score.keys()].sort((a, b) => (score[b] as number) - (score[a] as number)).slice(0, 342);
};
const inBirmingham = (msoa: number): boolean =>
  context.areas.icb26s[context.areas.icb26[msoa] as number]?.code === "E54000055";
/** Share of all the rules, each counting once: the figure as it was. */
const plain = (msoa: number): number => {
  const sum = (what: "flagged" | "judged") =>
    found.families.reduce((all, family) => all + (family[what][msoa] as number), 0);
  return sum("flagged") / sum("judged");
};
const robust = (share: number): boolean => share >= 0.75;

describe("stability by family", () => {
  it("has 204 rules in seven families, 132 of them in the figure", () => {
    expect(STABILITY_GRID).toHaveLength(204);
    expect(FAMILY_RULES).toEqual([58, 23, 48, 3, 12, 48, 12]);
    expect(COUNTED_RULES).toBe(132);
    expect(STABILITY_FAMILIES.filter(({ counts }) => counts).map(({ id }) => id)).toEqual([
      "share",
      "extent",
      "score",
      "hot-spot",
    ]);
  });

  // Worked out in Python from the LSOAs, their people, ages and ICBs, the shipped permutation counts for hot spots.
  it.each([
    ["E02001059", [52, 21, 46, 3, 11, 23, 4], 0.9419821339330335, "Robust"],
    ["E02001837", [58, 23, 48, 0, 9, 14, 0], 0.75, "Robust"],
    ["E02000425", [57, 23, 36, 0, 6, 37, 12], 0.6831896551724138, "Depends on definition"],
    ["E02000005", [0, 0, 1, 0, 0, 0, 0], 0.005208333333333333, "Single definition"],
    ["E02006781", [0, 0, 0, 0, 0, 0, 0], 0, "Never flagged"],
  ])("%s: rules that flag it in each family, and their mean", (code, flagged, share, level) => {
    const msoa = at(code);
    expect(found.families.map((family) => family.flagged[msoa])).toEqual(flagged);
    expect(found.share[msoa]).toBeCloseTo(share, 12);
    expect(STABILITY_WORDS[found.level[msoa] as number]?.name).toBe(level);
  });

  it("has 296 robust areas, 1,648 that depend, 340 single and 4,572 never", () => {
    const counts = [0, 0, 0, 0, 0];
    found.level.forEach((level) => (counts[level] = (counts[level] as number) + 1));
    expect(counts).toEqual([4572, 340, 1648, 296, 0]);
  });

  it("leaves the hot spots of the Isles of Scilly out of the mean: unknown is not no", () => {
    const scilly = at("E02006781");
    expect(found.families.map((family) => family.judged[scilly])).toEqual([58, 23, 48, 0, 12, 48, 12]);
    expect(found.families[3]?.share[scilly]).toBeNaN();
    expect(saySteadiness(found, scilly)).toBe(
      "The mean of its 3 families against England is 0%: never flagged.",
    );
    expect(familyRows(found, scilly)[3]).toMatchObject({
      share: "not available",
      says: "cannot be judged here",
    });
  });

  it("does not make areas of a deprived ICB look less robust: Birmingham and Solihull, before and after", () => {
    const here = worst().filter(inBirmingham);
    const elsewhere = worst().filter((msoa) => !inBirmingham(msoa));
    expect([here.length, elsewhere.length]).toEqual([45, 297]);
    const before = [here, elsewhere].map((list) => list.filter((msoa) => robust(plain(msoa))).length);
    const after = [here, elsewhere].map(
      (list) => list.filter((msoa) => robust(found.share[msoa] as number)).length,
    );
    expect(before).toEqual([27, 285]);
    expect(after).toEqual([42, 200]);
  });

  it("is moved neither by rules within an ICB nor by those of one small area", () => {
    const counted = new Set<string>(["share", "extent", "score", "hot-spot"]);
    const without = run(STABILITY_GRID.filter(({ family }) => counted.has(family)));
    expect(without.share).toEqual(found.share);
    expect(without.level).toEqual(found.level);
    expect(without.families[5]?.judged.every((judged) => judged === 0)).toBe(true);
  });

  it("never falls where every measure of a family is higher", () => {
    const measures: readonly (readonly string[])[] = [
      ["imd25_share_decile1", "imd25_share_core20", "imd25_prop_lsoas_decile1"],
      ["imd25_extent"],
      [
        "imd25_average_score",
        "imd25_average_rank",
        "imd25_income_average_score",
        "imd25_employment_average_score",
      ],
    ];
    for (const [family, ids] of measures.entries()) {
      const columns = ids.map(column);
      const share = found.families[family]?.share ?? new Float64Array();
      const some = [...share.keys()].filter((msoa) => msoa % 4 === 0);
      let compared = 0;
      let broken = 0;
      for (const a of some)
        for (const b of some) {
          if (!columns.every((values) => (values[a] as number) > (values[b] as number))) continue;
          compared++;
          if ((share[a] as number) < (share[b] as number)) broken++;
        }
      expect(compared).toBeGreaterThan(100_000);
      expect(broken).toBe(0);
    }
  });

  it("is a mean between the least and the most of its families", () => {
    found.share.forEach((share, msoa) => {
      const four = found.families.slice(0, 4).map((family) => family.share[msoa] as number);
      const known = four.filter((one) => !Number.isNaN(one));
      expect(share >= Math.min(...known) && share <= Math.max(...known)).toBe(true);
    });
  });

  it("is said in a sentence, in a table by family and in the download", () => {
    const msoa = at("E02001059");
    expect(saySteadiness(found, msoa)).toBe("The mean of its 4 families against England is 94%: robust.");
    expect(familyRows(found, msoa)[1]).toMatchObject({ share: "91%", says: "21 of 23 rules flag it" });
    const areas = scopeFamilyRows(found, context.footprint).map((row) => row.areas);
    expect(areas).toEqual([500, 617, 512, 136, 548, 473, 533]);
    const { columns, rows } = stabilityTable(context.areas, found, Int32Array.of(msoa));
    const cell = (name: string) => rows[0]?.[columns.indexOf(name)];
    expect([cell("score_own_rules_flagging"), cell("score_own_rules_judged")]).toEqual([23, 48]);
    expect([cell("stability"), cell("hot_spot_rules_flagging")]).toEqual(["robust", 3]);
  });
});

it("local concentration is the rank of one LSOA, the most deprived, in 6,824 of 6,856 areas", () => {
  const people = context.areas.population;
  const first = new Map<number, number>();
  lsoas.msoa.forEach((msoa, lsoa) => {
    const known = first.get(msoa);
    if (known === undefined || (lsoas.imdRank[lsoa] as number) < (lsoas.imdRank[known] as number))
      first.set(msoa, lsoa);
  });
  const concentration = column("imd25_local_concentration");
  let alone = 0;
  first.forEach((lsoa, msoa) => {
    if ((lsoas.population[lsoa] as number) * 10 < (people[msoa] as number)) return;
    alone++;
    expect(concentration[msoa]).toBeCloseTo(33_756 - (lsoas.imdRank[lsoa] as number), 6);
  });
  expect([alone, first.size]).toEqual([6824, 6856]);
});

/** Rows as correlations with each other, over their columns. */
function correlations(rows: readonly Float64Array[]): number[][] {
  const scaled = rows.map((row) => {
    const mean = row.reduce((sum, x) => sum + x, 0) / row.length;
    const length = Math.sqrt(row.reduce((sum, x) => sum + (x - mean) ** 2, 0));
    return row.map((x) => (x - mean) / length);
  });
  return scaled.map((a) => scaled.map((b) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)));
}
/** (sum l)^2 / sum l^2: the trace and the squares of all entries give both sums. */
const participation = (matrix: readonly (readonly number[])[]): number =>
  matrix.length ** 2 / matrix.flat().reduce((sum, x) => sum + x * x, 0);
/** The part of the largest eigenvalue, by powers of the matrix. */
function largestPart(matrix: readonly (readonly number[])[]): number {
  let vector = matrix.map(() => 1);
  let value = 0;
  for (let step = 0; step < 200; step++) {
    const next = matrix.map((row) => row.reduce((sum, x, i) => sum + x * (vector[i] as number), 0));
    value = Math.hypot(...next);
    vector = next.map((x) => x / value);
  }
  return value / matrix.length;
}

describe("independent views", () => {
  it("are as many as is said, by the eigenvalues of the rules' correlations", () => {
    const known = found.families[3]?.judged.map((judged, i) => (judged > 0 ? i + 1 : 0)) ?? [];
    const kept = [...known].filter((one) => one > 0).map((one) => one - 1);
    expect(kept).toHaveLength(6855);
    // A grid of one rule gives that rule's verdicts as a family's share.
    const verdicts = STABILITY_GRID.map((rule) => {
      const { families } = run([rule]);
      const of = families[STABILITY_FAMILIES.findIndex(({ id }) => id === rule.family)];
      return Float64Array.from(kept, (i) => of?.share[i] as number);
    });
    const matrix = correlations(verdicts);
    const counts = STABILITY_GRID.map(({ family }) =>
      STABILITY_FAMILIES.some((one) => one.id === family && one.counts),
    );
    const counted = matrix.filter((_, i) => counts[i]).map((row) => row.filter((_, i) => counts[i]));
    const shares = found.families
      .slice(0, 4)
      .map(({ share }) => Float64Array.from(kept, (i) => share[i] as number));
    // The constants are numpy's (eigvalsh) on verdicts worked out in Python.
    expect(participation(matrix)).toBeCloseTo(2.5864182730249605, 6);
    expect(largestPart(matrix)).toBeCloseTo(0.6123617445459778, 6);
    expect(participation(counted)).toBeCloseTo(2.006847557977708, 6);
    const families = participation(correlations(shares));
    expect(families).toBeCloseTo(1.4398888520088573, 6);
    expect(INDEPENDENT_VIEWS).toEqual({
      all: Number(participation(matrix).toFixed(1)),
      counted: Number(participation(counted).toFixed(1)),
      families: Number(families.toFixed(1)),
      largest: Number(largestPart(matrix).toFixed(2)),
    });
  });
});
