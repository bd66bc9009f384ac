import type { Group, Indicator } from "../../model/indicator";
import { withStandingCaveat } from "../standing-caveats";
import { connection } from "./connection";
import { demand } from "./demand";
import { deprivation } from "./deprivation";
import { housing } from "./housing";
import { outcomes } from "./outcomes";
import { people } from "./people";
import { safety } from "./safety";
import { since } from "./since";
import { social } from "./social";
import { work } from "./work";

/** Every indicator, in the order of the picker and of the columns of the downloads. */
export const INDICATORS: readonly Indicator[] = [
  ...deprivation,
  ...outcomes,
  ...demand,
  ...housing,
  ...work,
  ...safety,
  ...connection,
  ...social,
  ...since,
  ...people,
].map(withStandingCaveat);

const byId = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

/** The indicator of an id, or undefined. */
export const findIndicator = (id: string): Indicator | undefined => byId.get(id);

/** The indicator of an id. Throws on an id that does not exist: check ids from outside with `findIndicator`. */
export function indicatorOf(id: string): Indicator {
  const found = byId.get(id);
  if (!found) throw new Error(`No indicator has the id "${id}".`);
  return found;
}

/** Names of the groups on screen. */
export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  deprivation: "Deprivation",
  outcomes: "Health outcomes",
  demand: "Service demand",
  housing: "Housing",
  work: "Work, income and skills",
  safety: "Community safety",
  connection: "Connection",
  social: "Social capital and strengths",
  since: "Since when, 2004 to 2025",
  people: "People",
  own: "Your own figures",
};

export const DEFAULT_INDICATOR = "imd25_national_decile";
