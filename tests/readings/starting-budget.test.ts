import { expect, it } from "vitest";
import { loadAllocations } from "../../src/data";
import { startingBudget } from "../../src/readings/big-local/starting-budget";
import { read } from "../panels/atlas";

const allocations = await loadAllocations(read);
const MANCHESTER = "E54000057";

it("starts from the published allocation of a board, and says what it is", () => {
  const start = startingBudget(allocations["2026"], MANCHESTER, "total", 1);
  // As in NHS England's workbook of 2025/26; Greater Manchester is one board before and after.
  expect(start?.pounds).toBe(8_740_898_330);
  expect(start?.about).toBe(false);
  expect(start?.words).toBe("NHS England’s allocation for 2025/26 (all streams together).");
  expect(startingBudget(allocations["2024"], MANCHESTER, "total", 1)?.pounds).toBe(8_740_898_330);
  expect(startingBudget(allocations["2026"], MANCHESTER, "core_total", 1)?.pounds).toBe(6_714_018_798);
});

it("says about where a board has none of its own, and for a place", () => {
  const essex = startingBudget(allocations["2026"], "E54000066", "total", 1);
  expect([essex?.pounds, essex?.about]).toEqual([4_994_427_314, true]);
  expect(essex?.words).toContain("apportioned");
  const place = startingBudget(allocations["2026"], MANCHESTER, "total", 0.1);
  expect([place?.pounds, place?.about]).toEqual([Math.round(8_740_898_330 * 0.1), true]);
  expect(place?.words).toContain("A place has none of its own");
});

it("sums the 42 boards for England, and has nothing for a board that does not exist", () => {
  const england = startingBudget(allocations["2024"], null, "total", 1);
  expect([england?.pounds, england?.about]).toEqual([160_241_164_479, false]);
  expect(startingBudget(allocations["2024"], "E54999999", "total", 1)).toBeNull();
});

it("has a total that is the sum of its streams, in every board of both vintages", () => {
  for (const { pounds, code } of [...allocations["2024"], ...allocations["2026"]])
    expect(
      pounds.core_total +
        pounds.specialised +
        pounds.primary_medical +
        pounds.pharmacy_ophthalmic_dental +
        pounds.running_costs,
      code,
    ).toSatisfy((sum: number) => Math.abs(sum - pounds.total) <= 3);
});
