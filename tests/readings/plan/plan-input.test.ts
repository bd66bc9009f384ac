/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { expect, it } from "vitest";
import { PLAN_FILLS } from "../../../src/config/plan";
import { drawingOf } from "../../../src/readings/plan/drawing";
import { homesOf, nearTo } from "../../../src/readings/plan/homes";
import { planInput } from "../../../src/readings/plan/plan-input";
import { layoutFigure } from "../../../src/export/image/figures";
import { svgOf } from "../../../src/export/image/svg";
import { project } from "../../../src/model/mercator";
import { realFacts } from "../../export/real-facts";
import { PLAN } from "../../workspace/plan/any-plan";

it("a plan's map fills each area as its neighbourhood, names every neighbourhood, and counts areas in none", async () => {
  const { facts, input, neighbours, detail } = await realFacts("E54000057", "E08000005");
  const { areas } = facts;
  const drawing = drawingOf(areas, neighbours, PLAN);
  const { map, legend, title, alt } = planInput(input, areas, drawing, detail!);
  const { of } = homesOf(areas, PLAN);
  const rows = PLAN.neighbourhoods.map(({ areas: codes }) => {
    const filled = new Set(codes.map((code) => map.areas.find((area) => area.code === code)!.row));
    expect(filled.size).toBe(1);
    return [...filled][0];
  });
  expect(rows).not.toContain("no data");
  for (const area of map.areas) expect(area.row === "no data").toBe(of[areas.code.indexOf(area.code)] === -1);
  expect(legend.noData).toMatchObject({ label: "In no neighbourhood", areas: 22 });
  expect(legend.rows.reduce((sum, row) => sum + row.areas, 0)).toBe(3);
  expect(legend.rows.every((row) => PLAN_FILLS.light.some((colour) => colour === row.fill.colour))).toBe(
    true,
  );
  expect(legend.rows.map(({ label }) => label)).toEqual(["2 neighbourhoods"]);
  expect(map.places.map(({ name }) => name)).toEqual(["Littleborough", "Heywood"]);
  expect([title, alt].every((text) => text.includes(PLAN.name))).toBe(true);
});

it("draws barriers and ways across as they are marked, with a key, and no key where there are none", async () => {
  const { facts, input, neighbours, detail } = await realFacts("E54000057", "E08000005");
  const { areas } = facts;
  // Of real neighbours: the first area of the plan and one that touches it; and two that do not touch.
  const first = areas.code.indexOf("E02001132");
  const beside = [...nearTo(neighbours, first)].find((i) => areas.lad[i] === areas.lad[first])!;
  const far = areas.code.indexOf("E02001150");
  const pair = (i: number): string[] => [areas.code[first]!, areas.code[i]!].sort();
  const marked = {
    ...PLAN,
    marks: [
      { kind: "barrier" as const, areas: pair(beside), why: "River Roch" },
      { kind: "crossing" as const, areas: pair(far), why: "" },
    ],
  };
  const sceneOf = (plan: typeof PLAN) => {
    const made = planInput(input, areas, drawingOf(areas, neighbours, plan), detail!, { alone: true });
    return { made, svg: svgOf(layoutFigure(made, 1060, 800), true) };
  };
  const { made, svg } = sceneOf(marked);
  // The barrier is what the two areas share: each of its points is one of both.
  const pointsOf = (lines: readonly Float64Array[]): Set<string> =>
    new Set(
      lines.flatMap((line) =>
        Array.from({ length: line.length / 2 }, (_, p) => `${line[2 * p]} ${line[2 * p + 1]}`),
      ),
    );
  const ringsOf = (i: number) => pointsOf(made.map.areas.find(({ code }) => code === areas.code[i])!.rings);
  const [here, there] = [ringsOf(first), ringsOf(beside)];
  const shared = pointsOf(made.map.marked!.barriers);
  expect(shared.size).toBeGreaterThan(1);
  for (const point of shared) expect(here.has(point) && there.has(point)).toBe(true);
  expect(made.map.marked!.crossings).toEqual([
    Float64Array.from(
      [first, far].sort((a, b) => a - b).flatMap((i) => project(areas.lon[i]!, areas.lat[i]!)),
    ),
  ]);
  expect(svg).toContain("Barrier marked by people");
  expect(svg).toContain("Way across marked by people");
  expect(made.alt).toContain("barriers, ways across, and the edges");
  // Alone, the key names the neighbourhoods.
  expect(made.legend.rows.map(({ label }) => label)).toEqual(["Littleborough, Heywood"]);
  expect(sceneOf(PLAN).svg).not.toContain("marked by people");
});
