import { BIG_LOCAL_EXAMPLE, BIG_LOCAL_MEASURES } from "../../config/big-local-example";
import { EDITION_YEARS } from "../../config/editions";
import { PILOT_DEFAULTS, type PilotMeasure } from "../../config/pilot";
import type { Areas } from "../../model/area";
import type { BigLocalArea } from "../../model/big-local";
import type { LevelEditions } from "../../model/editions";
import type { Neighbours } from "../../model/geometry";
import type { Column } from "../../model/indicator";
import type { Effect } from "../../stats/pilot/effect";
import { eventStudy } from "../../stats/pilot/event-study";
import { measureValues } from "../../stats/pilot/measure-values";
import { balanceOfSets, indicesOf, planPilot } from "../../stats/pilot/plan-pilot";
import type { NamedBalance } from "./say-plan";

/** Columns that the example reads: health of 2011 and of 2021. */
export const BIG_LOCAL_COLUMNS = [
  "census11_health_very_good_pct",
  "census11_health_bad_pct",
  "census11_health_very_bad_pct",
  "census21_health_very_good_pct",
  "census21_health_bad_or_very_bad_pct",
] as const;
type ColumnId = (typeof BIG_LOCAL_COLUMNS)[number];

export interface ExampleData {
  readonly areas: Areas;
  readonly neighbours: Neighbours;
  readonly bigLocal: readonly BigLocalArea[];
  readonly editions: LevelEditions;
  readonly column: Readonly<Record<ColumnId, Column>>;
}

/** One comparison: of what, from when to when, and whether it lies before the start, after it, or is the whole. */
export interface ExampleRow {
  readonly outcome: string;
  /** The outcome's name inside a sentence. */
  readonly short: string;
  readonly better: "higher" | "lower";
  readonly from: string;
  readonly to: string;
  readonly role: "effect" | "before the start" | "after the start";
  /** In proportions (a percentile is one as well). */
  readonly effect: Effect;
}

/** The comparison under one choice of comparators. */
export interface Example {
  readonly perArea: number;
  readonly ringKm: number;
  readonly pilots: number;
  readonly comparators: number;
  readonly balance: readonly NamedBalance[];
  readonly rows: readonly ExampleRow[];
}

/** Change of the share in very good health in England, 2011 to 2021: areas weighted by residents of 2011, as in the example. */
export function changeInEngland({ column }: Pick<ExampleData, "column">): number {
  const { census11_health_very_good_pct: then, census21_health_very_good_pct: now } = column;
  let [people, moved] = [0, 0];
  then.den.forEach((n, i) => {
    const change = ((now.value[i] as number) - (then.value[i] as number)) / 100;
    if (Number.isNaN(change)) return;
    people += n;
    moved += n * change;
  });
  return moved / people;
}

interface Outcome extends Pick<ExampleRow, "outcome" | "short" | "better"> {
  readonly courses: readonly Float64Array[];
  readonly times: readonly string[];
  readonly firstAfter: number;
  readonly weight: Float64Array;
}

const sumOf = (a: Float64Array, b: Float64Array): Float64Array => a.map((one, i) => one + (b[i] as number));
const proportion = (percent: Float64Array): Float64Array => percent.map((one) => one / 100);

/** Four outcomes: two of six editions of the index, weighted by people today, and two of two censuses, weighted by residents of 2011. */
function outcomesOf({ areas, editions, column }: ExampleData, bad11: Float64Array): Outcome[] {
  const ofEditions = (measure: "percentile" | "decile1") => ({
    courses: editions.editions.map((edition) => edition[measure]),
    times: EDITION_YEARS.map(String),
    firstAfter: BIG_LOCAL_EXAMPLE.firstAfter,
    weight: areas.population,
  });
  const ofCensuses = (then: Float64Array, now: Float64Array) => ({
    courses: [proportion(then), proportion(now)],
    times: ["2011", "2021"],
    firstAfter: 1,
    weight: column.census11_health_very_good_pct.den,
  });
  const good = column.census11_health_very_good_pct.value;
  return [
    {
      outcome: "Mean percentile of the index (0 is the most deprived)",
      short: "mean percentile",
      better: "higher",
      ...ofEditions("percentile"),
    },
    {
      outcome: "Share of people in the most deprived tenth of small areas",
      short: "people in the most deprived tenth",
      better: "lower",
      ...ofEditions("decile1"),
    },
    {
      outcome: "Share of people in very good health",
      short: "very good health",
      better: "higher",
      ...ofCensuses(good, column.census21_health_very_good_pct.value),
    },
    {
      outcome: "Share of people in bad or very bad health",
      short: "bad or very bad health",
      better: "lower",
      ...ofCensuses(bad11, column.census21_health_bad_or_very_bad_pct.value),
    },
  ];
}

const yearsOf = (times: readonly string[]): string =>
  times.length === 1 ? times.join("") : `mean of ${times.join(", ")}`;

function rowsOf(one: Outcome, sets: readonly (readonly number[])[], seed: number): ExampleRow[] {
  const { outcome, short, better, times, firstAfter } = one;
  const { overall, points } = eventStudy(sets, one.courses, one.weight, firstAfter, seed);
  const whole = {
    ...{ outcome, short, better, effect: overall, role: "effect" as const },
    from: yearsOf(times.slice(0, firstAfter)),
    to: yearsOf(times.slice(firstAfter)),
  };
  if (times.length === 2) return [whole];
  const [last, time] = [times[firstAfter - 1] ?? "", (at: number) => times[at] ?? ""];
  return [
    whole,
    ...points.map(({ at, effect }): ExampleRow => {
      const ends = { from: last, to: time(at) };
      return {
        outcome,
        short,
        better,
        effect,
        ...ends,
        role: at < firstAfter ? "before the start" : "after the start",
      };
    }),
  ];
}

/** Big Local as a pilot under one choice of comparators. Throws TooFewCandidates where they are not to be had. */
export function bigLocalExample(
  data: ExampleData,
  perArea: number = PILOT_DEFAULTS.perArea,
  ringKm: number = PILOT_DEFAULTS.ringKm,
  seed: number = PILOT_DEFAULTS.seed,
): Example {
  const { areas, neighbours, bigLocal, editions, column } = data;
  const pilots = [...new Set(bigLocal.flatMap(({ msoa }) => msoa ?? []))].sort((a, b) => a - b);
  const bad11 = sumOf(column.census11_health_bad_pct.value, column.census11_health_very_bad_pct.value);
  const columns = new Map([
    ["census11_health_very_good_pct", column.census11_health_very_good_pct.value],
    ["census11_health_bad_or_very_bad", bad11],
  ]);
  const wanted: readonly PilotMeasure[] = BIG_LOCAL_MEASURES;
  const measures = wanted.map(({ source }) => measureValues(source, columns, editions));
  const plan = planPilot(areas, neighbours, measures, { pilots, without: [], perArea, ringKm });
  const sets = plan.sets.map(indicesOf);
  const balance = balanceOfSets(plan, sets);
  return {
    perArea,
    ringKm,
    pilots: pilots.length,
    comparators: sets.flat().length - pilots.length,
    balance: wanted.flatMap(({ name }, m) => {
      const one = balance[m];
      return one ? [{ name, ...one }] : [];
    }),
    rows: outcomesOf(data, bad11).flatMap((outcome) => rowsOf(outcome, sets, seed)),
  };
}
