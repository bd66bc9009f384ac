import { sayKm } from "../../src/readings/big-local/say-km";
import { expect, it } from "vitest";
import { loadBigLocal, loadIndicator, loadPrideInPlace } from "../../src/data";
import {
  PRIDE_KEEPS,
  PRIDE_MEASURES,
  prideRows,
  sayPride,
  sayUnflagged,
} from "../../src/readings/big-local/pride";
import { prideStrips } from "../../src/readings/big-local/pride-strips";
import { programmeRows, programmesBy, sayProgrammes, SIDES } from "../../src/readings/big-local/programmes";
import { bigLocalReach } from "../../src/stats/big-local-reach";
import { loadedAreas, read } from "../panels/atlas";

const areas = await loadedAreas();
const pride = await loadPrideInPlace(read);
const bigLocal = await loadBigLocal(read);
const values = await Promise.all(
  PRIDE_MEASURES.map(async (id) => (await loadIndicator(read, id, areas)).msoa21.value),
);
const core20 = values[1] ?? new Float64Array();
const flagged = [...areas.code.keys()].filter((i) => (core20[i] ?? NaN) >= 0.5);
const rows = programmeRows(bigLocalReach(areas, flagged, bigLocal, 3), pride);
const of = (side: (typeof SIDES)[number]) => rows.filter((row) => row.side === side);

it("has 58 towns that are no MSOA and 186 neighbourhoods, each an MSOA in its district, none twice", () => {
  const phases = [1, 2, 3].map((phase) => pride.filter((place) => place.phase === phase).length);
  expect(phases).toEqual([58, 146, 40]);
  const msoas = pride.flatMap(({ msoa }) => (msoa === null ? [] : [msoa]));
  expect(new Set(msoas).size).toBe(186);
  for (const { msoa, lad24cd, phase } of pride) {
    expect(msoa === null).toBe(phase === 1);
    if (msoa !== null) expect(areas.lads[areas.lad[msoa] ?? -1]?.code).toBe(lad24cd);
  }
});

it("ships the same as a measure", async () => {
  const { msoa21 } = await loadIndicator(read, "pride_in_place", areas);
  expect([1, 2].map((k) => msoa21.value.filter((v) => v === k).length)).toEqual([146, 40]);
  for (const { msoa, phase } of pride) if (msoa !== null) expect(msoa21.value[msoa]).toBe(phase - 1);
});

it("puts each of the 1,211 flagged areas on one of four sides", () => {
  expect(rows).toHaveLength(1211);
  expect(SIDES.reduce((sum, side) => sum + of(side).length, 0)).toBe(1211);
  // Counted in Python from the places and the default rule, by haversine from the population-weighted centres.
  expect(Object.fromEntries(SIDES.map((side) => [side, of(side).length]))).toEqual({
    neither: 648,
    pride: 108,
    bigLocal: 412,
    both: 43,
  });
  expect(of("neither").every(({ pride: place, near }) => place === null && !near)).toBe(true);
});

it("counts the four sides by board and by place: no area is lost, and those without either stand first", () => {
  const byBoard = programmesBy(rows, (msoa) => areas.icb26[msoa] ?? -1);
  const byPlace = programmesBy(rows, (msoa) => areas.lad[msoa] ?? -1);
  for (const groups of [byBoard, byPlace]) {
    const sum = (side: (typeof SIDES)[number]) => groups.reduce((all, group) => all + group.counts[side], 0);
    expect(SIDES.map(sum)).toEqual([648, 108, 412, 43]);
    expect(groups.map(({ counts }) => counts.neither)).toEqual(
      groups.map(({ counts }) => counts.neither).toSorted((a, b) => b - a),
    );
  }
  // As the panel says for the board alone, and Bolton by hand from its rows.
  const manchester = byBoard.find(({ group }) => areas.icb26s[group]?.code === "E54000057");
  expect(manchester?.counts).toEqual({ neither: 67, pride: 10, bigLocal: 41, both: 4 });
  const bolton = byPlace.find(({ group }) => areas.lads[group]?.name === "Bolton");
  expect([bolton?.flagged, bolton?.counts.neither]).toEqual([14, 5]);
});

