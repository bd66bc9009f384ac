import { WHAT_IF } from "../../config/pilot";
import type { Column } from "../../model/indicator";
import { pooledShare } from "../share-change";
import { canBeSeen, type CanBeSeen } from "./can-be-seen";
import type { ComparedAsk } from "./compared";
import { indicesOf, planPilot } from "./plan-pilot";
import { spreadOfChange } from "./spread-of-change";
import { within } from "./within";

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

/** The change that could be seen with another number of something, and the people of the pilot areas that it is then of. */
export interface WhatIf {
  readonly n: number;
  readonly change: number;
  readonly people: number;
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

/** The numbers of a row of the chart with others among them, ascending. */
const withOthers = (row: readonly number[], ...others: readonly number[]): number[] =>
  [...new Set([...row, ...others])].sort((a, b) => a - b);

interface OneAsk {
  readonly people: People;
  readonly level: number;
  readonly tau: number;
  readonly own: { readonly areas: number; readonly comparators: number };
  /** Over which the spread is known; null for one that somebody typed. */
  readonly years: number | null;
  readonly seed: number;
}

/** What could be seen of one outcome, as it is planned and with other numbers of each; with twice the planned among them. Yields the share done. */
function* oneSeen({ people, level, tau, own, years, seed }: OneAsk): Generator<number, Seen, void> {
  const numbers = {
    areas: withOthers(WHAT_IF.areas, own.areas, 2 * own.areas),
    comparators: withOthers(WHAT_IF.comparators, own.comparators, 2 * own.comparators),
    years: years === null ? [] : withOthers(WHAT_IF.years, years),
  };
  const choices: readonly (readonly [row: keyof typeof WHAT_IF, n: number, People, tau: number])[] = [
    ...numbers.areas.map((n) => ["areas", n, timesSets(people, n), tau] as const),
    ...numbers.comparators.map((n) => ["comparators", n, timesComparators(people, n), tau] as const),
    ...numbers.years.map((n) => ["years", n, people, tau * Math.sqrt(n / (years ?? n))] as const),
  ];
  const planned = { ...own, years };
  // How long a choice takes goes by the areas that are simulated.
  const work = [people, ...choices.flatMap(([row, n, sets]) => (n === planned[row] ? [] : [sets]))].map(
    ({ length }) => length,
  );
  const all = work.reduce((sum, one) => sum + one, 0);
  let before = 0;
  function* seenWith(sets: People, spread: number): Generator<number, CanBeSeen, void> {
    const steps = canBeSeen(sets, level, spread, seed);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield (before + step.value * sets.length) / all;
    before += sets.length;
    return step.value;
  }
  const seen = yield* seenWith(people, tau);
  const rows: Record<keyof typeof WHAT_IF, WhatIf[]> = { areas: [], comparators: [], years: [] };
  for (const [row, n, sets, spread] of choices) {
    const one = n === planned[row] ? seen : yield* seenWith(sets, spread);
    rows[row].push({ n, change: one.change, people: one.people });
  }
  return { ...seen, ...rows };
}

/**
 * What a pilot could show of each outcome, now and with other numbers of areas, comparators and years; null where its spread is not
 * known. Over y years the spread is taken to be sqrt(y / years) of what it is over all: as if areas parted a little every year,
 * independently; a spread that somebody typed is of one time alone. Yields the share done.
 */
export function* seenFor(ask: SeenAsk): Generator<number, (Seen | null)[], void> {
  const { areas, neighbours, measures, question, seed, outcomes } = ask;
  const plan = yield* planPilot(areas, neighbours, measures, question);
  const sets = plan.sets.map(indicesOf);
  const own = { areas: sets.length, comparators: question.perArea };
  const answers: (Seen | null)[] = [];
  for (const [o, { now, change, years, matchedAt, spread }] of outcomes.entries()) {
    yield o / outcomes.length;
    const like = plan.standardised.filter((_, m) => m !== matchedAt);
    const tau =
      spread === null ? (change ? spreadOfChange(plan, like, areas.ruc, now, change) : NaN) : spread / 100;
    const level =
      pooledShare(
        now,
        plan.sets.map(({ pilot }) => pilot),
      ) / 100;
    const people = sets.map((set) => set.map((i) => now.den[i] as number));
    const isKnown = !Number.isNaN(tau) && !Number.isNaN(level) && people.flat().every((n) => n > 0);
    const over = spread === null ? years : null;
    answers.push(
      isKnown
        ? yield* within(oneSeen({ people, level, tau, own, years: over, seed }), o, outcomes.length)
        : null,
    );
  }
  return answers;
}
