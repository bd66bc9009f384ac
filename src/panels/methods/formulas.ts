import type { ReactNode } from "react";
import { NORMAL_FOR, P_LIMITS, sayPermutations } from "../../config/permutations";
import { bar, fence, formula, frac, id, num, op, root, row, sub, sum, sup, text } from "./math";

export interface Formula {
  readonly name: string;
  /** What it says and how to read it. */
  readonly says: string;
  /** Line by line. */
  readonly written?: readonly ReactNode[];
}

export interface Chapter {
  readonly title: string;
  readonly lead: string;
  readonly formulas: readonly Formula[];
}

const x = id("x");
const p = id("p");
const P = id("P");
const n = id("n");
const W = id("W");
const z = id("z");
const eq = op("=");
const i = id("i");
const over = (what: ReactNode) => sum(what);
const at = (what: ReactNode, index: ReactNode): ReactNode => sub(what, index);
const squared = (what: ReactNode): ReactNode => sup(what, num("2"));
const minus = op("−");
const open = fence("(");
const close = fence(")");
const wide = op("(");
const end = op(")");

const summaries: Chapter = {
  title: "Summary measures of deprivation",
  lead: "As the Ministry publishes them for districts and ICBs, here for every MSOA, district, footprint and set of picked areas, always from LSOA rows. N = 33,755 LSOAs of 2021; for LSOA i: score s, rank r (1 = most deprived), people p (mid-2022). P = people of the area; r′ = N + 1 − r, so high is deprived. Ranks and deciles are the publisher’s.",
  formulas: [
    {
      name: "Average score",
      says: "Mean of the LSOAs’ scores weighted by their people. Domains are averaged in the same way; a domain’s national rank is the place among areas of the same kind by that average.",
      written: [formula("sum of p times s, over P", frac(row(over(i), at(p, i), at(id("s"), i)), P))],
    },
    {
      name: "Average rank",
      says: "Mean of the reversed ranks weighted by people: less swayed by extremes.",
      written: [
        formula("sum of p times reversed rank, over P", frac(row(over(i), at(p, i), at(id("r′"), i)), P)),
      ],
    },
    {
      name: "Proportion in the most deprived 10%",
      says: "Counts small areas, not people.",
      written: [
        formula(
          "LSOAs in decile 1 over all LSOAs",
          frac(text("LSOAs in decile 1"), text("LSOAs of the area")),
        ),
      ],
    },
    {
      name: "Core20 share; share in the most deprived tenth",
      says: "People who live in LSOAs of deciles 1 and 2 (or of decile 1) as a share of all people. Core20 is NHS England’s name for these people.",
      written: [formula("people in deciles 1 and 2 over P", frac(text("people in deciles 1 and 2"), P))],
    },
    {
      name: "Extent",
      says: "Everyone in the most deprived tenth counts in full; the weight w falls from 0.95 in the 11th percentile c = ⌈100 r / N⌉ to 0.05 in the 30th; 0 above.",
      written: [
        formula(
          "sum of p times w of c, over P",
          frac(row(over(i), at(p, i), id("w"), open, at(id("c"), i), close), P),
        ),
        formula(
          "w of c is 0.95 minus 0.90 over 19 times c minus 11",
          id("w"),
          open,
          id("c"),
          close,
          eq,
          num("0.95"),
          minus,
          frac(num("0.90"), num("19")),
          open,
          id("c"),
          minus,
          num("11"),
          close,
        ),
      ],
    },
    {
      name: "Local concentration",
      says: "LSOAs are taken from the most deprived until exactly a tenth of the people are taken, the last LSOA in part (t people of each): how severe the worst tenth is. In 6,824 of 6,856 MSOAs one LSOA holds a tenth, so the figure is the rank of the most deprived LSOA.",
      written: [
        formula(
          "sum of t times reversed rank over a tenth of P",
          frac(row(over(i), at(id("t"), i), at(id("r′"), i)), row(num("0.1"), P)),
        ),
      ],
    },
  ],
};

