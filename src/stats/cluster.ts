import type { Adjustment, ClusterClass, ClusterStatistic } from "../model/cluster";
import type { Neighbours } from "../model/geometry";
import { adjustP } from "./adjust-p";
import { giStar } from "./gi-star";
import { localMoran } from "./local-moran";
import { latticeOf } from "./local-statistic";
import { permute } from "./permute";

/** What is asked of an indicator on all England. */
export interface ClusterQuestion {
  readonly indicator: string;
  readonly statistic: ClusterStatistic;
  /** 0: p from the normal distribution; else conditional permutations. */
  readonly permutations: number;
  readonly seed: number;
  readonly adjust: Adjustment;
  /** Adjusted p at or below it is significant. */
  readonly level: number;
}

/** The answer, with the question it answers. Arrays are in the order of the values. */
export interface ClusterAnswer {
  readonly question: ClusterQuestion;
  /** Neighbours with a value. */
  readonly neighbours: Int32Array;
  readonly statistic: Float64Array;
  readonly z: Float64Array;
  readonly p: Float64Array;
  readonly adjusted: Float64Array;
  readonly classes: readonly ClusterClass[];
  /** Areas tested. */
  readonly tested: number;
}

const quadrant = (own: number, lag: number): ClusterClass =>
  own >= 0 ? (lag >= 0 ? "high-high" : "high-low") : lag >= 0 ? "low-high" : "low-low";

/**
 * Local Moran's I or Gi* with p, adjusted p and a class for every area. Yields the share done while it permutes.
 * `permuted` is the p of just these permutations where they are at hand. "high" is high in value, whatever the polarity; the class is given only where the adjusted p passes.
 */
export function* cluster(
  question: ClusterQuestion,
  values: Float64Array,
  neighbours: Neighbours,
  permuted: Float64Array | null = null,
): Generator<number, ClusterAnswer, void> {
  const { mean, degree } = latticeOf(values, neighbours);
  const moran = question.statistic === "local-moran" ? localMoran(values, neighbours) : null;
  const { statistic, z, p: analytic } = moran ?? giStar(values, neighbours);
  const p =
    question.permutations > 0
      ? (permuted ?? (yield* permute(values, neighbours, question.permutations, question.seed)))
      : analytic;
  const adjusted = adjustP(p, question.adjust);
  const classes = Array.from(values, (value, i): ClusterClass => {
    if (Number.isNaN(value)) return "no data";
    if (degree[i] === 0) return "no neighbours";
    if (!((adjusted[i] as number) <= question.level)) return "not significant";
    if (moran) return quadrant(value - mean, moran.lag[i] as number);
    return (z[i] as number) > 0 ? "hot spot" : "cold spot";
  });
  const tested = p.reduce((count, value) => count + Number(!Number.isNaN(value)), 0);
  return { question, neighbours: degree, statistic, z, p, adjusted, classes, tested };
}

/** Runs a calculation that yields its progress to its end at once. */
export function runToEnd<T>(steps: Generator<number, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
