/** "NHS Greater Manchester Integrated Care Board" -> "NHS Greater Manchester". */
export const shortIcbName = (name: string): string =>
  name.replace(/ (?:Integrated Care Board|ICB)(?: - \w+)?$/, "");

export const VINTAGE_NAMES = {
  "2026": "April 2026",
  "2024": "2024",
} as const;

export const ENGLAND_NAME = "England";

/** Verdicts in words, by VERDICT. */
export const VERDICT_WORDS = ["No", "Yes", "Cannot say"] as const;
