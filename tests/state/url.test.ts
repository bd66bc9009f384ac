import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INDICATORS } from "../../src/config/indicators";
import { PRESETS } from "../../src/config/rules";
import { PANELS, SINCE_WHEN, type View } from "../../src/model/view";
import { decodeView, encodeView } from "../../src/state/url";
import { DEFAULT_VIEW } from "../../src/state/view-store";

const code = (prefix: string) =>
  fc.integer({ min: 1, max: 999_999 }).map((n) => prefix + String(n).padStart(6, "0"));
const views: fc.Arbitrary<View> = fc.record({
  vintage: fc.constantFrom("2026", "2024"),
  footprint: fc.option(code("E54")),
  place: fc.option(code("E06")),
  indicator: fc.constantFrom(...INDICATORS.map(({ id }) => id)),
  lens: fc.constantFrom("england", "footprint"),
  rule: fc.constantFrom(...PRESETS.map(({ rule }) => rule)),
  selection: fc.uniqueArray(code("E02"), { maxLength: 5 }),
  panel: fc.constantFrom(...PANELS),
  list: fc.record({
    text: fc.string(),
    show: fc.constantFrom("all", "flagged", "pocket", "unknown"),
    since: fc.constantFrom(...SINCE_WHEN),
    sort: fc.constantFrom("name", "flag", "population_mid22", "imd25_extent"),
    descending: fc.boolean(),
  }),
  camera: fc.option(
    fc.record({
      lng: fc.integer({ min: -60_000, max: 20_000 }).map((n) => n / 1e4),
      lat: fc.integer({ min: 490_000, max: 560_000 }).map((n) => n / 1e4),
      zoom: fc.integer({ min: 400, max: 1600 }).map((n) => n / 100),
    }),
  ),
  options: fc.dictionary(fc.stringMatching(/^[a-z]+\.[a-z]+$/), fc.string({ minLength: 1 })),
});

describe("the link of a view", () => {
  test("gives the same view back, for any view", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: back, dropped } = decodeView(encodeView(view));
        expect(dropped).toEqual([]);
        expect(back).toEqual({ ...view, options: { ...view.options } });
      }),
      { numRuns: 500 },
    );
  });

  test("is empty for the opening view", () => {
    expect(encodeView(DEFAULT_VIEW)).toBe("");
    expect(decodeView("").view).toEqual(DEFAULT_VIEW);
  });

  test("says what it could not understand and shows the usual instead", () => {
    const { view, dropped } = decodeView("?v=1&f=QYZ&i=imd99_score&w=nowhere&c=1_2_x&t=maybe&e=2026&s=abc");
    expect(view).toEqual(DEFAULT_VIEW);
    expect(dropped).toHaveLength(7);
    expect(dropped.join()).toContain("imd99_score");
  });

  test("never throws, whatever is typed", () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeView(`?${text}`)));
    fc.assert(fc.property(fc.string(), (text) => void decodeView(`?r=${encodeURIComponent(text)}`)));
  });
});

describe("hot spots in links", () => {
  const spots = (p: "permutation" | "normal") => ({
    join: "all",
    conditions: [{ kind: "hotspot", indicator: "imd25_average_score", p, level: 0.05 }],
  });
  test("of version 1 that do not name their p meant the normal approximation, and still do", () => {
    for (const old of ["hot-spot", "all.h-imd25_average_score-5"]) {
      const { view, dropped } = decodeView(`?v=1&r=${old}`);
      expect([view.rule, dropped]).toEqual([spots("normal"), []]);
      // Written again, they name it.
      expect(encodeView(view)).toBe("?v=1&r=all.h-imd25_average_score-5");
    }
  });
  test("by permutations say so, and come back; the preset is written out, as its id is taken", () => {
    const preset = PRESETS.find(({ id }) => id === "hot-spot")?.rule ?? DEFAULT_VIEW.rule;
    expect(preset).toEqual(spots("permutation"));
    const link = encodeView({ ...DEFAULT_VIEW, rule: preset });
    expect(link).toBe("?v=1&r=all.hp-imd25_average_score-5");
    expect(decodeView(link)).toEqual({ view: { ...DEFAULT_VIEW, rule: preset }, dropped: [] });
  });
});
