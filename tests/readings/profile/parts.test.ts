import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDetail, loadLsoas, loadNeighbours } from "../../../src/data/index";
import { drawLsoas } from "../../../src/readings/profile/streets";
import { lsoasInside } from "../../../src/stats/lsoas-inside";
import { neighboursOf, sayNeighbours } from "../../../src/readings/profile/around";
import { meanDecile, sayWorst } from "../../../src/readings/profile/domain-averages";
import { readPasted } from "../../../src/readings/profile/picked";
import { positionOf, sayPosition } from "../../../src/readings/profile/position";
import type { Areas } from "../../../src/model/area";
import type { Column } from "../../../src/model/indicator";
import { loadedAreas, read } from "../../panels/atlas";

describe("position", () => {
  const values = Float64Array.of(10, 20, 20, 30, NaN);

  it("ranks from the worse end, ties sharing the better rank", () => {
    expect(positionOf(values, 1, "high-worse", null)).toEqual({ rank: 2, n: 4, above: 1 / 3 });
    expect(positionOf(values, 1, "low-worse", null)).toEqual({ rank: 2, n: 4, above: 1 / 3 });
    expect(positionOf(values, 0, "low-worse", null)).toEqual({ rank: 1, n: 4, above: 1 });
    expect(positionOf(values, 3, "high-worse", [1, 3])).toEqual({ rank: 1, n: 2, above: 1 });
    expect(positionOf(values, 4, "high-worse", null)).toBeNull();
  });

  it("never calls what only describes worse", () => {
    const position = { rank: 1, n: 4, above: 0.832 };
    expect(sayPosition(position, "high-worse", "England’s areas")).toBe("worse than 83% of England’s areas");
    expect(sayPosition(position, "neutral", "England’s areas")).toBe("higher than 83% of England’s areas");
  });

  it("says all of England's areas, or none, only when it is so", () => {
    const said = (above: number): string =>
      sayPosition({ rank: 1, n: 6856, above }, "high-worse", "England’s areas");
    expect(said(6854 / 6855)).toBe("worse than over 99% of England’s areas");
    expect(said(1)).toBe("worse than 100% of England’s areas");
    expect(said(1 / 6855)).toBe("worse than under 1% of England’s areas");
    expect(said(0)).toBe("worse than 0% of England’s areas");
  });

  it("is a rank whatever the values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2 }), (list) => {
        const all = Float64Array.from(list);
        const sorted = [...list].sort((a, b) => b - a);
        list.forEach((value, i) =>
          expect(positionOf(all, i, "high-worse", null)?.rank).toBe(sorted.indexOf(value) + 1),
        );
      }),
    );
  });
});

describe("pasted codes", () => {
  const areas = { code: ["E02000001", "E02000002"] } as unknown as Areas;

  it("are read out of any text, once each, and unknown ones are told", () => {
    const text = "e02000002;\tE02000001\nE02000002 (City) and E01000001, E02999999";
    expect(readPasted(areas, text)).toEqual({
      codes: ["E02000002", "E02000001"],
      unknown: ["E01000001", "E02999999"],
    });
  });
});

describe("around and inside", () => {
  it("weights average deciles by people and leaves out areas without one", () => {
    const column = { value: Float64Array.of(1, 4, NaN) } as Column;
    const areas = { population: Float64Array.of(1000, 3000, 500) } as unknown as Areas;
    expect(meanDecile(column, areas, [0, 1, 2])).toBe(3.25);
  });

  it("calls one area in the worst fifth, and never an average", () => {
    const names = ["Income", "Crime", "Health"];
    expect(sayWorst(names, [2, 3, 1], false)).toBe(
      "In the most deprived fifth of England for Income, Health.",
    );
    expect(sayWorst(names, [3, 3, NaN], false)).toContain("Not in the most deprived fifth");
    expect(sayWorst(names, [1.9, 2.1, 4], true)).toBe(
      "Kinds of deprivation in which the average decile is 2 or less: Income.",
    );
    expect(sayWorst(names, [5, 5, 5], true)).toContain("none");
  });

  it("counts flagged neighbours only when the rule has an answer", () => {
    const verdict = Uint8Array.of(0, 1, 2, 0);
    expect(sayNeighbours([0, 1, 2], verdict)).toBe("1 of its 3 neighbours is flagged by the current rule.");
    expect(sayNeighbours([0, 3], verdict)).toBe("0 of its 2 neighbours are flagged by the current rule.");
    expect(sayNeighbours([0, 1, 2], null)).toBe("It has 3 neighbours.");
    expect(sayNeighbours([], verdict)).toBe("No area of England touches it.");
  });

  it("finds neighbours of a set outside it, and none for the island", async () => {
    const areas = await loadedAreas();
    const graph = await loadNeighbours(read);
    const at = (code: string): number => areas.code.indexOf(code);
    const [one, two] = [at("E02002231"), at("E02002229")];
    const around = neighboursOf(graph, [one, two]);
    expect(around).not.toContain(one);
    expect(neighboursOf(graph, [one])).toContain(two);
    for (const j of around)
      expect([...neighboursOf(graph, [j])].some((i) => i === one || i === two)).toBe(true);
    expect(neighboursOf(graph, [areas.onsName.indexOf("Isles of Scilly 001")])).toEqual([]);
  });

  it("draws every LSOA of an MSOA inside its surface, the most deprived first", async () => {
    const areas = await loadedAreas();
    const lsoas = await loadLsoas(read, areas);
    const rows = lsoasInside(lsoas, [areas.code.indexOf("E02002231")]);
    expect(rows.map((row) => lsoas.code[row])).toEqual(
      // In order of IMD rank, from the input: 251, 1271, 7232, 7618, 8931, 16152, 16323.
      ["E01010659", "E01033697", "E01010761", "E01010662", "E01010664", "E01033695", "E01033696"],
    );
    const drawn = drawLsoas(await loadDetail(read, "2026", "E54000054"), rows, 440);
    expect([...(drawn?.paths.keys() ?? [])].sort()).toEqual([...rows].sort());
    const numbers = [...(drawn?.paths.values() ?? [])].flatMap((path) => [
      ...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g),
    ]);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(3.9);
      expect(Number(x)).toBeLessThanOrEqual(436.1);
      expect(Number(y)).toBeGreaterThanOrEqual(3.9);
      expect(Number(y)).toBeLessThanOrEqual((drawn?.height ?? 0) - 2.9);
    }
  });
});