it("says it in a sentence, and for none, one and all", () => {
  expect(sayProgrammes(rows, "England", 3)).toMatch(
    /^\d+ of the 1,211 flagged areas in England, with .* have neither programme/,
  );
  const [neither = 0, all, pride = 0, near = 0, both = 0] = (
    sayProgrammes(rows, "England", 3).match(/\d[\d,]*(?= of the| flagged| are| only| have both)/g) ?? []
  ).map((one) => Number(one.replace(",", "")));
  expect(neither + pride + near + both, "each area is counted once").toBe(all);
  expect([sayKm(3.02, 3), sayKm(3.004, 3), sayKm(2.96, 3), sayKm(1.44, 3), sayKm(3, 3)]).toEqual([
    "3.02",
    "3.004",
    "2.96",
    "1.4",
    "3.0",
  ]);
  expect(sayProgrammes([], "NHS Surrey", 3)).toBe("The rule flags no area in NHS Surrey.");
  expect(sayProgrammes(of("both").slice(0, 1), "Hull", 3)).toBe(
    "0 of the 1 flagged area in Hull, with 0 people, have neither programme: work there would expand. Of the others 0 are Pride in Place neighbourhoods only, 0 only have a Big Local area placed within 3 km, and 1 has both: work there would deepen.",
  );
});

it("shows how the neighbourhoods stand, and names those that the default rule does not flag", () => {
  const places = prideRows(pride, values);
  const unflagged = places.filter(PRIDE_KEEPS.unflagged);
  expect(unflagged.every(({ core20: share }) => share < 0.5)).toBe(true);
  expect(unflagged.map(({ place }) => place.name)).toContain("Lakenheath");
  expect(sayPride(places)).toContain("of the 186 neighbourhoods have a Core20 majority");
  expect(places.filter(PRIDE_KEEPS.towns)).toHaveLength(58);
});

it("says of each of them why, and whether it holds a hidden pocket", () => {
  const places = prideRows(pride, values);
  const unflagged = places.filter(PRIDE_KEEPS.unflagged);
  // Counted in Python from the sources: of the 186, 151 flagged, and of the others those with a small area of decile 1.
  expect([unflagged.length, unflagged.filter(({ pocket }) => pocket).length]).toEqual([35, 21]);
  const named = (name: string): string => {
    const row = unflagged.find(({ place }) => place.name === name);
    return row ? sayUnflagged(row) : "";
  };
  expect(named("Lakenheath")).toBe(
    "nobody lives in the most deprived fifth of small areas; the rule asks that half do. It stands in decile 6 by deprivation and 1 by community need.",
  );
  expect(named("Mexborough West")).toBe(
    "49.0% of people live in the most deprived fifth of small areas; the rule asks for half. It holds a small area of the most deprived tenth (a hidden pocket), and stands in decile 1 by deprivation and 1 by community need.",
  );
});

it("places every neighbourhood on three strips, the more deprived or the greater the need the further left, and no town", () => {
  const strips = prideStrips(prideRows(pride, values), areas.code.length);
  expect(strips.map(({ dots }) => dots.length)).toEqual([186, 186, 186]);
  for (const { dots } of strips) {
    expect(dots.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
    expect([0, 1, 2].map((kind) => dots.filter((dot) => dot.kind === kind).length)).toEqual([151, 21, 14]);
  }
  const [imd, core, need] = strips.map(({ dots }) => dots.find(({ name }) => name.startsWith("Hawkesley,")));
  expect(core?.at).toBe(0);
  expect(imd?.at).toBeLessThan(0.1);
  expect(need?.at).toBeLessThan(0.1);
});
