import type { Areas } from "../model/area";
import type { Vintage } from "../model/codes";
import type { Neighbours } from "../model/geometry";
import type { Column } from "../model/indicator";
import type { ClusterAnswer, ClusterQuestion } from "../stats/cluster";
import type { Suggestion, Wish } from "../stats/neighbourhoods/suggest";
import type { Units } from "../stats/neighbourhoods/units";
import type { Example, ExampleChoice } from "../stats/pilot/big-local-example";
import type { Compared, ComparedAsk } from "../stats/pilot/compared";
import type { Evaluation, OverTime } from "../stats/pilot/evaluate-pilot";
import type { ExampleData } from "../stats/pilot/example-data";
import type { Seen, SeenAsk } from "../stats/pilot/seen-for";
import type { Stability } from "../stats/stability";

/** What the statistics worker can be asked, and what it answers. */
export interface StatsJobs {
  readonly cluster: {
    readonly ask: {
      readonly question: ClusterQuestion;
      readonly values: Float64Array;
      readonly neighbours: Neighbours;
      /** The p of just these permutations, where it is at hand. */
      readonly permuted?: Float64Array | null;
    };
    readonly answer: ClusterAnswer;
  };
  /** Two-sided permutation p, not adjusted. */
  readonly permute: {
    readonly ask: {
      readonly values: Float64Array;
      readonly neighbours: Neighbours;
      readonly rounds: number;
      readonly seed: number;
    };
    readonly answer: Float64Array;
  };
  readonly stability: {
    readonly ask: {
      readonly areas: Areas;
      readonly columns: ReadonlyMap<string, Column>;
      readonly neighbours: Neighbours;
      readonly permuted: ReadonlyMap<string, Float64Array>;
      readonly vintage: Vintage;
    };
    readonly answer: Stability;
  };
  /** A division of some areas into neighbourhoods; its progress gives the best so far. */
  readonly neighbourhoods: {
    readonly ask: { readonly units: Units; readonly wish: Wish };
    readonly answer: Suggestion;
  };
  /** Big Local as a pilot, under each choice of comparators. */
  readonly pilotExample: {
    readonly ask: {
      readonly data: ExampleData;
      readonly choices: readonly ExampleChoice[];
      readonly seed: number;
    };
    readonly answer: readonly Example[];
  };
  /** The comparators of a pilot. */
  readonly pilotCompared: { readonly ask: ComparedAsk; readonly answer: Compared };
  /** What a pilot could show of each outcome; null where the spread of its change is not known. */
  readonly pilotSeen: { readonly ask: SeenAsk; readonly answer: readonly (Seen | null)[] };
  /** What came of each outcome of a pilot. */
  readonly pilotEffects: {
    readonly ask: readonly OverTime[];
    readonly answer: readonly Evaluation[];
  };
}
export type StatsKind = keyof StatsJobs;

export type ToStatsWorker =
  | {
      readonly [K in StatsKind]: { readonly do: K; readonly job: number; readonly ask: StatsJobs[K]["ask"] };
    }[StatsKind]
  | { readonly do: "cancel"; readonly job: number };

export type FromStatsWorker =
  | {
      readonly say: "progress";
      readonly job: number;
      readonly share: number;
      /** The best so far: of each unit the number of its neighbourhood. */
      readonly best?: Int32Array;
    }
  | { readonly say: "answer"; readonly job: number; readonly answer: StatsJobs[StatsKind]["answer"] }
  | { readonly say: "failed"; readonly job: number; readonly reason: string };
