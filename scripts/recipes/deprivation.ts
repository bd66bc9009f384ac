import type { Level } from "../../src/model/codes";
import { INDEX_KEYS, type Index } from "../sources/iod2025";
import type { Inputs } from "../pipeline/inputs";
import { adults, children, households, people, workingAge, type Base } from "./bases";
import { decile, rank } from "./national";
import { proportion, weighted } from "./parts";
import type { Recipe, Recipes } from "./recipe";
import { extentWeight, localConcentration, reversed } from "./summary";

/**
 * Whom an index is about, where that is not all people (docs/methods.md). The Ministry's own averages of the other six domains are
 * by all people: the published boards agree with no other base. It publishes none of sub-domains.
 */
const ABOUT: Partial<Record<Index, Base>> = {
  employment: workingAge,
  adult_skills: adults,
  children_and_young_people: children,
  wider_barriers: households,
  indoors: households,
};
const ones = (inputs: Inputs): Float64Array => people(inputs).map(() => 1);

/** Score, rank and decile of an index or domain; the ids of the IMD itself have no key. */
function index(key: Index): [string, Recipe][] {
  const base = key === "imd" ? "imd25" : `imd25_${key}`;
  const score = `${base}_average_score`;
  return [
    [
      score,
      {
        kind: "sum",
        parts: (inputs) =>
          weighted("lsoa21", inputs.iod[`${key}_score`], (ABOUT[key] ?? people)(inputs), 1000),
      },
    ],
    [`${base}_national_rank`, rank(score, (inputs) => inputs.iod[`${key}_rank`])],
    [`${base}_national_decile`, decile(score, (inputs) => inputs.iod[`${key}_decile`])],
  ];
}

/** Local concentration at a level, from the LSOAs of each area. */
function concentration(level: Level, inputs: Inputs) {
  const { of, count } = inputs.spine.lsoaIn[level];
  const ranks: number[][] = Array.from({ length: count }, () => []);
  const weights: number[][] = Array.from({ length: count }, () => []);
  people(inputs).forEach((p, i) => {
    const at = of[i] as number;
    ranks[at]?.push(inputs.iod.imd_rank[i] as number);
    weights[at]?.push(p);
  });
  const each = ranks.map((r, at) => localConcentration(r, weights[at] ?? []));
  return {
    num: Float64Array.from(each, (e) => e.num),
    den: Float64Array.from(each, (e) => e.den),
    scale: 1,
    status: new Uint8Array(count),
  };
}

const inDecile =
  (inputs: Inputs, upTo: number) =>
  (i: number): number =>
    (inputs.iod.imd_decile[i] as number) <= upTo ? 1 : 0;

/** The IMD, its summary measures (docs/methods.md), domains and sub-domains. */
export const deprivation: Recipes = {
  ...Object.fromEntries(INDEX_KEYS.flatMap(index)),
  imd25_average_rank: {
    kind: "sum",
    parts: (inputs) => weighted("lsoa21", inputs.iod.imd_rank.map(reversed), people(inputs), 1),
  },
  imd25_prop_lsoas_decile1: {
    kind: "sum",
    parts: (inputs) => proportion("lsoa21", ones(inputs), inDecile(inputs, 1)),
  },
  imd25_share_decile1: {
    kind: "sum",
    parts: (inputs) => proportion("lsoa21", people(inputs), inDecile(inputs, 1)),
  },
  imd25_share_core20: {
    kind: "sum",
    parts: (inputs) => proportion("lsoa21", people(inputs), inDecile(inputs, 2)),
  },
  imd25_extent: {
    kind: "sum",
    parts: (inputs) =>
      proportion("lsoa21", people(inputs), (i) => extentWeight(inputs.iod.imd_rank[i] as number), 380),
  },
  imd25_local_concentration: { kind: "each", at: concentration },
};
