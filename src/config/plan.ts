/** Fills that tell neighbourhoods apart: light enough for what lies on them, apart in lightness or blue to yellow, so that most colour-blind readers see them too. A plan needs up to five. */
export const PLAN_FILLS = {
  light: ["#c6dff0", "#fbdcae", "#c3e6d5", "#e9cfe6", "#f5f0a8", "#dccfc3"],
  dark: ["#1f4a68", "#6a4a1c", "#1d5743", "#5a345c", "#59551a", "#4d4037"],
} as const;

/** What policy speaks of: neighbourhoods of about 30,000 to 50,000 people. */
export const POLICY_RANGE = { least: 30_000, most: 50_000 } as const;
