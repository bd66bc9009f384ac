import { BIG_LOCAL_MEASURES } from "../../config/big-local-example";
import type { PilotMeasure } from "../../config/pilot";
import type { NamedBalance } from "./balance";
import { badHealthBefore, type ExampleData } from "./example-data";
import { outcomesOf, rowsOf, type ExampleRow } from "./example-rows";
import { measureValues } from "./measure-values";
import { within } from "./within";
import { balanceOfSets, indicesOf, planPilot } from "./plan-pilot";

/** How many comparators for each area, and how far from any (km). */
export interface ExampleChoice {
  readonly perArea: number;
  readonly ringKm: number;
}

/** The comparison under one choice of comparators. */
export interface Example extends ExampleChoice {
  readonly pilots: number;
  readonly comparators: number;
  readonly balance: readonly NamedBalance[];
  readonly rows: readonly ExampleRow[];
}

/** Big Local as a pilot under one choice of comparators. Yields the share done; throws TooFewCandidates where they are not to be had. */
function* exampleUnder(
  data: ExampleData,
  { perArea, ringKm }: ExampleChoice,
  seed: number,
): Generator<number, Example, void> {
  const { areas, neighbours, bigLocal, editions, column } = data;
  const pilots = [...new Set(bigLocal.flatMap(({ msoa }) => msoa ?? []))].sort((a, b) => a - b);
  const columns = new Map([
    ["census11_health_very_good_pct", column.census11_health_very_good_pct.value],
    ["census11_health_bad_or_very_bad", badHealthBefore(data)],
  ]);
  const wanted: readonly PilotMeasure[] = BIG_LOCAL_MEASURES;
  const measures = wanted.map(({ source }) => measureValues(source, columns, editions));
  // Pride in Place was named from 2025 on, after every figure that is compared here: it leaves nobody out.
  const question = { pilots, without: [], programmes: [], perArea, ringKm };
  const outcomes = outcomesOf(data);
  const parts = outcomes.length + 1;
  const plan = yield* within(planPilot(areas, neighbours, measures, question), 0, parts);
  const sets = plan.sets.map(indicesOf);
  const balance = balanceOfSets(plan, sets);
  const rows: ExampleRow[] = [];
  for (const [o, outcome] of outcomes.entries())
    rows.push(...(yield* within(rowsOf(outcome, sets, seed), o + 1, parts)));
  return {
    perArea,
    ringKm,
    pilots: pilots.length,
    comparators: sets.flat().length - pilots.length,
    balance: wanted.flatMap(({ name }, m) => {
      const one = balance[m];
      return one ? [{ name, ...one }] : [];
    }),
    rows,
  };
}

/** Big Local as a pilot under each choice of comparators. Yields the share done (0 to 1); throws TooFewCandidates. */
export function* bigLocalExamples(
  data: ExampleData,
  choices: readonly ExampleChoice[],
  seed: number,
): Generator<number, Example[], void> {
  const all: Example[] = [];
  for (const [c, choice] of choices.entries())
    all.push(yield* within(exampleUnder(data, choice, seed), c, choices.length));
  return all;
}
