import { BIG_LOCAL_EXAMPLE } from "../../config/big-local-example";
import { EDITION_YEARS } from "../../config/editions";
import type { Effect } from "./effect";
import { eventStudy } from "./event-study";
import { badHealthBefore, type ExampleData } from "./example-data";

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

/** An outcome at several times, by MSOA, in proportions. */
interface Outcome extends Pick<ExampleRow, "outcome" | "short" | "better"> {
  readonly courses: readonly Float64Array[];
  readonly times: readonly string[];
  readonly firstAfter: number;
  readonly weight: Float64Array;
}

const proportion = (percent: Float64Array): Float64Array => percent.map((one) => one / 100);

/** Five outcomes: two of six editions of the index, weighted by people today; three of two censuses, weighted by residents or households of 2011. */
export function outcomesOf(data: ExampleData): Outcome[] {
  const { areas, editions, column } = data;
  const ofEditions = (measure: "percentile" | "decile1") => ({
    courses: editions.editions.map((edition) => edition[measure]),
    times: EDITION_YEARS.map(String),
    firstAfter: BIG_LOCAL_EXAMPLE.firstAfter,
    weight: areas.population,
  });
  const residents = column.census11_health_very_good_pct.den;
  const ofCensuses = (then: Float64Array, now: Float64Array, weight: Float64Array = residents) => ({
    courses: [proportion(then), proportion(now)],
    times: ["2011", "2021"],
    ...{ firstAfter: 1, weight },
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
      ...ofCensuses(badHealthBefore(data), column.census21_health_bad_or_very_bad_pct.value),
    },
    {
      outcome: "Share of households deprived in two or more dimensions",
      short: "deprived households",
      better: "lower",
      ...ofCensuses(
        column.census11_hh_deprived_2plus_pct.value,
        column.census21_hh_deprived_2plus_pct.value,
        column.census11_hh_deprived_2plus_pct.den,
      ),
    },
  ];
}

const yearsOf = (times: readonly string[]): string =>
  times.length === 1 ? times.join("") : `mean of ${times.join(", ")}`;

/**
 * The comparisons of one outcome over matched sets (indices, the pilot first): the whole, then each edition against the last before the start.
 * Yields the share done.
 */
export function* rowsOf(
  one: Outcome,
  sets: readonly (readonly number[])[],
  seed: number,
): Generator<number, ExampleRow[], void> {
  const { outcome, short, better, times, firstAfter } = one;
  const { overall, points } = yield* eventStudy({ ...one, sets }, seed);
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