const making: Chapter = {
  title: "From the sources to an area",
  lead: "Larger areas are computed again from the finest rows that exist: counts are added up, then divided. Where a source has no counts, only scores, rates or ratios, a mean weighted by those whom it is about stands in, and is called that.",
  formulas: [
    {
      name: "Shares and rates from counts",
      says: "Numerators and denominators are added up over LSOAs (or MSOAs), then divided.",
      written: [
        formula(
          "sum of counts over sum of bases",
          frac(row(over(i), at(id("count"), i)), row(over(i), at(id("base"), i))),
        ),
      ],
    },
    {
      name: "Population-weighted mean",
      says: "Where only ratios or scores are published (Local Health, Community Needs Index). Parts without a value drop out of both sums.",
      written: [
        formula(
          "sum of p times x over sum of p",
          frac(row(over(i), at(p, i), at(x, i)), row(over(i), at(p, i))),
        ),
      ],
    },
    {
      name: "From MSOAs of 2011 to MSOAs of 2021",
      says: "Of 6,856 areas 6,677 did not change and keep their value. A split area inherits its parent’s rate; a merged one takes the mean of its parts weighted by the crosswalk’s shares of people. Split, merged and complex areas are marked as estimated. Missing stays missing.",
    },
    {
      name: "From LSOAs of 2011 to MSOAs of 2021",
      says: "Of tables that people add. Of 32,844 LSOAs of 2011 31,810 did not change. Of the others a count is shared out, and a rate weighed, by the people of mid-2022 who live in what became of them; where an LSOA of 2021 has several origins, by the people of mid-2019 of each. The 847 MSOAs with an LSOA that was split, merged or redrawn are marked as estimated.",
    },
    {
      name: "Editions of the index",
      says: "Six editions, 2004 to 2025, each on the small areas of its time (32,482, 32,844 or 33,755), brought to where people live today: a merged area takes its parts by their people of mid-2019, a split one inherits. MSOAs with any small area split, merged or redrawn since 2001 are marked as estimated. Shares are of people of mid-2022 in that edition’s worst tenth and fifth; the mean percentile is that of (rank − 0.5) over the number of areas, 0 the most deprived. Editions differ in method and boundaries, and the index is relative: scores are never compared.",
    },
    {
      name: "Worst X%",
      says: "An area is among the worst X% when its place from the worse end (ties share the better place), over the number of areas with a value, is at most X%. So ties at the cut can let more than X% pass: the worst 7%, 8% and 9% by the share of LSOAs in decile 1 are one set of 9.29%. A rule’s sentence then says the share that passes. “Of England” ranks all MSOAs, “of this footprint” only its own.",
      written: [
        formula("rank over n at most X percent", frac(text("place"), n), op("≤"), frac(id("X"), num("100"))),
      ],
    },
  ],
};

const spatial: Chapter = {
  title: "Unusual clusters",
  lead: "Neighbours are MSOAs whose boundaries, generalised to 20 metres by the ONS, share at least one vertex (queen), on all England, so the edge of an ICB is no wall: 39,070 links counted both ways. The Isles of Scilly have none. IMD covers every LSOA, so p speaks of how values are arranged on the map, not of sampling: read “unusual cluster”, never “proved”.",
  formulas: [
    {
      name: "Local Moran’s I",
      says: "z = value − mean, m₂ = mean of z², and weights w that add up to 1 over the neighbours: high where like lies beside like.",
      written: [
        formula(
          "z over m2 times the sum of w z",
          at(id("I"), i),
          eq,
          frac(at(z, i), sub(id("m"), num("2"))),
          over(id("j")),
          at(id("w"), row(i, id("j"))),
          at(z, id("j")),
        ),
      ],
    },
    {
      name: "Its expectation and variance",
      says: "Conditional on the area’s own value, with W the sum of the weights (as R’s spdep).",
      written: [
        formula(
          "E is minus z squared W over n minus 1 times m2",
          id("E"),
          eq,
          minus,
          frac(row(squared(z), W), row(open, n, minus, num("1"), close, sub(id("m"), num("2")))),
        ),
        formula(
          "variance of local Moran",
          id("Var"),
          eq,
          sup(row(wide, frac(z, sub(id("m"), num("2"))), end), num("2")),
          frac(n, row(n, minus, num("2"))),
          wide,
          over(id("j")),
          squared(id("w")),
          minus,
          frac(squared(W), row(n, minus, num("1"))),
          end,
          wide,
          sub(id("m"), num("2")),
          minus,
          frac(squared(z), row(n, minus, num("1"))),
          end,
        ),
      ],
    },
    {
      name: "Getis-Ord Gi*",
      says: "The sum over the area and its k neighbours (W = k + 1) against what chance would give: a z score, high for a hot spot.",
      written: [
        formula(
          "Getis-Ord z",
          z,
          eq,
          frac(
            row(over(id("j")), at(x, id("j")), minus, bar(x), W),
            row(id("S"), root(frac(row(n, W, minus, squared(W)), row(n, minus, num("1"))))),
          ),
        ),
        formula(
          "S squared is the mean of squares minus the square of the mean",
          squared(id("S")),
          eq,
          frac(row(over(id("j")), squared(at(x, id("j")))), n),
          minus,
          squared(bar(x)),
        ),
      ],
    },
    {
      name: "Permutation p",
      says: `The area keeps its value; its k neighbours’ are drawn from the other n − 1 without replacement, R times from a seed that is exported. Two-sided: twice the smaller of both tails, at most 1. Rules, map and brief take ${sayPermutations()}; another seed moves the edge of the list (seeds 1 to 60 find 318 to 342 hot spots of IMD average score). ${NORMAL_FOR}`,
      written: [
        formula(
          "one plus draws at least as high, over R plus 1",
          sub(p, op("+")),
          eq,
          frac(row(num("1"), op("+"), text("draws at least as high")), row(id("R"), op("+"), num("1"))),
        ),
      ],
    },
    {
      name: "Many tests at once",
      says: `Benjamini and Hochberg’s step-up over all areas tested, at 5% unless changed: the largest rank i whose p lies under the line, and all below it, stand. Only these are coloured; the rest are “not significant”. ${P_LIMITS}`,
      written: [
        formula(
          "p of i at most i over m times 5 percent",
          sub(p, row(open, i, close)),
          op("≤"),
          frac(i, id("m")),
          num("0.05"),
        ),
      ],
    },
  ],
};

