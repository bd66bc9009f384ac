import { SIMULATED_UP_TO, WHAT_IF } from "../../config/pilot";
import type { Column } from "../../model/indicator";
import { pooledShare } from "../share-change";
import { canBeSeen, type CanBeSeen } from "./can-be-seen";
import type { ComparedAsk } from "./compared";
import { indicesOf, planPilot } from "./plan-pilot";
import { spreadOfChange } from "./spread-of-change";

/** An outcome that is asked about. Its share now is in per cent; the change between two counts, in points, where the data know it. */
export interface OutcomeAsk {
  readonly now: Column;
  readonly change: Float64Array | null;
  /** Years between the two counts that the spread is of. */
  readonly years: number;
  /** Position of this change among the measures that are matched on, or -1. */
  readonly matchedAt: number;
  /** The spread in points as somebody typed it; null: from the change. */
  readonly spread: number | null;
}

export interface SeenAsk extends ComparedAsk {
  readonly outcomes: readonly OutcomeAsk[];
  readonly seed: number;
}

/** The change that could be seen with another number of something. */
export interface WhatIf {
  readonly n: number;
  readonly change: number;
}

/** What a pilot could show of an outcome, and under other choices. Changes are proportions. */
export interface Seen extends CanBeSeen {
  readonly areas: readonly WhatIf[];
  readonly comparators: readonly WhatIf[];
  readonly years: readonly WhatIf[];
}

type People = readonly (readonly number[])[];

/** So many sets: those that are there, over and over, in their order. */
const timesSets = (people: People, n: number): People =>
  Array.from({ length: n }, (_, at) => people[at % people.length] ?? []);
/** So many comparators in each set: those that are there, over and over. */
const timesComparators = (people: People, n: number): People =>
  people.map(([pilot = NaN, ...others]) => [
    pilot,
    ...Array.from({ length: n }, (_, at) => others[at % others.length] ?? NaN),
  ]);

/** The numbers of a row of the chart, with the pilot's own among them, ascending. */
const withOwn = (row: readonly number[], own: number): number[] =>
  [...new Set([...row, own])].sort((a, b) => a - b);

/**
 * What a pilot could show of each outcome, now and with other numbers of areas, comparators and years; null where its spread is not
 * known. Over y years the spread is taken to be sqrt(y / years) of what it is over all: as if areas parted a little every year,
 * independently; a spread that somebody typed is of one time alone. Yields the share done.
 */
export function* seenFor(ask: SeenAsk): Generator<number, (Seen | null)[], void> {
  const { areas, neighbours, measures, question, seed, outcomes } = ask;
  const plan = planPilot(areas, neighbours, measures, question);
  const sets = plan.sets.map(indicesOf);
  const own = { areas: sets.length, comparators: question.perArea };
  const steps = WHAT_IF.areas.length + WHAT_IF.comparators.length + WHAT_IF.years.length + 3;
  let done = 0;
  const share = (): number => Math.min(1, ++done / (steps * outcomes.length));
  const answers: (Seen | null)[] = [];
  for (const { now, change, years, matchedAt, spread } of outcomes) {
    const like = plan.standardised.filter((_, m) => m !== matchedAt);
    const tau =
      spread === null ? (change ? spreadOfChange(plan, like, areas.ruc, now, change) : NaN) : spread / 100;
    const level =
      pooledShare(
        now,
        plan.sets.map(({ pilot }) => pilot),
      ) / 100;
    const people = sets.map((set) => set.map((i) => now.den[i] as number));
    if (Number.isNaN(tau) || Number.isNaN(level) || people.flat().some((n) => !(n > 0))) {
      answers.push(null);
      continue;
    }
    yield share();
    const seen = canBeSeen(people, level, tau, seed);
    const rows: Record<keyof typeof WHAT_IF, WhatIf[]> = { areas: [], comparators: [], years: [] };
    const add = (row: WhatIf[], n: number, isOwn: boolean, others: People, spreadThen: number): void => {
      row.push({ n, change: isOwn ? seen.change : canBeSeen(others, level, spreadThen, seed).change });
    };
    for (const n of withOwn(WHAT_IF.areas, own.areas)) {
      yield share();
      if (n <= Math.max(SIMULATED_UP_TO, own.areas))
        add(rows.areas, n, n === own.areas, timesSets(people, n), tau);
    }
    for (const n of withOwn(WHAT_IF.comparators, own.comparators)) {
      yield share();
      add(rows.comparators, n, n === own.comparators, timesComparators(people, n), tau);
    }
    for (const n of spread === null ? withOwn(WHAT_IF.years, years) : []) {
      yield share();
      add(rows.years, n, n === years, people, tau * Math.sqrt(n / years));
    }
    answers.push({ ...seen, ...rows });
  }
  return answers;
}
