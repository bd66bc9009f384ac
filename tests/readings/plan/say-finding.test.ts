import { expect, it } from "vitest";
import { noteOf, sayFinding } from "../../../src/readings/plan/say-finding";
import type { Finding } from "../../../src/workspace/plan/import/finding";

const said = (finding: Finding, noun: "Row" | "Shape" = "Row"): string => {
  const { where, what, done } = sayFinding(finding, (code) => `Area ${code}`, "Hastings", noun);
  return `${where}: ${what} ${done}`;
};

it("says what was wrong, where, and what was done", () => {
  expect(said({ kind: "no-code", rows: [4], cell: "E0200" })).toBe(
    "Row 4: “E0200” is not an area code. The row was left out.",
  );
  expect(said({ kind: "unknown", rows: [12], code: "E1", otherLevel: null })).toBe(
    "Row 12: There is no area with the code E1 in England. The row was left out.",
  );
  expect(said({ kind: "twice", rows: [3, 13], code: "E1", names: ["West", "East"] })).toBe(
    "Rows 3 and 13: Area E1 is there twice, in West and East. It went to West, which comes first.",
  );
  expect(said({ kind: "outside", rows: [14], codes: ["E1"] })).toBe(
    "Row 14: Area E1 is not in Hastings. The row was left out.",
  );
  const told = [
    { name: "West", people: 5000 },
    { name: "East", people: 1 },
  ];
  expect(said({ kind: "shared", rows: [2, 3], code: "E1", told })).toBe(
    "Rows 2 and 3: The people of Area E1 are divided: 5,000 people in West and 1 person in East. It went to West, where most live.",
  );
  expect(said({ kind: "missing", rows: [], codes: ["E1", "E2"] })).toBe(
    "Not there: Area E1 and Area E2 have no neighbourhood. They are in none.",
  );
  expect(said({ kind: "elsewhere", rows: [4], name: "Bexhill" }, "Shape")).toBe(
    "Shape 4: No small area of Hastings has its middle in Bexhill: it lies elsewhere, or is smaller than a small area. Bexhill is not in the plan.",
  );
  expect(said({ kind: "no-shape", rows: [3] }, "Shape")).toBe(
    "Shape 3: This is no polygon. It was left out.",
  );
});

it("keeps all of it as the plan's note", () => {
  const one = sayFinding({ kind: "no-name", rows: [5], code: "E1" }, (code) => code, "Hastings");
  expect(noteOf("list.csv", [one])).toBe(
    "Read from list.csv.\nRow 5: No neighbourhood is given for E1. The row was left out.",
  );
});
