/**
 * Local Moran's I or Gi* of any indicator on all England, as CSV:
 * npm run --silent cluster -- --indicator imd25_average_score --statistic gi-star|local-moran [--permutations N --seed S] [--adjust bh|none|bonferroni]
 * p is analytic unless permutations are asked for. Gi*'s statistic is its z. Significant: adjusted p <= 0.05.
 */
import { clusterAreas } from "./command/cluster-command";
import { runCommand } from "./command/usage-error";

await runCommand(() => clusterAreas(process.argv.slice(2)));
