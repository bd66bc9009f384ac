import fc from "fast-check";
import { expect, it } from "vitest";
import { budgetByNeighbourhood } from "../../../src/readings/big-local/budget-by-neighbourhood";
import { budgetPath, shareByPeople } from "../../../src/stats/big-local-budget";

const CODES = ["A", "B", "C", "D", "E"];
const neighbourhood = (name: string, areas: string[]) => ({ name, areas });

it("adds up the flagged areas of each neighbourhood, and names those in none", () => {
  const flagged = [
    { code: "A", people: 100, pounds: [10, 50] },
    { code: "B", people: 50, pounds: [5, 25] },
    { code: "E", people: 20, pounds: [2, 10] },
  ];
  const plan = { neighbourhoods: [neighbourhood("North", ["A", "B", "C"]), neighbourhood("South", ["D"])] };
  expect(budgetByNeighbourhood(plan, flagged)).toEqual([
    { name: "North", areas: 2, people: 150, pounds: [15, 75] },
    { name: "South", areas: 0, people: 0, pounds: [0, 0] },
    { name: null, areas: 1, people: 20, pounds: [2, 10] },
  ]);
});

it("gives away every pound of every year, however areas are divided", () => {
  const division = fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 });
  const peoples = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(division, peoples, fc.nat({ max: 2_000_000_000 }), (of, people, budget) => {
      const years = budgetPath(budget);
      const parts = years.map(({ pounds }) => shareByPeople(pounds, people));
      const flagged = CODES.map((code, k) => ({
        code,
        people: people[k] ?? 0,
        pounds: parts.map((each) => each[k] ?? 0),
      }));
      // 0 is in no neighbourhood.
      const neighbourhoods = [1, 2, 3].map((n) =>
        neighbourhood(
          String(n),
          CODES.filter((_, k) => of[k] === n),
        ),
      );
      const rows = budgetByNeighbourhood({ neighbourhoods }, flagged);
      years.forEach(({ pounds }, y) => {
        expect(rows.reduce((sum, row) => sum + (row.pounds[y] ?? 0), 0)).toBe(pounds);
      });
    }),
  );
});
