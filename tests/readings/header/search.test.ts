import { expect, it } from "vitest";
import { RECODED_DISTRICTS } from "../../../src/config/recoded";
import { otherBoards, sayHeirs } from "../../../src/readings/header/other-boards";
import { sayNoMatch } from "../../../src/readings/header/say-no-match";
import { loadedAreas } from "../../panels/atlas";

const areas = await loadedAreas();

it("says what became of each board abolished in April 2026, by the lookup", () => {
  const gone = new Map(otherBoards(areas, "2026").map(({ board, heirs }) => [board.name, heirs]));
  // Twelve abolished, and Hampshire and Isle of Wight, which grew and got a new code.
  expect(gone.size).toBe(13);
  // In the lookup 255 LSOAs of Frimley are in Thames Valley, 105 in Hampshire and Isle of Wight, 95 in Surrey and Sussex.
  expect(gone.get("NHS Frimley Integrated Care Board")).toEqual([
    "Thames Valley",
    "Hampshire and Isle of Wight",
    "Surrey and Sussex",
  ]);
  expect(sayHeirs(["A", "B", "C"], "2026")).toBe("until March 2026, now in A, B and C");
});

it("says of what each board formed in April 2026 was made", () => {
  const made = new Map(otherBoards(areas, "2024").map(({ board, heirs }) => [board.name, heirs]));
  expect(made.size).toBe(7);
  expect(made.get("NHS West and North London Integrated Care Board")).toEqual([
    "North West London",
    "North Central London",
  ]);
});

it("knows Barnsley and Sheffield by their codes of 2025", () => {
  const names = Object.values(RECODED_DISTRICTS).map(
    (code) => areas.lads.find((lad) => lad.code === code)?.name,
  );
  expect(names).toEqual(["Barnsley", "Sheffield"]);
});

it("says what a search without a match looks like, and what to type", () => {
  expect(sayNoMatch("LS1 4DY", "May 2023")).toContain(
    "No live postcode of England (May 2023) begins with “LS1 4DY”",
  );
  expect(sayNoMatch("W02000001")).toContain("code of Wales");
  expect(sayNoMatch("E01000001")).toContain("small area (LSOA)");
  expect(sayNoMatch("Narnia")).toBe(
    "No ICB, district or area matches “Narnia”. Type part of a name, or the code of an ICB, a district or an area (MSOA) in England.",
  );
});
