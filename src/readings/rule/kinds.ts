import type { Test } from "../../model/rule";

/** The kinds of test, in the order of the menu, with what each asks. */
export const KINDS: readonly { readonly kind: Test["kind"]; readonly name: string; readonly asks: string }[] =
  [
    { kind: "share", name: "Share of people", asks: "people living in the most deprived small areas" },
    { kind: "score", name: "Average IMD score", asks: "among the highest scores" },
    { kind: "extent", name: "Extent", asks: "how widespread high deprivation is" },
    {
      kind: "indicator",
      name: "A measure in the worst part",
      asks: "e.g. life expectancy, emergency admissions, or your own figures",
    },
    { kind: "need", name: "Community need", asks: "Community Needs Index, among the highest" },
    {
      kind: "editions",
      name: "Flagged for how long",
      asks: "Flagged (Core20 majority) in this many of six editions of the index since 2004",
    },
    {
      kind: "moved",
      name: "Moved since an edition",
      asks: "more or less deprived relative to other areas than in 2004 to 2019",
    },
    { kind: "pride", name: "Pride in Place", asks: "selected as a neighbourhood of the programme, or not" },
    { kind: "hotspot", name: "Hot spot", asks: "an unusual cluster with its neighbours (Gi*)" },
  ];

/** How a further condition joins those before it. */
export const JOINS = { all: "and also", any: "or else" } as const;

const INDICATOR = "sar_emergency_all_2015_20";

/**
 * A test of another kind that starts where the old one left off: the indicator, the "worst X%" and the lens stay
 * when both kinds have them. A new test starts at the usual threshold of the presets; one of a measure with `first` where it is given.
 */
export function testOfKind(kind: Test["kind"], old?: Test, first = INDICATOR): Test {
  if (old?.kind === kind) return old;
  const worst = old && "worst" in old ? old.worst : 20;
  const lens = old && "lens" in old ? old.lens : "england";
  const indicator = old && "indicator" in old ? old.indicator : undefined;
  const atLeast = old && "atLeast" in old ? old.atLeast : 0.5;
  switch (kind) {
    case "share":
      return { kind, most: 20, atLeast };
    case "pride":
      return { kind, inside: false };
    case "editions":
      return { kind, editions: 6 };
    case "moved":
      return { kind, since: 2019, toward: "more", points: 5 };
    case "extent":
      return { kind, atLeast };
    case "hotspot":
      return { kind, indicator: indicator ?? "imd25_average_score", p: "permutation", level: 0.05 };
    case "indicator":
      return { kind, indicator: indicator ?? first, worst, lens };
    case "score":
    case "need":
      return { kind, worst, lens };
  }
}
