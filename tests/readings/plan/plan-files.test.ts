/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { describe, expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadIndicator } from "../../../src/data";
import { aboutPlan } from "../../../src/readings/plan/about-plan";
import { capacityOf } from "../../../src/readings/plan/capacity";
import { holdings, sizesOf } from "../../../src/readings/plan/holdings";
import { homesOf } from "../../../src/readings/plan/homes";
import { lookupTable } from "../../../src/readings/plan/lookup";
import { planSheets } from "../../../src/readings/plan/plan-sheets";
import { realFacts } from "../../export/real-facts";
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
const about = aboutPlan(PLAN, {
  ...{ scope: "Rochdale", unassigned: homes.unassigned.length, date: "28 November 2026", version: "abc" },
  sources,
});

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

  it("the sheet beside them says what was asked for, what is locked, how many areas are left out, and sources", () => {
    const said = new Map(about.rows.map(([item, value]) => [item, value]));
    expect(said.get("Neighbourhoods")).toBe(
      "2, made of 3 whole areas (Middle layer Super Output Areas 2021); 22 of the place’s areas are in none",
    );
    expect(said.get("People asked for in each")).toBe("30,000 to 50,000 (residents, mid-2022)");
    expect(said.get("Decided by people")).toContain("Locked: Heywood.");
    expect(about.rows.filter(([item]) => String(item).startsWith("Source: "))).toHaveLength(sources.length);
  });
});
