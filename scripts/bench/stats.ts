import { SHIPPED } from "../../src/config/catalogue";
/**
 * Benchmark of the spatial statistics, as JSON: both sides of every ratio are measured in this run, interleaved, medians.
 * baseline: fresh partial shuffles on plain arrays, an area at a time, as one would write it first.
 */
import { loadAreas, loadHotSpots, loadIndicator, loadLsoaColumn, loadNeighbours } from "../../src/data";
import type { Neighbours } from "../../src/model/geometry";
import { answerOf, englandOf, localMoran, permute, runToEnd } from "../../src/stats";
import { adjustP } from "../../src/stats/adjust-p";
import { PRESETS } from "../../src/config/rules";
import { INDICATORS } from "../../src/config/indicators";
import { SHIPPED_PERMUTATION } from "../../src/config/permutations";
import { readFromDir } from "../read-from-dir";
import { freshShuffles } from "./baseline/fresh-shuffles";
import { lsoaGraph } from "./baseline/lsoa-graph";
import { median } from "./parts/median";

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

function timed<T>(work: () => T): readonly [milliseconds: number, result: T] {
  const from = performance.now();
  const result = work();
  return [performance.now() - from, result];
}

const ours = (values: Float64Array, neighbours: Neighbours, rounds: number, seed: number) => {
  const [all, longest] = [performance.now(), { step: 0 }];
  const steps = permute(values, neighbours, rounds, seed);
  for (;;) {
    const [took, step] = timed(() => steps.next());
    longest.step = Math.max(longest.step, took);
    if (step.done) return { p: step.value, milliseconds: performance.now() - all, longest: longest.step };
  }
};
const significant = (p: Float64Array): number => adjustP(p, "none").filter((value) => value <= 0.05).length;
const deviation = (list: readonly number[]): number => {
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  return Math.sqrt(list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (list.length - 1));
};

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const neighbours = await loadNeighbours(read);
const values = (await loadIndicator(read, "imd25_average_score", areas)).msoa21.value;
const pairs = [1, 2, 3].map((seed) => {
  const mine = ours(values, neighbours, 9999, seed);
  const [theirs] = timed(() => freshShuffles(values, neighbours, 999, seed));
  return { mine: mine.milliseconds, longest: mine.longest, theirs: (theirs * 9999) / 999 };
});

const lsoaValues = (await loadLsoaColumn(read, "imd25_average_score")).value;
const lsoaNeighbours = await lsoaGraph(read, areas);
const links = lsoaNeighbours.targets.length / neighbours.targets.length;
const [lsoaTime, msoaTime] = [1, 2, 3]
  .map((seed) => [
    ours(lsoaValues, lsoaNeighbours, 999, seed).milliseconds,
    ours(values, neighbours, 999, seed).milliseconds,
  ])
  .reduce<[number[], number[]]>(
    (lists, [a = NaN, b = NaN]) => [
      [...lists[0], a],
      [...lists[1], b],
    ],
    [[], []],
  );

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
const spreadOurs = deviation(
  seeds.map((seed) => significant(runToEnd(permute(values, neighbours, 999, seed)))),
);
const spreadFresh = deviation(seeds.map((seed) => significant(freshShuffles(values, neighbours, 999, seed))));

const columns = new Map(
  (await Promise.all(INDICATORS.map(async ({ id }) => (await loadIndicator(read, id, areas)).msoa21))).map(
    (c) => [c.id, c],
  ),
);
const permuted = new Map([[SHIPPED_PERMUTATION, (await loadHotSpots(read)).p]]);
const context = { areas, catalogue: SHIPPED, columns, footprint: englandOf(areas), neighbours, permuted };
const ruleTimes = PRESETS.map(({ rule }) => {
  const [first] = timed(() => answerOf(rule, context));
  return { first, again: median(Array.from({ length: 9 }, () => timed(() => answerOf(rule, context))[0])) };
});

console.log(
  JSON.stringify(
    {
      permutations_9999_on_6856: {
        seconds: round(median(pairs.map(({ mine }) => mine)) / 1000, 3),
        times_faster_than_fresh_shuffles: round(median(pairs.map(({ mine, theirs }) => theirs / mine))),
        longest_step_milliseconds: round(median(pairs.map(({ longest }) => longest))),
        note: "One p serves Local Moran's I and Gi*. The baseline is timed at 999 rounds for both and scaled by 9999 / 999.",
      },
      permutations_999_on_33755: {
        areas: lsoaValues.length,
        links: round(links),
        cost: round(median(lsoaTime) / median(msoaTime)),
        cost_per_link: round(median(lsoaTime) / median(msoaTime) / links),
        note: "Ratios to 999 rounds on the MSOAs. LSOA neighbours: shared edges inside each of the 36 footprints.",
      },
      spread_between_20_seeds: {
        ours: round(spreadOurs),
        fresh_draws: round(spreadFresh),
        note: "Standard deviation of the number of MSOAs with p <= 0.05 at 999 rounds.",
      },
      analytic_local_moran_milliseconds: round(
        median(Array.from({ length: 9 }, () => timed(() => localMoran(values, neighbours))[0])),
      ),
      rule_change_on_england_milliseconds: {
        first: round(Math.max(...ruleTimes.map(({ first }) => first))),
        again: round(Math.max(...ruleTimes.map(({ again }) => again))),
        note: "Slowest preset, columns loaded, before and after the caches hold it.",
      },
    },
    null,
    2,
  ),
);
