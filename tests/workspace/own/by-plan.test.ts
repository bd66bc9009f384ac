import { beforeAll, describe, expect, it } from "vitest";
import { loadCarriers } from "../../../scripts/command/own-table";
import { makeOwn, type OwnSaid } from "../../../src/workspace/own/make-own";
import { codesAt, type KnownCodes } from "../../../src/workspace/own/area-codes";
import {
  planHomes,
  readFirstSheet,
  readOwnOrPlan,
  type PlanHomes,
} from "../../../src/workspace/own/read-by-plan";
import { readRows } from "../../../src/workspace/own/read-rows";
import type { Carriers } from "../../../src/workspace/own/to-msoa";
import type { Plan } from "../../../src/workspace/plan/plan";

const SAID: OwnSaid = {
  ...{ name: "Falls", polarity: "high-worse", period: "2025/26", owner: "Bolton Council" },
  ...{ licence: "", maskUnder: 5, file: "falls.csv", unit: "per1000" },
};
const planOf = (name: string, homes: readonly (readonly [string, string, string, string[]])[]): Plan =>
  ({
    name,
    neighbourhoods: homes.map(([id, one, called, areas]) => ({
      id,
      name: one,
      called,
      locked: false,
      areas,
    })),
  }) as unknown as Plan;
const NORTH = planOf("North", [
  ["n1", "Astley Bridge", "Top End", ["E02000984", "E02000985"]],
  ["n2", "Halliwell", "", ["E02000986"]],
]);
const OTHER = planOf("Other", [["n1", "Halliwell", "", ["E02000987"]]]);

let carriers: Carriers;
let known: KnownCodes;
let plans: readonly PlanHomes[];
beforeAll(async () => {
  [carriers, known] = await loadCarriers();
  plans = [OTHER, NORTH].map((one) => planHomes(one, carriers.areas));
});
const read = (text: string) => readOwnOrPlan(readRows(new TextEncoder().encode(text)), known, plans);
const made = (text: string) => {
  const { table, plan, known: all } = read(text);
  const by = plan ? { ...carriers, homes: plan.homes } : carriers;
  const at = table.columns[0]?.at ?? -1;
  return makeOwn(table, { kind: "column", at }, SAID, by, codesAt(all[table.level]).length);
};

describe("a table by the neighbourhoods of a plan", () => {
  it("is not taken for one by a postcode district that a plan's id is, nor by one word among many", () => {
    expect(() => read("Postcode district,Rate\nN1,12.5\nN2,13.5\nE1,7.7\n")).toThrow(
      "No area codes were found",
    );
    expect(() => read("place,rate\nHalliwell,9\nKearsley,8\nFarnworth,7\n")).toThrow("No area codes");
  });

  it("is looked for only where no sheet of the workbook is by codes", () => {
    const sheets = [
      {
        name: "Summary",
        rows: [
          ["name", "rate"],
          ["Top End", "7.5"],
          ["Halliwell", "9"],
        ],
      },
      {
        name: "Data",
        rows: [
          ["msoa21cd", "rate"],
          ["E02000984", "7"],
          ["E02000986", "9"],
        ],
      },
    ];
    expect(readFirstSheet(sheets, known, plans)).toMatchObject({ sheet: "Data", found: { plan: null } });
    expect(readFirstSheet(sheets.slice(0, 1), known, plans)).toMatchObject({
      sheet: "Summary",
      found: { plan: { name: "North" } },
    });
  });

  it("is read by the plan that knows most of its names, and lends each area its neighbourhood's rate", () => {
    const text = "Neighbourhoods of Bolton\nname,rate per 1000\n top  END ,7.5\nHalliwell,9\nTotal,8\n";
    const { table, plan } = read(text);
    expect([table.level, plan?.name, [...table.area], table.dropped]).toEqual([
      "plan",
      "North",
      [0, 1, -1],
      ["Total"],
    ]);
    const { figures, counts } = made(text);
    expect(figures.rows.map(([code, value, , status]) => [code, value, status])).toEqual([
      ["E02000984", 7.5, 3],
      ["E02000985", 7.5, 3],
      ["E02000986", 9, 3],
    ]);
    expect([figures.level, figures.joining, counts.estimated]).toEqual(["plan", "mean", 3]);
  });

  it("shares out no count, and knows a neighbourhood by its id in the column of our lookup", () => {
    const text = "neighbourhood_id,visits\nn1,75\nn2,20\n";
    expect(read(text).plan?.name).toBe("North");
    expect(made(text).figures.rows).toEqual([]);
  });

  it("goes by codes where a table has them, whatever names stand beside", () => {
    expect(read("msoa,name,rate per 1000\nE02000984,Halliwell,5\n")).toMatchObject({
      plan: null,
      table: { level: "msoa21" },
    });
  });

  it("takes no name that two neighbourhoods of a plan have, and refuses a table of none in words of codes", () => {
    const twice = planOf("Twice", [
      ["n1", "Centre", "", ["E02000984"]],
      ["n2", "Centre", "", ["E02000985"]],
    ]);
    expect([...planHomes(twice, carriers.areas).known.keys()]).toEqual([]);
    expect(() => read("area,value\nBolton,12\n")).toThrow(/No area codes were found/);
  });
});
