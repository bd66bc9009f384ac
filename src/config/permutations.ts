/** The permutations behind p wherever the app chooses: how many, and the seed that repeats them. The cluster command starts from the same. */
export const PERMUTATIONS = { rounds: 9_999, seed: 20261123 } as const;

/** The indicator whose permutation p the build works out and ships, so that nobody waits for the preset "Significant hot spot". */
export const SHIPPED_PERMUTATION = "imd25_average_score";

/** How p is made, in words: "9,999 permutations, seed 20261123". */
export const sayPermutations = ({
  rounds,
  seed,
}: { readonly rounds: number; readonly seed: number } = PERMUTATIONS): string =>
  `${rounds.toLocaleString("en-GB")} permutations, seed ${seed}`;

/** The other choice. */
export const NORMAL_WORDS = "normal approximation";
/** When one takes it. */
export const NORMAL_FOR =
  "The normal approximation is there for comparison with other software. On skewed values, as most here are, it finds too many hot spots and too few cold ones.";

/** What p does not do, for every place that shows one. */
export const P_LIMITS =
  "p speaks of how the values are arranged on the map, not of sampling error. It is adjusted over the areas tested, not over the indicators that one tries: of twenty tried, one may stand out by chance. Benjamini and Hochberg’s rule holds where tests are independent or lean the same way (positive dependence); neighbours share values, so this is assumed here, not proved.";
