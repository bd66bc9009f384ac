/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import fc from "fast-check";
import { PRESETS } from "../../src/config/rules";
import type { Areas } from "../../src/model/area";
import type { Condition, Rule, Test } from "../../src/model/rule";
import { SINCE_WHEN, type View } from "../../src/model/view";
import { DEFAULT_VIEW } from "../../src/state/view-store";

/** Measures of every kind: counts, means of ratios with gaps, estimated values, both polarities. */
export const MEASURES = [
  "imd25_average_score",
  "imd25_national_decile",
  "imd25_share_core20",
  "imd25_extent",
  "cni23_score",
  "le_male_2015_19",
  "sar_emergency_all_2015_20",
  "census21_health_bad_or_very_bad_pct",
  "iod25_violence_with_injury",
  "imd_editions_flagged_core20",
  "imd_moved_2019_25",
] as const;

const lens = fc.constantFrom("england", "footprint");
const worst = fc.integer({ min: 1, max: 1000 }).map((n) => n / 10);
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const indicator = fc.constantFrom(...MEASURES);
const test: fc.Arbitrary<Test> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("share"), most: fc.constantFrom(10, 20), atLeast: share }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("score"), worst, lens }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("extent"), atLeast: share }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("indicator"), indicator, worst, lens }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("need"), worst, lens }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("editions"), editions: fc.integer({ min: 1, max: 6 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("moved"),
      since: fc.constant(2019),
      toward: fc.constantFrom("more", "less"),
      points: worst,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("hotspot"),
      indicator: fc.constantFrom("imd25_average_score", "le_male_2015_19"),
      p: fc.constantFrom("permutation", "normal"),
      level: fc.constantFrom(0.01, 0.05, 0.1),
    }),
  },
);
const join = fc.constantFrom("all", "any");
const group = fc.record({
  kind: fc.constant("group"),
  join,
  tests: fc.array(test, { minLength: 1, maxLength: 3 }),
}) as fc.Arbitrary<Condition>;
const own = fc.record({
  join,
  conditions: fc.array(fc.oneof({ weight: 4, arbitrary: test }, { weight: 1, arbitrary: group }), {
    minLength: 1,
    maxLength: 3,
  }),
}) as fc.Arbitrary<Rule>;

/** Any state of the app that changes which areas are shown, flagged or listed, on the real areas. One in fifty is all England. */
export function states(areas: Areas): fc.Arbitrary<View> {
  const where = fc.oneof(
    { weight: 1, arbitrary: fc.constant({ vintage: "2026", footprint: null, place: null } as const) },
    {
      weight: 49,
      arbitrary: fc
        .tuple(fc.nat(areas.code.length - 1), fc.constantFrom("2026", "2024"), fc.boolean())
        .map(([msoa, vintage, inPlace]) => {
          const icb =
            vintage === "2026" ? areas.icb26s[areas.icb26[msoa]!]! : areas.icb24s[areas.icb24[msoa]!]!;
          return { vintage, footprint: icb.code, place: inPlace ? areas.lads[areas.lad[msoa]!]!.code : null };
        }),
    },
  );
  const list = fc.record({
    text: fc.oneof(
      { weight: 3, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.constantFrom("north", "St ", "E020", "central ", "&", "nowhere at all") },
    ),
    show: fc.constantFrom("all", "flagged", "pocket", "unknown"),
    since: fc.oneof({ weight: 4, arbitrary: fc.constant("any") }, fc.constantFrom(...SINCE_WHEN)),
    sort: fc.constantFrom(...MEASURES, "name", "flag", "population_mid22"),
    descending: fc.boolean(),
  });
  return fc
    .record({
      where,
      indicator,
      lens,
      rule: fc.oneof(fc.constantFrom(...PRESETS.map(({ rule }) => rule)), own),
      list,
      picked: fc.uniqueArray(fc.nat(areas.code.length - 1), { maxLength: 3 }),
    })
    .map(({ where: { vintage, footprint, place }, picked, ...rest }) => ({
      ...DEFAULT_VIEW,
      ...rest,
      vintage,
      footprint,
      place,
      selection: picked.map((msoa) => areas.code[msoa]!),
    }));
}
