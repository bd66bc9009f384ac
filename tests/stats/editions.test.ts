import { expect, it } from "vitest";
import { loadEditions } from "../../src/data";
import { sayCourse } from "../../src/panels/profile/say-course";
import { sayMoves } from "../../src/panels/summary/say-moves";
import { courseOf } from "../../src/stats/edition-course";
import { movesOf, type EditionMoves } from "../../src/stats/edition-moves";
import { loadedAreas, read } from "../panels/atlas";

const areas = await loadedAreas();
const { msoa21, lad24 } = await loadEditions(read);
const at = (code: string): number => areas.code.indexOf(code);

it("counts those flagged always, anew and no longer, for England and NHS Lincolnshire", () => {
  // Counted in Python from the sources.
  expect(movesOf(msoa21, [...areas.code.keys()])).toEqual({
    any: 6856,
    flagged: 1211,
    always: 855,
    new: 146,
    some: 210,
    left: 159,
    mixed: 346,
  });
  const icb = areas.icb26s.findIndex(({ code }) => code === "E54000013");
  const scope = [...areas.code.keys()].filter((i) => areas.icb26[i] === icb);
  expect(movesOf(msoa21, scope)).toEqual({
    any: 88,
    flagged: 12,
    always: 9,
    new: 1,
    some: 2,
    left: 1,
    mixed: 3,
  });
});

it("says it in a sentence", () => {
  const said = (counts: Partial<EditionMoves>): string =>
    sayMoves({ any: 0, flagged: 0, always: 0, new: 0, some: 0, left: 0, mixed: 0, ...counts })
      .map(({ number, words }) => `${number} ${words}`)
      .join(" ");
  expect(said({ flagged: 1211, always: 855, new: 146, some: 210, left: 159 })).toBe(
    "855 of the 1,211 flagged areas have been flagged by every edition since 2004; 146 were not flagged in 2019; 210 were flagged in 2019 too, but not in every edition before; 159 more were flagged in 2019 and are not now.",
  );
  expect(said({ left: 1 })).toBe("1 was flagged in 2019 and is not now.");
});

it("follows one area, and says how it stands against others", () => {
  const barnet = courseOf(msoa21, [at("E02000062")], []);
  expect(barnet.points.map(({ flagged }) => flagged)).toEqual([false, true, false, true, true, true]);
  // 0.2211 in 2019 and 0.1598 in 2025: from the 22nd to the 16th percentile.
  expect(sayCourse(barnet)).toBe(
    "4 of 6 editions flag it, without a break since 2015. It is 6 percentile points more deprived relative to other areas than in 2019.",
  );
  expect(sayCourse(courseOf(msoa21, [at("E02001396")], []))).toBe(
    "4 of 6 editions flag it; that of 2025 does not. It is 8 percentile points less deprived relative to other areas than in 2019.",
  );
  expect(sayCourse(courseOf(msoa21, [at("E02001795")], []))).toContain("Every edition since 2004 flags it.");
  expect(barnet.estimated).toBe(false);
});

it("adds up several areas by their people: all of Hull's are Hull", () => {
  const hull = areas.lads.findIndex(({ code }) => code === "E06000010");
  const inside = [...areas.code.keys()].filter((i) => areas.lad[i] === hull);
  const together = courseOf(msoa21, inside, areas.population);
  const whole = courseOf(lad24, [hull], []);
  together.points.forEach((point, e) => {
    expect(point.core20).toBeCloseTo(whole.points[e]?.core20 as number, 5);
    expect(point.percentile).toBeCloseTo(whole.points[e]?.percentile as number, 5);
  });
  // Recomputed in Python.
  expect(together.points[0]?.core20).toBeCloseTo(0.583030812, 5);
  expect(together.estimated).toBe(true);
});
