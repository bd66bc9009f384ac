import { SHIPPED } from "../config/catalogue";
import { cluster } from "../stats/cluster";
import { englandOf } from "../stats/evaluate-test";
import { suggest, type Suggestion } from "../stats/neighbourhoods/suggest";
import { permute } from "../stats/permute";
import { bigLocalExamples } from "../stats/pilot/big-local-example";
import { comparedFor } from "../stats/pilot/compared";
import { evaluatePilot, type Evaluation, type OverTime } from "../stats/pilot/evaluate-pilot";
import { seenFor } from "../stats/pilot/seen-for";
import { within } from "../stats/pilot/within";
import { stability } from "../stats/stability";
import type { FromStatsWorker, StatsJobs, StatsKind, ToStatsWorker } from "./stats-messages";

/** How far a job has come: the share done, and of a suggestion the best so far. */
type Step = number | { readonly share: number; readonly best: Int32Array };
type Steps = Generator<Step, StatsJobs[StatsKind]["answer"], void>;

function* neighbourhoods({ units, wish }: StatsJobs["neighbourhoods"]["ask"]): Steps {
  let last: Suggestion | null = null;
  for (const { made, all, best } of suggest(units, wish)) {
    last = best;
    yield { share: made / all, best: best.of };
  }
  if (!last) throw new Error("The search made no start.");
  return last;
}

function* effectsSteps(all: readonly OverTime[]): Generator<number, Evaluation[], void> {
  const done: Evaluation[] = [];
  for (const [at, one] of all.entries()) done.push(yield* within(evaluatePilot(one), at, all.length));
  return done;
}

function stepsOf(message: Exclude<ToStatsWorker, { do: "cancel" }>): Steps {
  if (message.do === "cluster") {
    const { question, values, neighbours, permuted } = message.ask;
    return cluster(question, values, neighbours, permuted);
  }
  if (message.do === "permute") {
    const { values, neighbours, rounds, seed } = message.ask;
    return permute(values, neighbours, rounds, seed);
  }
  if (message.do === "neighbourhoods") return neighbourhoods(message.ask);
  if (message.do === "pilotExample") {
    const { data, choices, seed } = message.ask;
    return bigLocalExamples(data, choices, seed);
  }
  if (message.do === "pilotCompared") return comparedFor(message.ask);
  if (message.do === "pilotSeen") return seenFor(message.ask);
  if (message.do === "pilotEffects") return effectsSteps(message.ask);
  const { areas, columns, neighbours, permuted, vintage } = message.ask;
  // The grid asks shipped indicators alone.
  return stability(
    { areas, catalogue: SHIPPED, columns, neighbours, permuted, footprint: englandOf(areas) },
    vintage,
  );
}

/**
 * The worker's inside: takes messages, runs jobs step by step and lets other messages in between, so that a cancel is
 * heard within one step (1,000 permutations: about 60 ms). `pause` gives way to the event loop.
 */
export function createStatsRunner(post: (message: FromStatsWorker) => void, pause: () => Promise<void>) {
  const live = new Set<number>();
  return async (message: ToStatsWorker): Promise<void> => {
    const { job } = message;
    if (message.do === "cancel") {
      live.delete(job);
      return;
    }
    live.add(job);
    try {
      const steps = stepsOf(message);
      for (let step = steps.next(); live.has(job); step = steps.next()) {
        if (step.done) {
          post({ say: "answer", job, answer: step.value });
          break;
        }
        post({
          say: "progress",
          job,
          ...(typeof step.value === "number" ? { share: step.value } : step.value),
        });
        await pause();
      }
    } catch (error) {
      post({ say: "failed", job, reason: error instanceof Error ? error.message : String(error) });
    }
    live.delete(job);
  };
}
