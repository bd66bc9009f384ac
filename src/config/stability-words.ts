import { STABILITY_GRID } from "./stability";

/** The levels of stability in the order of STABILITY_LEVELS (stats/stability), named for keys and lists, with what each says. */
export const STABILITY_WORDS = [
  { name: "Never flagged", says: `none of the ${STABILITY_GRID.length} rules flags it` },
  { name: "Single definition", says: "only rules that look at one measure flag it" },
  { name: "Depends on definition", says: "some rules flag it, others do not" },
  { name: "Robust", says: "three quarters or more of the rules flag it" },
  { name: "Cannot say", says: "no rule could be judged here" },
] as const;

/** Position of "Robust", the first to be told. */
export const ROBUST_LEVEL = 3;
/** Position of the level for which there are no data. */
export const UNKNOWN_LEVEL = 4;
