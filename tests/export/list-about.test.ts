import { expect, it } from "vitest";
import { sayList } from "../../src/panels/export/list-name";
import { realFacts } from "./real-facts";

it("a list says which areas it holds, by what filter, and how many rows that are", async () => {
  const { facts } = await realFacts("E54000057");
  expect(sayList({ facts, list: "flagged", msoas: [1, 2, 3] })).toBe("Flagged areas: 3 rows");
  expect(sayList({ facts, list: "selected", msoas: [1] })).toBe("Selected areas: 1 row");
  const list = { ...facts.view.list, show: "pocket" as const, text: " Wigan " };
  const filtered = { ...facts, view: { ...facts.view, list } };
  expect(sayList({ facts: filtered, list: "filtered", msoas: [1, 2] })).toBe(
    "The list as it was filtered (only hidden pockets; name, district or code holds “Wigan”): 2 rows",
  );
  expect(sayList({ facts, list: "filtered", msoas: [] })).toBe(
    "The list as it was filtered (no filter): 0 rows",
  );
});
