import { writeCsv } from "../../src/export/csv";
import { sayEvaluation } from "../../src/readings/pilot/say-evaluation";
import { sayBalance } from "../../src/readings/pilot/say-plan";
import type { Areas } from "../../src/model/area";
import type { Balance } from "../../src/stats/pilot/balance";
import { runToEnd } from "../../src/stats";
import { evaluatePilot, type Counted } from "../../src/stats/pilot/evaluate-pilot";
import type { CountTable } from "../../src/workspace/pilot/count-table";
import { nameOf } from "./pilot-areas";
import { namedBalance } from "./pilot-plan";
import type { AreaSet } from "./pilot-sets";
import { UsageError } from "./usage-error";

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Counts of the areas of matched sets. Throws a usage error that lists the areas which the file lacks. */
function countsOf(
  file: string,
  sets: readonly AreaSet[],
  counts: CountTable["counts"],
  areas: Areas,
): (readonly Counted[])[][] {
  const lacking = sets.flat().filter((i) => !counts.has(i));
  if (lacking.length > 0)
    throw new UsageError(
      `${file}: there is no row for ${lacking.length} of the ${sets.flat().length} areas compared: ${lacking.map((i) => areas.code[i] ?? "").join(", ")}. Add them; or strike comparators out with --without CODES, which lets others take their place; or say with --comparators FILE (columns pilot,comparator, as the command prints them) who is compared with whom.`,
    );
  return sets.map((set) => set.map((i) => counts.get(i) ?? []));
}

/** The effect of a pilot as CSV (figure, value) or JSON, with words. Points are percentage points. `chosen`: how those compared were chosen, in words. */
export function evaluation(
  file: string,
  sets: readonly AreaSet[],
  { times, counts }: CountTable,
  areas: Areas,
  seed: number,
  format: "csv" | "json",
  balance: readonly Balance[],
  chosen: readonly string[],
): string {
  const told = runToEnd(
    evaluatePilot({
      ...{ counts: countsOf(file, sets, counts, areas), seed },
      firstAfter: times.findIndex(({ after }) => after),
    }),
  );
  const { effect, placebo } = told;
  const used = sets.flat().length;
  const figures = {
    pilots_change_points: effect.changes[0] * 100,
    comparators_change_points: effect.changes[1] * 100,
    estimate_points: effect.estimate * 100,
    estimate_people: told.people,
    unweighted_points: effect.unweighted * 100,
    interval_low_points: orNull(effect.interval[0] * 100),
    interval_high_points: orNull(effect.interval[1] * 100),
    p: effect.p,
    least_p: told.leastP,
    arrangements: effect.arrangements,
    enumerated: effect.enumerated ? 1 : 0,
    pilots: sets.length,
    comparators: used - sets.length,
    rows_not_used: counts.size - used,
    seed,
    placebo_points: placebo ? placebo.effect.estimate * 100 : null,
    placebo_interval_low_points: placebo ? orNull(placebo.effect.interval[0] * 100) : null,
    placebo_interval_high_points: placebo ? orNull(placebo.effect.interval[1] * 100) : null,
    placebo_p: placebo?.p ?? null,
  };
  const words = [
    ...sayEvaluation(told, {
      pilots: sets.length,
      comparators: used - sets.length,
      nameOf: (set, at) => nameOf(areas, sets[set]?.[at] ?? -1),
    }),
    ...chosen,
    sayBalance(namedBalance(balance)),
  ];
  if (format === "csv")
    return writeCsv({
      columns: ["figure", "value"],
      rows: [...Object.entries(figures), ...words.map((sentence) => ["in_words", sentence])],
    });
  const content = {
    ...figures,
    enumerated: effect.enumerated,
    left_out: told.leftOut.map(({ set, at, estimate }) => ({
      without: areas.code[sets[set]?.[at] ?? -1],
      estimate_points: estimate * 100,
    })),
    points: told.points.map(({ at, effect: one }) => ({
      from: times.findLast(({ after }) => !after)?.when,
      to: times[at]?.when,
      estimate_points: one.estimate * 100,
      interval_low_points: orNull(one.interval[0] * 100),
      interval_high_points: orNull(one.interval[1] * 100),
      p: one.p,
    })),
    sets: sets.map((set) => set.map((i) => areas.code[i])),
    in_words: words,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
