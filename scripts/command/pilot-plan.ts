import { PILOT_MEASURES, PILOT_OUTCOME } from "../../src/config/pilot";
import { writeCsv } from "../../src/export/csv";
import { sayBalance, sayCanBeSeen, sayWhatHelps } from "../../src/readings/pilot/say-plan";
import { runToEnd } from "../../src/stats";
import { pooledShare } from "../../src/stats/share-change";
import type { Balance } from "../../src/stats/pilot/balance";
import { canBeSeen, whatHelps, type CanBeSeen, type WhatHelps } from "../../src/stats/pilot/can-be-seen";
import {
  balanceOfSets,
  indicesOf,
  type PilotPlan,
  type PilotQuestion,
} from "../../src/stats/pilot/plan-pilot";
import { spreadOfChange } from "../../src/stats/pilot/spread-of-change";
import type { PilotData } from "./pilot-data";

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Comparators of every pilot as CSV: pilot, comparator, distance. */
export const planCsv = ({ areas: { code } }: PilotData, { sets }: PilotPlan): string =>
  writeCsv({
    columns: ["pilot", "comparator", "distance"],
    rows: sets.flatMap(({ pilot, comparators }) =>
      comparators.map(({ index, distance }) => [code[pilot] ?? "", code[index] ?? "", distance]),
    ),
  });

/** What the pilot could show of the outcome that is told before there are data, and what would help. */
function seenBy(
  { areas, now, change }: PilotData,
  plan: PilotPlan,
  seed: number,
): { seen: CanBeSeen; helps: WhatHelps } {
  const pilots = plan.sets.map(({ pilot }) => pilot);
  const people = plan.sets.map((set) => indicesOf(set).map((i) => now.den[i] as number));
  const like = plan.standardised.filter((_, m) => PILOT_MEASURES[m]?.id !== PILOT_OUTCOME.change);
  const tau = spreadOfChange(plan, like, areas.ruc, now, change);
  const question = [people, pooledShare(now, pilots) / 100, tau, seed] as const;
  return { seen: runToEnd(canBeSeen(...question)), helps: runToEnd(whatHelps(...question)) };
}

/** Balance with the names of the measures, which are in the same order. */
export const namedBalance = (balance: readonly Balance[]) =>
  PILOT_MEASURES.flatMap((measure, m) => {
    const one = balance[m];
    return one ? [{ ...measure, ...one }] : [];
  });

/** The plan as JSON: comparators, balance and detectable change, with words, those on areas with a programme given. Points are percentage points. */
export function planJson(
  data: PilotData,
  plan: PilotPlan,
  question: PilotQuestion,
  seed: number,
  programmesInWords: string,
): string {
  const { areas } = data;
  const { seen, helps } = seenBy(data, plan, seed);
  const balance = namedBalance(balanceOfSets(plan, plan.sets.map(indicesOf)));
  const content = {
    pilots: question.pilots.map((i) => ({
      msoa21cd: areas.code[i],
      name: areas.name[i],
      rural_urban: areas.rucs[areas.ruc[i] as number]?.name,
    })),
    per_area: question.perArea,
    ring_km: question.ringKm,
    struck_out: question.without.map((i) => areas.code[i]),
    seed,
    candidates: plan.candidates.length,
    left_out_for_programmes: question.programmes.length === 0 ? null : plan.leftOut,
    programmes_in_words: programmesInWords,
    comparators: plan.sets.flatMap(({ pilot, comparators }) =>
      comparators.map(({ index, distance }) => ({
        pilot: areas.code[pilot],
        comparator: areas.code[index],
        name: areas.name[index],
        distance,
      })),
    ),
    balance: balance.map(({ id, name, why, before, after, word }) => ({
      measure: id,
      name,
      why,
      before: orNull(before),
      after: orNull(after),
      word,
    })),
    balance_in_words: sayBalance(balance),
    detectable_change: {
      outcome: PILOT_OUTCOME.now,
      share_now_percent: seen.share * 100,
      people_in_pilots: seen.people,
      spread_points: seen.tau * 100,
      points: orNull(seen.change * 100),
      people: orNull(seen.change * seen.people),
      points_by_formula: orNull(seen.byFormula * 100),
      least_p: seen.leastP,
      points_with_twice_the_pilots: orNull(helps.twicePilots * 100),
      points_with_twice_the_comparators: orNull(helps.twiceComparators * 100),
    },
    detectable_in_words: [...sayCanBeSeen(seen, question.pilots.length), sayWhatHelps(helps)],
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
