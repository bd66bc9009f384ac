import fc from "fast-check";
import { VINTAGES } from "../../../src/model/codes";
import type { Plan } from "../../../src/workspace/plan/plan";

/** A plan of Rochdale with two neighbourhoods. */
export const PLAN: Plan = {
  name: "Rochdale, first draft",
  vintage: "2026",
  footprint: "E54000057",
  place: "E08000005",
  neighbourhoods: [
    { id: "a", name: "Littleborough", called: "", locked: false, areas: ["E02001132", "E02001133"] },
    { id: "b", name: "Heywood", called: "HMN West", locked: true, areas: ["E02001150"] },
  ],
  ...{ least: 30_000, most: 50_000, seed: 1, acrossDistricts: false, note: "" },
  weights: { compact: 1, alike: 0, patches: 0, networks: 0 },
};

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== "");
const weight = fc.double({ min: 0, max: 10, noNaN: true }).map((one) => one + 0);

/** Any sound plan: each of some areas is in one of up to six neighbourhoods or in none. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    homes: fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 40 }),
    facts: fc.record({
      name,
      vintage: fc.constantFrom(...VINTAGES),
      footprint: fc.constantFrom(null, "E54000057"),
      place: fc.constantFrom(null, "E08000005"),
      seed: fc.nat(),
      acrossDistricts: fc.boolean(),
      note: fc.string({ unit: "grapheme" }),
      weights: fc.record({ compact: weight, alike: weight, patches: weight, networks: weight }),
    }),
    range: fc.tuple(fc.nat(1e6), fc.nat(1e6)),
    said: fc.array(fc.record({ name, called: fc.string({ maxLength: 120 }), locked: fc.boolean() }), {
      ...{ minLength: 6, maxLength: 6 },
    }),
  })
  .map(({ homes, facts, range: [a, b], said }) => ({
    ...facts,
    ...{ least: Math.min(a, b), most: Math.max(a, b) },
    neighbourhoods: said
      .map((one, home) => ({
        id: `n${home}`,
        ...one,
        areas: homes.flatMap((of, i) => (of === home ? [`E0200${String(1000 + i)}`] : [])),
      }))
      .filter(({ areas }) => areas.length > 0),
  }));
