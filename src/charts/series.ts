/** Colours of a chart's series, in order: the subject first, then what it is set beside. Told apart in greyscale too. */
export const SERIES_COLOURS = [
  "var(--accent)",
  "var(--line-strong)",
  "var(--big-local)",
  "var(--pocket)",
] as const;
