import { COUNTED_RULES, ROBUST_SHARE } from "./stability";

const robust = `${Math.round(ROBUST_SHARE * 100)}%`;

/** The levels of stability by their position, from the least stable: id, name for keys and lists, and what each says. */
export const STABILITY_WORDS = [
  { id: "never", name: "Never flagged", says: `none of the ${COUNTED_RULES} rules of the figure flags it` },
  { id: "single", name: "Single definition", says: "rules of one family only flag it" },
  {
    id: "depends",
    name: "Depends on definition",
    says: `more than one family flags it, under ${robust} in all`,
  },
  { id: "robust", name: "Robust", says: `the mean of the families is ${robust} or more` },
  { id: "unknown", name: "Cannot say", says: "no rule could be judged here" },
] as const;

export type StabilityLevel = (typeof STABILITY_WORDS)[number]["id"];

/** Position of a level in the table, which is how the figure and the map hold it. */
export const levelPosition = (id: StabilityLevel): number =>
  STABILITY_WORDS.findIndex((level) => level.id === id);
