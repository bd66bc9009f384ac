import { SHIPPED } from "../../src/config/catalogue";
import { describe, expect, it } from "vitest";
import { DEFAULT_RULE, findPreset } from "../../src/config/rules";
import { loadIndicator, loadLsoas } from "../../src/data";
import type { Rule } from "../../src/model/rule";
import { answerOf, columnsOf, scopeOf } from "../../src/stats";
import { pocketCuts } from "../../src/stats/pocket-cuts";
import { loadedAreas, read } from "../panels/atlas";

const areas = await loadedAreas();
const lsoas = await loadLsoas(read, areas);

async function cutsOf(rule: Rule, icb: string | null) {
  const columns = new Map(
    await Promise.all(
      columnsOf(rule).map(async (id) => [id, (await loadIndicator(read, id, areas)).msoa21] as const),
    ),
  );
  const footprint = scopeOf(areas, "2026", icb, null);
  const answer = answerOf(rule, {
    areas,
    catalogue: SHIPPED,
    columns,
    footprint,
    neighbours: null,
    permuted: new Map(),
  });
  const cuts = pocketCuts(answer.verdict, answer.scope, lsoas);
  return { answer, rows: cuts.map(({ worst, oneLsoa, tenthOfPeople }) => [worst, oneLsoa, tenthOfPeople]) };
}

/** Counted apart from this code, by a script over the Ministry's File 7, the lookup and the people of mid-2022. */
describe("hidden pockets when the cut moves", () => {
  it("are 181, 507 and 937 areas in England under the default rule", async () => {
    const { answer, rows } = await cutsOf(DEFAULT_RULE, null);
    expect(answer.areas.pocket).toBe(507);
    expect(rows).toEqual([
      [5, 181, 180],
      [10, 507, 502],
      [15, 937, 931],
    ]);
  });

  it("are counted in a footprint, here NHS Greater Manchester", async () => {
    const { answer, rows } = await cutsOf(DEFAULT_RULE, "E54000057");
    expect(answer.areas.pocket).toBe(52);
    expect(rows).toEqual([
      [5, 24, 23],
      [10, 52, 51],
      [15, 74, 73],
    ]);
  });

  it("agree with the answer's pockets at the standard cut, for another rule", async () => {
    const { answer, rows } = await cutsOf(findPreset("worst-tenth-score")?.rule ?? DEFAULT_RULE, null);
    expect(answer.areas.flagged).toBe(685);
    expect(rows[1]?.[1]).toBe(answer.areas.pocket);
  });
});

it("grows with the cut, and asks less of one small area than of a tenth of the people, in every board", async () => {
  for (const { code } of areas.icb26s) {
    const { rows } = await cutsOf(DEFAULT_RULE, code);
    rows.forEach(([, one = NaN, tenth = NaN], at) => {
      expect(one, code).toBeGreaterThanOrEqual(tenth);
      if (at > 0) {
        expect(one, code).toBeGreaterThanOrEqual(rows[at - 1]?.[1] ?? NaN);
        expect(tenth, code).toBeGreaterThanOrEqual(rows[at - 1]?.[2] ?? NaN);
      }
    });
  }
});
