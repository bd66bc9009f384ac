/** Colours of a chart's series, in order: the subject first, then what it is set beside. Told apart in greyscale too. */
export const SERIES_COLOURS = [
  "var(--accent)",
  "var(--line-strong)",
  "var(--big-local)",
  "var(--pocket)",
] as const;

/** How strongly an ink covers the paper from few to most, in five steps. The last is solid enough for light words. */
export const NEUTRAL_STEPS = [0.08, 0.2, 0.32, 0.9, 1] as const;

/** A tooltip in the colours of the theme: Recharts makes it white with a style of its own, which a style sheet cannot outdo. */
export const TIP_CONTENT = {
  padding: "5px 8px",
  border: "1px solid var(--line)",
  backgroundColor: "var(--paper)",
} as const;
