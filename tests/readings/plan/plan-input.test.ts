/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { expect, it } from "vitest";
import { PLAN_FILLS } from "../../../src/config/plan";
import { drawingOf } from "../../../src/readings/plan/drawing";
import { homesOf } from "../../../src/readings/plan/homes";
import { planInput } from "../../../src/readings/plan/plan-input";
import { realFacts } from "../../export/real-facts";
import { PLAN } from "../../workspace/plan/any-plan";

it("a plan's map fills each area as its neighbourhood, names every neighbourhood, and counts areas in none", async () => {
  const { facts, input, neighbours } = await realFacts("E54000057", "E08000005");
  const { areas } = facts;
  const drawing = drawingOf(areas, neighbours, PLAN);
  const { map, legend, title, alt } = planInput(input, areas, drawing, []);
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
