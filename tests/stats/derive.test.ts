import { beforeAll, describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { SHIPPED } from "../../src/config/catalogue";
import { findPreset } from "../../src/config/rules";
import { loadAreas, loadIndicator, loadNeighbours } from "../../src/data";
import type { Column } from "../../src/model/indicator";
import type { Rule } from "../../src/model/rule";
import { columnsOf } from "../../src/stats/columns-of";
import { derive, deriver, needsNeighbours, type Asked, type Atlas } from "../../src/stats/derive";

const MANCHESTER = "E08000003";
const RELATIVE: Rule = { join: "all", conditions: [{ kind: "score", worst: 10, lens: "footprint" }] };
const ruleOf = (id: string): Rule => {
  const preset = findPreset(id);
  if (!preset) throw new Error(`There is no preset "${id}".`);
  return preset.rule;
};
const england: Asked = {
  vintage: "2026",
  footprint: null,
  place: null,
  indicator: "imd25_average_score",
  lens: "england",
  rule: ruleOf("core20-majority"),
};

let atlas: Atlas;
beforeAll(async () => {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const ids = [...new Set(["imd25_average_score", ...columnsOf(england.rule), ...columnsOf(RELATIVE)])];
  const columns = new Map<string, Column>();
  for (const id of ids) columns.set(id, (await loadIndicator(read, id, areas)).msoa21);
  atlas = { areas, columns, neighbours: await loadNeighbours(read), permuted: new Map() };
});

describe("what follows from a view", () => {
  it("is the published answer for England and for a footprint", () => {
    expect(derive(atlas, SHIPPED, england).answer?.areas).toMatchObject({ scope: 6856, flagged: 1211 });
    const manchester = derive(atlas, SHIPPED, { ...england, footprint: "E54000057" });
    expect(manchester.answer?.areas).toMatchObject({ scope: 353, flagged: 122 });
    expect(manchester.footprint?.name).toContain("Greater Manchester");
  });

  it("ranks a place that is chosen alone within itself, and one in a footprint within that", () => {
    const alone = derive(atlas, SHIPPED, { ...england, rule: RELATIVE, place: MANCHESTER });
    expect(alone.footprintScope).toEqual(alone.scope);
    const share = (alone.answer?.areas.flagged ?? 0) / alone.scope.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.13);
    const inside = derive(atlas, SHIPPED, {
      ...{ ...england, rule: RELATIVE },
      ...{ footprint: "E54000057", place: MANCHESTER },
    });
    expect(inside.footprintScope).toHaveLength(353);
    expect(inside.scope).toEqual(alone.scope);
  });

  it("leaves out what cannot be said until it is loaded", () => {
    const bare = { ...atlas, columns: new Map<string, Column>(), neighbours: null };
    const said = derive(bare, SHIPPED, england);
    expect([said.classes, said.context, said.answer]).toEqual([null, null, null]);
    expect(said.scope).toHaveLength(6856);
    const hot: Rule = {
      join: "all",
      conditions: [{ kind: "hotspot", indicator: "imd25_average_score", level: 0.05, p: "normal" }],
    };
    expect(needsNeighbours(hot)).toBe(true);
    expect(derive({ ...atlas, neighbours: null }, SHIPPED, { ...england, rule: hot }).answer).toBeNull();
    expect(derive(atlas, SHIPPED, { ...england, rule: hot }).answer).not.toBeNull();
  });

  it("keeps each part while what it is made of stays the same, and is the same as derived anew", () => {
    const keep = deriver();
    const first = keep(atlas, SHIPPED, england);
    const again = keep({ ...atlas, columns: new Map(atlas.columns) }, SHIPPED, { ...england });
    for (const key of ["scope", "classes", "context", "answer"] as const) expect(again[key]).toBe(first[key]);
    const other = keep(atlas, SHIPPED, { ...england, lens: "footprint", footprint: "E54000057" });
    expect(other.answer).not.toBe(first.answer);
    expect(other).toEqual(derive(atlas, SHIPPED, { ...england, lens: "footprint", footprint: "E54000057" }));
  });
});
