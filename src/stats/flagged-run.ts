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