const flags: Chapter = {
  title: "Flags",
  lead: "A rule is a set of conditions joined by all or any. A condition without data says “cannot say”, which is never taken for “no”.",
  formulas: [
    {
      name: "Hidden pocket",
      says: "An area that the rule does not flag and that holds at least one LSOA of IMD decile 1. An area that the rule cannot judge is never counted as one. The number depends on that limit: in England, under Core20 majority, 507 areas hold an LSOA in the worst 10%, 181 one in the worst 5%, and 937 one in the worst 15%. Asking that a tenth of the area’s people live in such LSOAs hardly changes it (502, 180 and 931). The rule’s tab “Patches and pockets” has the same table for any rule and footprint.",
    },
    {
      name: "Patch",
      says: "Flagged areas that touch, directly or through one another, on the neighbours of all England; named after the one with most people. A flagged area that touches none stands alone.",
    },
    {
      name: "Concentration captured",
      says: "Of the footprint’s people who live in LSOAs of decile 1, the share who live in flagged areas.",
      written: [
        formula(
          "decile 1 people in flagged areas over decile 1 people",
          frac(text("decile-1 people in flagged areas"), text("decile-1 people")),
        ),
      ],
    },
  ],
};

const deeper: Chapter = {
  title: "Looking deeper",
  lead: "What the profile, the comparison and the Big Local views compute.",
  formulas: [
    {
      name: "What an average hides",
      says: "Variance V of MSOA average scores x between people, p of the area’s P; m is the people-weighted mean. Its square root is shown as the spread, in points of the score. The part between districts uses each district’s mean for x; the rest lies within districts, where their averages hide it. The score has no true zero, so measures that ask for one (Theil, Gini, the coefficient of variation) are not used.",
      written: [
        formula(
          "variance is the sum of p over P times x minus m squared",
          id("V"),
          eq,
          over(i),
          frac(at(p, i), P),
          open,
          at(x, i),
          minus,
          id("m"),
          sup(close, num("2")),
        ),
      ],
    },
    {
      name: "Clustering of a footprint or district",
      says: "Global Moran’s I of its MSOAs’ average scores x: near 1 when similar areas lie next to each other, near 0 when values are scattered. Only neighbours inside it count here, each area’s with equal weights w that add up to 1; z = x − mean.",
      written: [
        formula(
          "sum of w z z over the sum of z squared",
          id("I"),
          eq,
          frac(
            row(over(row(i, id("j"))), at(id("w"), row(i, id("j"))), at(z, i), at(z, id("j"))),
            row(over(i), squared(z)),
          ),
        ),
      ],
    },
    {
      name: "Place in England",
      says: "“Worse than 83%” is the share of the other areas with a value that are strictly better, by the measure’s polarity; ties do not count. It positions an area and does not judge it. An area is in the worst fifth where at least 80% of the other areas are strictly better, in the worst tenth where 90% are; the best ends likewise. No interval is used.",
    },
    {
      name: "Better or worse than deprivation predicts",
      says: "A least-squares line of the outcome on deprivation, every area counting once; what is left over is a question to ask, not a verdict. Pearson’s and Spearman’s correlations stand beside it. Measures that go together need not cause one another.",
    },
    {
      name: "Change in self-reported health and in deprived households, 2011 to 2021",
      says: "Shares pooled over areas: counts of people or households summed, then divided. The comparison group has the same national tenth of deprivation before Big Local began (mean percentile in the index of 2010) and the same region, no Big Local position, and its centre further than 1 km from one; the first version, matched on the decile of 2025, stands beside it. Both are weighted so that each decile and region counts as among the Big Local areas. The 95% interval treats areas as the unit (linearised variance of a ratio): it says how much areas differ, since a census has no sampling error. The Big Local areas and the weighted comparison group share no area, so the variances of their changes add up in the interval of the difference.",
    },
    {
      name: "Distance to Big Local",
      says: "Straight line (great circle) from the population-weighted centre of an MSOA to the position of a Big Local area, which is itself approximate. An area at exactly the distance asked for counts as near. Centres ship to five decimals of a degree (under 1 m off).",
    },
  ],
};

/** The formulas of the app, in the order of the page. */
export const CHAPTERS: readonly Chapter[] = [summaries, making, flags, spatial, deeper];
