import { SHIPPED } from "../../src/config/catalogue";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { DEFAULT_RULE, PRESETS } from "../../src/config/rules";
import { STABILITY_GRID } from "../../src/config/stability";
import { loadAreas, loadHotSpots, loadIndicator, loadNeighbours } from "../../src/data";
import type { Column } from "../../src/model/indicator";
import { gridTable } from "../../src/readings/rule/stability/stability-rows";
import {
  answerOf,
  columnsOf,
  globalMoran,
  gridColumns,
  patchesOf,
  scopeOf,
  unionOf,
  type RuleContext,
} from "../../src/stats";

let context: RuleContext;
beforeAll(async () => {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const ids = [...new Set([...gridColumns(), ...PRESETS.flatMap(({ rule }) => columnsOf(rule))])];
  const columns = await Promise.all(
    ids.map(async (id): Promise<[string, Column]> => [id, (await loadIndicator(read, id, areas)).msoa21]),
  );
  const permuted = new Map([["imd25_average_score", (await loadHotSpots(read)).p]]);
  const footprint = scopeOf(areas, "2026", null, null);
  context = {
    areas,
    catalogue: SHIPPED,
    columns: new Map(columns),
    footprint,
    neighbours: await loadNeighbours(read),
    permuted,
  };
});

describe("England, mid-2022 people", () => {
  it("has 1,211 areas under the default rule and 507 hidden pockets", () => {
    const answer = answerOf(DEFAULT_RULE, context);
    expect(answer.areas).toEqual({ scope: 6856, flagged: 1211, pocket: 507, unknown: 0 });
    expect(answer.people.scope).toBe(context.areas.population.reduce((sum, people) => sum + people, 0));
  });

  it("is the sum of its footprints, in both vintages", () => {
    for (const vintage of ["2026", "2024"] as const) {
      const icbs = vintage === "2026" ? context.areas.icb26s : context.areas.icb24s;
      const answers = icbs.map(({ code }) =>
        answerOf(DEFAULT_RULE, context, scopeOf(context.areas, vintage, code, null)),
      );
      expect(answers.reduce((sum, { areas }) => sum + areas.flagged, 0)).toBe(1211);
      expect(answers.reduce((sum, { areas }) => sum + areas.scope, 0)).toBe(6856);
    }
  });

  it("ranks the worst tenth: 685 of 6,856, and a tenth of the areas of every footprint", () => {
    const tenth = PRESETS.find(({ id }) => id === "worst-tenth-score")?.rule ?? DEFAULT_RULE;
    expect(answerOf(tenth, context).areas.flagged).toBe(685);
    const here = PRESETS.find(({ id }) => id === "worst-tenth-here")?.rule ?? DEFAULT_RULE;
    for (const { code } of context.areas.icb26s) {
      const footprint = scopeOf(context.areas, "2026", code, null);
      expect(answerOf(here, { ...context, footprint }).areas.flagged).toBe(Math.floor(footprint.length / 10));
    }
  });

  it("has one area that no hot spot test can judge: the Isles of Scilly", () => {
    const hot = PRESETS.find(({ id }) => id === "hot-spot")?.rule ?? DEFAULT_RULE;
    const { areas, verdict } = answerOf(hot, context);
    expect(areas.unknown).toBe(1);
    expect(context.areas.onsName[verdict.indexOf(2)]).toBe("Isles of Scilly 001");
    expect(
      globalMoran(
        context.columns.get("imd25_average_score")?.value ?? new Float64Array(),
        context.neighbours ?? { offsets: new Int32Array(), targets: new Int32Array() },
      ).n,
    ).toBe(6855);
  });

  it("has patches that hold every flagged area once and cross footprints", () => {
    const { verdict } = answerOf(DEFAULT_RULE, context);
    if (!context.neighbours) throw new Error("no neighbours");
    const patches = patchesOf(verdict, context.neighbours, context.areas, "2026");
    expect(patches.reduce((sum, { areas }) => sum + areas.length, 0)).toBe(1211);
    expect(patches.some(({ icbs }) => icbs.length > 1)).toBe(true);
    expect(patches.filter(({ isolated }) => isolated).length).toBeGreaterThan(0);
  });

  it("has the Core20 share of England's people when its areas are taken together", () => {
    const column = context.columns.get("imd25_share_core20");
    const { value, num } = unionOf(column as Column, context.footprint, context.areas.population);
    expect(value).toBe(num / 57_106_398);
  });
});

it("publishes the grid: documented and downloadable", () => {
  expect(gridTable().rows).toHaveLength(STABILITY_GRID.length);
  expect(JSON.parse(String(gridTable().rows[0]?.[4]))).toEqual(STABILITY_GRID[0]?.rule);
  const doc = readFileSync("docs/stability-grid.md", "utf8");
  const counted = [...doc.matchAll(/\| (\d+) +\|$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(counted).toBe(STABILITY_GRID.length);
});
