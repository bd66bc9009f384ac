/** "NHS Greater Manchester Integrated Care Board" -> "NHS Greater Manchester". */
export const shortIcbName = (name: string): string =>
  name.replace(/ (?:Integrated Care Board|ICB)(?: - \w+)?$/, "");

export const VINTAGE_NAMES = {
  "2026": "April 2026",
  "2024": "2024",
} as const;

/** How many boards a vintage has, said beside the choice. */
export const VINTAGE_NOTES = {
  "2026": "36 boards since 1 April 2026",
  "2024": "42 boards until 31 March 2026",
} as const;

export const ENGLAND_NAME = "England";
