import { describe, expect, test } from "vitest";
import { describeEditionColumn } from "../../scripts/editions/describe-column";
import { byLsoa, measureEdition, percentileOf, tenthOf } from "../../scripts/editions/measure-edition";
import { composeOrigins, originsOf, touched } from "../../scripts/editions/origins";
import { parseLsoaChanges } from "../../scripts/sources/lsoa-changes";
import { flaggedRun } from "../../src/stats/flagged-run";

const changes = (csv: string) => parseLsoaChanges("x.csv", new TextEncoder().encode(csv), ["old", "new"]);
// A is unchanged; B is split into b1 and b2; C and D are merged into cd.
const GOOD = "old,new,chgind\nA,a,U\nB,b1,S\nB,b2,S\nC,cd,M\nD,cd,M\n";
const NEWER = ["a", "b1", "b2", "cd", "lost"];

describe("origins", () => {
  test("an unchanged or split area has one, a merged one takes people, one without a parent has none", () => {
    const people = [1000, 900, 300, 100];
    expect(originsOf(changes(GOOD), NEWER, (i) => people[i] as number)).toEqual([
      [{ from: 0, share: 1 }],
      [{ from: 1, share: 1 }],
      [{ from: 1, share: 1 }],
      [
        { from: 2, share: 0.75 },
        { from: 3, share: 0.25 },
      ],
      [],
    ]);
  });
  test("an older area spreads its people evenly over the newer ones it touches", () => {
    // 600 people over two areas are 300 for each; with 100 of Q that is three quarters and one quarter.
    const found = originsOf(
      changes("old,new,chgind\nP,x,X\nP,y,X\nQ,y,X\n"),
      ["x", "y"],
      (i) => [600, 100][i] as number,
    );
    expect(found[1]).toEqual([
      { from: 0, share: 0.75 },
      { from: 1, share: 0.25 },
    ]);
  });
  test("multiply along the way, and lose the way that ends", () => {
    const second = [
      [
        { from: 0, share: 0.75 },
        { from: 1, share: 0.25 },
      ],
    ];
    const first = [
      [
        { from: 5, share: 0.4 },
        { from: 6, share: 0.6 },
      ],
      [],
    ];
    const [found = []] = composeOrigins(second, first);
    expect(found.map(({ from }) => from)).toEqual([5, 6]);
    expect(found[0]?.share).toBeCloseTo(0.3, 12);
    expect(found[1]?.share).toBeCloseTo(0.45, 12);
  });
  test("say which areas were touched, by this change or one before", () => {
    expect([...touched(changes(GOOD), NEWER)]).toEqual([0, 1, 1, 1, 1]);
    expect([...touched(changes(GOOD), NEWER, Uint8Array.of(1, 0, 0, 0))]).toEqual([1, 1, 1, 1, 1]);
  });
  test("a lookup that contradicts itself is refused", () => {
    expect(() => changes(GOOD.replace("A,a,U", "A,a,Z"))).toThrow(
      /row 1, column chgind, value "Z": not one of/,
    );
    expect(() => changes(`${GOOD}A,b1,S\n`)).toThrow(/row 1.*an unchanged area that has other links too/);
  });
});

describe("an edition", () => {
  test("puts the last rank of a tenth into it, and the next one into the next", () => {
    // 32,844 areas: the first tenth ends at 3,284, the second at 6,568.
    expect([1, 3284, 3285, 6568, 6569, 32844].map((rank) => tenthOf(rank, 32844))).toEqual([
      1, 1, 2, 2, 3, 10,
    ]);
    expect(percentileOf(1, 100)).toBe(0.005);
  });
  test("is weighted by the people of today; those without a value count in the share's base and not in the percentile's", () => {
    // Ranks 1, 2, 10 of 10: percentiles 0.05, 0.15, 0.95. The second area is half rank 1, half rank 2; the fourth has no value.
    const origins = [
      [{ from: 2, share: 1 }],
      [
        { from: 0, share: 0.5 },
        { from: 1, share: 0.5 },
      ],
      [{ from: 1, share: 1 }],
      [],
    ];
    const people = Float64Array.of(100, 200, 300, 400);
    const made = measureEdition(byLsoa(origins, [1, 2, 10], 10), people, { of: [0, 0, 1, 1], count: 2 });
    expect(made.decile1[0]).toBeCloseTo(100 / 300, 12);
    expect(made.core20[0]).toBeCloseTo(200 / 300, 12);
    expect(made.percentile[0]).toBeCloseTo((100 * 0.95 + 200 * 0.1) / 300, 12);
    expect(made.core20[1]).toBeCloseTo(300 / 700, 12);
    expect(made.percentile[1]).toBeCloseTo(0.15, 12);
  });
});

test.each([
  ["always", [true, true, true], { editions: 3, since: 2004 }],
  ["in, out and in", [true, false, true], { editions: 2, since: 2025 }],
  ["since the second", [false, true, true], { editions: 2, since: 2015 }],
  ["in and out again", [false, true, false], { editions: 1, since: null }],
  ["left", [true, true, false], { editions: 2, since: null }],
  ["never", [false, false, false], { editions: 0, since: null }],
])("the run of flags: %s", (_, flags, run) => {
  expect(flaggedRun(flags, [2004, 2015, 2025])).toEqual(run);
});

test("the description of a column says what is left blank, and leaves other columns alone", () => {
  expect(describeEditionColumn("flagged_since")).toMatchObject({ null: "", datatype: "integer" });
  expect(describeEditionColumn("imd2010_share_core20")).toMatchObject({
    "dc:temporal": "Index of Multiple Deprivation 2010",
    null: "[x]",
  });
  expect(describeEditionColumn("population")).toBeNull();
});
