import type { COURSE_LABELS } from "../config/indicators/since";

/** How an area stands under a rule that is judged for each edition of the index. */
export interface FlaggedRun {
  /** Editions that flag it. */
  readonly editions: number;
  /** First edition of the unbroken run of flags that reaches the newest one; null when the newest does not flag it. */
  readonly since: number | null;
}

/** Share of people in the most deprived fifth from which the Core20 majority flags an area. */
export const CORE20_MAJORITY = 0.5;

/** Counts the editions that flag an area, and finds since when without a break. `flags` and `years` go from the oldest edition to the newest. */
export function flaggedRun(flags: readonly boolean[], years: readonly number[]): FlaggedRun {
  const broken = flags.lastIndexOf(false);
  return { editions: flags.filter(Boolean).length, since: years[broken + 1] ?? null };
}

/** How an area came to be flagged or not, in the words of its class. `flags` are those of the six editions, oldest first: the last two are 2019 and 2025. */
export function courseOfFlags(flags: readonly boolean[]): (typeof COURSE_LABELS)[number] {
  const [before, now] = flags.slice(-2);
  if (flags.every(Boolean)) return "Flagged by every edition";
  if (before && now) return "Flagged in 2019 and 2025, not always";
  if (now) return "Flagged in 2025, not in 2019";
  if (before) return "Flagged in 2019, not in 2025";
  return flags.some(Boolean) ? "Flagged before 2019 only" : "Never flagged";
}
