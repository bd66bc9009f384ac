/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { describe, expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadIndicator } from "../../../src/data";
import { aboutPlan, sayMade } from "../../../src/readings/plan/about-plan";
import { capacityOf } from "../../../src/readings/plan/capacity";
import { holdings, sizesOf } from "../../../src/readings/plan/holdings";
import { homesOf, namesOf } from "../../../src/readings/plan/homes";
import { lookupTable } from "../../../src/readings/plan/lookup";
import { planSheets } from "../../../src/readings/plan/plan-sheets";
import { realFacts } from "../../export/real-facts";
import { moveAreas } from "../../../src/workspace/plan/edits";
import { asRead, asSuggested } from "../../../src/workspace/plan/made";
import { readPlan } from "../../../src/workspace/plan/plan";
import { PLAN } from "../../workspace/plan/any-plan";

const { facts, columns } = await realFacts("E54000057");
const { areas, answer, sources } = facts;
const extent = (await loadIndicator(readFromDir("public/data"), "imd25_extent", areas)).msoa21;
const homes = homesOf(areas, PLAN);
const held = holdings(PLAN, homes.areas, {
  ...{ areas, answer, extent },
  core20: columns.get("imd25_share_core20")!,
  score: columns.get("imd25_average_score")!,
});
const ABOUT = {
  ...{ scope: "Rochdale", unassigned: homes.unassigned.length, date: "28 November 2026", version: "abc" },
  ...{ sources, nameOf: namesOf(areas) },
};
const about = aboutPlan(PLAN, ABOUT);

describe("the files of a plan", () => {
  it("the workbook holds the plan's neighbourhoods, the rows of its lookup, and the posts that add up", () => {
    const capacity = capacityOf(sizesOf(held), 41, 50);
    const sheets = planSheets(PLAN, held, areas, about, { what: "posts", mix: 50, capacity });
    expect(sheets.map(({ name }) => name)).toEqual(["About", "Neighbourhoods", "Areas", "Sharing out"]);
    for (const { columns: heads, rows } of sheets)
      for (const row of rows) expect(row).toHaveLength(heads.length);
    const [, first, each, shared] = sheets;
    expect(first!.rows.map(([name, , called]) => [name, called])).toEqual([
      ["Littleborough", ""],
      ["Heywood", "HMN West"],
    ]);
    expect(each!.rows.map((row) => [row[0], row[4], row[5], row[6], row[7]])).toEqual(lookupTable(PLAN).rows);
    expect(shared!.rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(41);
  });

  it("says how the plan was made, and how many areas were moved by hand since", () => {
    expect(sayMade(PLAN)).toMatch(/^Not known/);
    expect(sayMade({ ...PLAN, made: { how: "hand" } })).toBe("Drawn by hand");
    const read = asRead(PLAN, "council.csv");
    expect(sayMade(read)).toBe("Read from the file council.csv; no area was moved by hand since");
    // Into another, out of all, and into one from none.
    const moved = moveAreas(moveAreas(read, ["E02001132"], "b"), ["E02001133"], null);
    expect(sayMade(moveAreas(moved, ["E02001134"], "b"))).toBe(
      "Read from the file council.csv; 3 areas were moved by hand since",
    );
    // What is asked for after the suggestion changes nothing about it.
    const asked = asSuggested(PLAN, { ...PLAN, seed: 3, weights: { ...PLAN.weights, alike: 0.5 } });
    expect(sayMade({ ...asked, seed: 9, least: 1 })).toBe(
      "Suggested by the app with compact 1, alike inside 0.5; 30,000 to 50,000 people in each; districts are not crossed; seed 3; no area was moved by hand since",
    );
    for (const made of [read, asked, moved]) expect(readPlan(made)).toEqual(made);
    expect(aboutPlan(read, ABOUT).rows.flat().join()).not.toMatch(/seed|uggest/);
  });

  it("the sheet beside them says what was asked for, what is locked, how many areas are left out, and sources", () => {
    const said = new Map(about.rows.map(([item, value]) => [item, value]));
    expect(said.get("Neighbourhoods")).toBe(
      "2, made of 3 whole areas (Middle layer Super Output Areas 2021); 22 of the place’s areas are in none",
    );
    expect(said.get("People asked for in each")).toBe("30,000 to 50,000 (residents, mid-2022)");
    expect(said.get("Decided by people")).toContain("Locked: Heywood");
    expect(about.rows.filter(([item]) => String(item).startsWith("Source: "))).toHaveLength(sources.length);
  });
});
