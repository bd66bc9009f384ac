import { beforeAll, describe, expect, test } from "vitest";
import { INDICATORS, indicatorOf } from "../../src/config/indicators";
import { SUMMARY_MEASURES } from "../../src/config/summary";
import { loadEditions, loadLsoas } from "../../src/data";
import type { Areas, Lsoas } from "../../src/model/area";
import { LEVELS } from "../../src/model/codes";
import { coursesOf } from "../../src/readings/compare/courses";
import { valueOf } from "../../src/readings/level-value";
import { levelAreas, membersOf, peopleOf, type Member } from "../../src/readings/levels";
import { neighbourhoodsOf } from "../../src/readings/plan/neighbourhood-of";
import { columnsFor, loadedAreas, read } from "../panels/atlas";

let areas: Areas;
let lsoas: Lsoas;
/** The districts of Greater Manchester by their own columns, and the same areas as neighbourhoods of a plan. */
let districts: Member[];
let homes: Member[];

beforeAll(async () => {
  areas = await loadedAreas();
  lsoas = await loadLsoas(read, areas);
  const board = membersOf(areas, "icb26").find(({ code }) => code === "E54000057");
  districts = membersOf(areas, "lad24", board?.msoas);
  const called = { called: "", locked: false };
  homes = neighbourhoodsOf(areas, {
    neighbourhoods: districts.map(({ code, name, msoas }) => {
      return { id: code, name, ...called, areas: Array.from(msoas, (i) => areas.code[i] ?? "") };
    }),
  });
});

describe("levels are a list", () => {
  test.each(LEVELS)("%s covers England once, in the order of its columns", (level) => {
    const members = membersOf(areas, level);
    const all = members.flatMap(({ msoas }) => [...msoas]).sort((a, b) => a - b);
    expect(all).toEqual([...areas.code.keys()]);
    const { areas: list, of } = levelAreas(areas, level);
    expect(members.map(({ code }) => code)).toEqual(list.map(({ code }) => code));
    for (const { msoas, at } of members) for (const i of msoas) expect(of[i]).toBe(at?.row);
  });

  test("a neighbourhood that is a district has the district's people and published measures", async () => {
    expect(homes.map(({ at }) => at)).toEqual(homes.map(() => null));
    const measures = SUMMARY_MEASURES.map(({ id }) => id);
    const ids = [...measures, ...INDICATORS.map(({ id }) => id).filter((id) => /^census21_.*_pct$/.test(id))];
    expect(ids.length).toBeGreaterThan(10);
    const data = await columnsFor(areas, ids);
    homes.forEach((home, at) => {
      const district = districts[at];
      if (!district) throw new Error("no district");
      expect(peopleOf(areas, home)).toBe(peopleOf(areas, district));
      for (const id of ids) {
        const columns = data.get(id);
        if (!columns) throw new Error(id);
        const here = valueOf(indicatorOf(id), columns, home, areas, lsoas);
        const own = valueOf(indicatorOf(id), columns, district, areas);
        expect(Math.abs(here - own), `${id} of ${home.name}`).toBeLessThan(1e-6 * Math.max(1, Math.abs(own)));
      }
    });
  });

  test("and the district's course over six editions, within what was apportioned", async () => {
    const editions = await loadEditions(read);
    const made = coursesOf(editions, "core20", homes, areas);
    const own = coursesOf(editions, "core20", districts, areas);
    made.forEach(({ name, values }, at) =>
      values.forEach((value, e) =>
        expect(Math.abs(value - (own[at]?.values[e] ?? NaN)), name).toBeLessThan(1e-5),
      ),
    );
  });
});
