import { expect, it } from "vitest";
import { GLOSSARY } from "../../src/config/glossary";
import { STABILITY_GRID } from "../../src/config/stability";

const words = GLOSSARY.map(({ word }) => word);
const of = (word: string): string => GLOSSARY.find((one) => one.word === word)?.means ?? "";

it("holds the words that nobody outside knows, each once and by alphabet", () => {
  expect(words).toEqual(
    expect.arrayContaining([
      ...[
        "MSOA",
        "LSOA",
        "Decile",
        "Core20",
        "Extent",
        "Hidden pocket",
        "Patch",
        "Gi*",
        "Polarity",
        "Footprint",
      ],
      ...[
        "Place",
        "Rule",
        "Flagged",
        "Standard rules",
        "Margin",
        "Stability",
        "Cannot say",
        "Suppressed",
        "Estimated",
      ],
    ]),
  );
  expect(words).toEqual([...new Set(words)].sort((a, b) => a.localeCompare(b, "en-GB")));
});

it("says each in a sentence or two, and the figures that the app has", () => {
  for (const { word, means } of GLOSSARY) expect(means, word).toMatch(/^[A-Z].{20,170}\.$/);
  expect(of("Decile")).toContain("Decile 1 is the most deprived");
  expect(of("Stability")).toContain(` ${STABILITY_GRID.length} `);
});
