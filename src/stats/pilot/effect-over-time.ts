import { effectOf, type Effect } from "./effect";
import { evaluatePilot, type Counted, type Evaluation } from "./evaluate-pilot";

/** Counts over time: by matched set (the pilot first), by area, by point. */
export interface OverTime {
  readonly counts: readonly (readonly (readonly Counted[])[])[];
  /** Position of the first point after the start: at least one lies before it. */
  readonly firstAfter: number;
  readonly seed: number;
}

/** A pilot's effect, and how it came over the points: each against the last one before the start. Those before are placebos. */
export interface EvaluatedOverTime extends Evaluation {
  readonly points: readonly { readonly at: number; readonly effect: Effect }[];
}

/**
 * The effect from the last point before the start to the last one after it, with the placebo between the last two before (where there
 * are two), and every other point against the last before the start (docs/methods.md, Pilots). Weighted by people of the earlier point.
 * Yields the share done.
 */
export function* effectOverTime({
  counts,
  firstAfter,
  seed,
}: OverTime): Generator<number, EvaluatedOverTime, void> {
  const last = firstAfter - 1;
  const n = counts[0]?.[0]?.length ?? 0;
  const at = (area: readonly Counted[], point: number): Counted => area[point] as Counted;
  const shareOf = (area: readonly Counted[], point: number): number =>
    at(area, point).n / at(area, point).total;
  yield 0;
  const evaluation = evaluatePilot(
    counts.map((set) =>
      set.map((area) => ({
        ...(last > 0 ? { earlier: at(area, last - 1) } : {}),
        before: at(area, last),
        after: at(area, n - 1),
      })),
    ),
    seed,
  );
  const points: { at: number; effect: Effect }[] = [];
  for (let point = 0; point < n; point++) {
    yield (point + 1) / (n + 1);
    if (point === last) continue;
    const effect = effectOf(
      counts.map((set) => ({
        change: set.map((area) => shareOf(area, point) - shareOf(area, last)),
        weight: set.map((area) => at(area, last).total),
      })),
      seed,
    );
    points.push({ at: point, effect });
  }
  return { ...evaluation, points };
}
