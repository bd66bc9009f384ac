import * as v from "valibot";
import { isIcbCode, isLadCode, isMsoaCode, VINTAGES } from "../../model/codes";

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.check((one) => one.length <= most, `is longer than ${most} characters`),
  );
const named = v.pipe(
  text(120),
  v.check((one) => one.trim() !== "", "is empty"),
);
const code = (is: (text: string) => boolean) =>
  v.pipe(
    v.string(),
    v.check((one) => is(one), "is no code of that kind"),
  );
const people = v.pipe(v.number(), v.integer(), v.minValue(0));
const weight = v.pipe(v.number(), v.finite(), v.minValue(0));
const differ = (all: readonly string[]): boolean => new Set(all).size === all.length;
const inOrder = (all: readonly string[]): boolean =>
  all.every((one, at) => at === 0 || (all[at - 1] ?? "") < one);

const neighbourhoodSchema = v.strictObject({
  /** Short and lasting: it stays when the name changes. */
  id: v.pipe(
    v.string(),
    v.check((one) => /^\w{1,20}$/.test(one), "is no id of a neighbourhood"),
  ),
  name: named,
  /** What partners call it; "" where they call it nothing else. */
  called: text(120),
  /** A suggestion leaves it as it is. */
  locked: v.boolean(),
  /** MSOAs of 2021, in code order. */
  areas: v.pipe(
    v.array(code(isMsoaCode)),
    v.check((all) => all.length > 0, "has no areas"),
    v.check((all) => inOrder(all), "is not in code order, or names an area twice"),
  ),
});

const weights = v.strictObject({ compact: weight, alike: weight, patches: weight, networks: weight });
const seed = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Areas of each neighbourhood as they were made, by its id: what was moved since is told by them. */
const homes = v.record(v.string(), v.array(code(isMsoaCode)));

/** What exists that a plan can be begun from: wards by best fit, districts, the most likely network of practices of each area. */
export const PLAN_BASES = ["wards", "districts", "networks"] as const;

/** What people mark: areas that are in one neighbourhood, or each in another; two that touch with no way across; two that do not, with one. */
export const MARK_KINDS = ["together", "apart", "barrier", "crossing"] as const;

const markSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(MARK_KINDS),
    /** MSOAs of 2021, in code order. */
    areas: v.pipe(
      v.array(code(isMsoaCode)),
      v.check((all) => all.length > 1, "is about one area alone"),
      v.check((all) => inOrder(all), "is not in code order, or names an area twice"),
    ),
    /** What people say of it: "River Roch"; "" where they say nothing. */
    why: text(120),
  }),
  v.check(
    ({ kind, areas }) => areas.length === 2 || kind === "together" || kind === "apart",
    "is a border of more than two areas",
  ),
);
const marks = v.pipe(
  v.array(markSchema),
  v.check((all) => differ(all.map(({ kind, areas }) => `${kind} ${areas.join()}`)), "has one mark twice"),
);

/** How a plan came to be: by the app's suggestion with what was asked of it, from what exists, from a file, or by hand. */
const madeSchema = v.variant("how", [
  v.strictObject({
    how: v.literal("suggested"),
    ...{ least: people, most: people, weights, seed, acrossDistricts: v.boolean(), homes },
    /** The marks that it kept to; absent where there were none. */
    marks: v.optional(marks),
  }),
  v.strictObject({ how: v.literal("begun"), from: v.picklist(PLAN_BASES), homes }),
  v.strictObject({ how: v.literal("read"), from: text(260), homes }),
  v.strictObject({ how: v.literal("hand") }),
]);

const planSchema = v.pipe(
  v.strictObject({
    name: named,
    vintage: v.picklist(VINTAGES),
    /** ICB of the vintage that it is for; null is England. */
    footprint: v.nullable(code(isIcbCode)),
    /** District inside the footprint that it is for; null is all of it. */
    place: v.nullable(code(isLadCode)),
    neighbourhoods: v.pipe(
      v.array(neighbourhoodSchema),
      v.check((all) => differ(all.map(({ id }) => id)), "has two neighbourhoods with one id"),
      v.check((all) => differ(all.flatMap(({ areas }) => areas)), "has one area in two neighbourhoods"),
    ),
    /** People that a neighbourhood is to hold. */
    least: people,
    most: people,
    /** What a suggestion weighs, each from 0. */
    weights: weights,
    /** The same seed gives the same suggestion. */
    seed,
    /** Neighbourhoods may cross the boundaries of districts. */
    acrossDistricts: v.boolean(),
    note: text(20_000),
    /** What people marked; absent where they marked nothing. */
    marks: v.optional(marks),
    /** How the neighbourhoods came to be; absent where that was not kept (plans made before it was). */
    made: v.optional(madeSchema),
  }),
  v.check(({ least, most }) => least <= most, "asks for more people at least than at most"),
);

/**
 * A division of a place, a footprint or England into neighbourhoods made of whole MSOAs. No area is in two; one that is in none is
 * not given to any yet. Plain JSON.
 */
export type Plan = v.InferOutput<typeof planSchema>;
/** How a plan came to be. */
export type Made = NonNullable<Plan["made"]>;
export type Neighbourhood = Plan["neighbourhoods"][number];
export type Mark = v.InferOutput<typeof markSchema>;
export type PlanBase = (typeof PLAN_BASES)[number];

/** A plan from outside, or undefined where it is not sound. */
export function readPlan(content: unknown): Plan | undefined {
  const result = v.safeParse(planSchema, content);
  return result.success ? result.output : undefined;
}
