import fc from "fast-check";
import { expect, test } from "vitest";
import { VERDICT } from "../../../src/model/rule";
import {
  flaggedHome,
  HALF,
  readLeast,
  sayFlaggedHomes,
  sayHomeRule,
} from "../../../src/readings/plan/flagged-homes";

const homes = fc
  .tuple(fc.nat(60_000), fc.nat(60_000), fc.nat(60_000))
  .map(([flagged, unknownPeople, rest]) => ({
    people: flagged + unknownPeople + rest,
    flagged: { areas: 1, people: flagged, share: 0 },
    unknownPeople,
  }));

test("a neighbourhood is flagged from exactly the share on, and never more easily by a higher one", () => {
  const home = (flagged: number, unknownPeople = 0) => ({
    ...{ people: 30_000, unknownPeople },
    flagged: { areas: 2, people: flagged, share: flagged / 30_000 },
  });
  expect(flaggedHome(home(15_000), 50)).toBe(VERDICT.yes);
  expect(flaggedHome(home(14_999), 50)).toBe(VERDICT.no);
  // 14,999 flagged and 1 who cannot be judged: it depends on that one.
  expect(flaggedHome(home(14_999, 1), 50)).toBe(VERDICT.unknown);
  expect(flaggedHome(home(8_699), 29)).toBe(VERDICT.no);
  expect(flaggedHome(home(8_700), 29)).toBe(VERDICT.yes);
  const rank = { [VERDICT.no]: 0, [VERDICT.unknown]: 1, [VERDICT.yes]: 2 } as Record<number, number>;
  fc.assert(
    fc.property(homes, fc.integer({ min: 1, max: 99 }), (one, least) => {
      expect(rank[flaggedHome(one, least + 1)]).toBeLessThanOrEqual(rank[flaggedHome(one, least)] ?? NaN);
      if (one.unknownPeople === 0) expect(flaggedHome(one, least)).not.toBe(VERDICT.unknown);
    }),
  );
  expect(flaggedHome({ people: 0, flagged: { areas: 0, people: 0, share: NaN }, unknownPeople: 0 }, 50)).toBe(
    VERDICT.no,
  );
});

test("the share is a whole number of the link, or half; the sentence says which are flagged and for how many it depends on what is unknown", () => {
  expect(["30", "100", "1", "0", "101", "12.5", "x", ""].map(readLeast)).toEqual([
    30,
    100,
    1,
    HALF,
    HALF,
    HALF,
    HALF,
    HALF,
  ]);
  const home = (name: string, flagged: number, unknownPeople = 0) => ({
    ...{ name, people: 100, unknownPeople },
    flagged: { areas: 1, people: flagged, share: flagged / 100 },
  });
  const held = [home("Heywood", 60), home("Pennines", 40, 20), home("Middleton", 10)];
  expect(sayFlaggedHomes(held, 50)).toBe(
    "1 of 3 neighbourhoods is flagged: Heywood. For 1 it depends on areas that the rule cannot judge.",
  );
  expect(sayFlaggedHomes(held, 40)).toBe("2 of 3 neighbourhoods are flagged: Heywood, Pennines.");
  expect(sayFlaggedHomes(held, 90)).toBe("None of 3 neighbourhoods is flagged.");
  expect(sayFlaggedHomes([home("Pennines", 40, 20)], 50)).toBe(
    "No neighbourhood of 1 is known to be flagged. For 1 it depends on areas that the rule cannot judge.",
  );
  expect(sayHomeRule(40)).toContain("at least 40% of its people");
});
