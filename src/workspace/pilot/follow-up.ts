import * as v from "valibot";
import { measure, msoa, text, whole } from "./shapes";

/** People counted, of all, in an area. */
const counted = v.pipe(
  v.strictObject({
    area: msoa,
    n: v.pipe(v.number(), v.minValue(0)),
    total: v.pipe(v.number(), v.gtValue(0)),
  }),
  v.check(({ n, total }) => n <= total, "counts more than its total"),
);
export type CountedArea = v.InferOutput<typeof counted>;

/** One point in time: a measure that holds its counts, or counts that somebody typed. */
const point = v.strictObject({
  /** When, in words that stand in charts: "2021", "March 2026". */
  when: text(40),
  after: v.boolean(),
  /** Id of the measure; "" where counts stand beside it. */
  measure: v.union([v.literal(""), measure]),
  counts: v.pipe(
    v.array(counted),
    v.maxLength(10_000),
    v.check((all) => new Set(all.map(({ area }) => area)).size === all.length, "names one area twice"),
  ),
});
export type FollowPoint = v.InferOutput<typeof point>;

/** What came of an outcome: its points in the order of time, those before the start first. */
export const followUp = v.strictObject({
  /** The outcome's measure; "" for one that the catalogue does not have, which then has a name. */
  measure: v.union([v.literal(""), measure]),
  name: text(200),
  /** It should not have moved. */
  placebo: v.boolean(),
  points: v.pipe(
    v.array(point),
    v.check(
      (all) => all.every(({ after }, at) => !after || all.slice(at).every((later) => later.after)),
      "has a point before the start behind one after it",
    ),
  ),
  /** Where the figures come from, in words. */
  source: text(500),
  seed: whole(0, 0xffff_ffff),
});
export type FollowUp = v.InferOutput<typeof followUp>;
