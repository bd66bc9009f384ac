import {
  ABOUT_KINDS,
  type Audience,
  type Entry,
  type EntryAbout,
  type EntryKind,
  type EntryPoint,
} from "../../workspace/voice/entry";
import { sayDay as longDay } from "../../words/say-day";

/** Kinds of entry, one and several of them. */
export const KIND_NAMES: Readonly<Record<EntryKind, readonly [one: string, several: string]>> = {
  strength: ["Strength", "Strengths"],
  need: ["Need", "Needs"],
  story: ["Story", "Stories"],
  quote: ["Quote", "Quotes"],
  question: ["Question", "Questions"],
  idea: ["Idea", "Ideas"],
  action: ["Action", "Actions"],
};

export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  private: "Private",
  partners: "Partners",
  public: "Public",
};

/** A day as people write it: "27 November 2026"; "" stays "". */
export const sayDay = (day: string): string => (day === "" ? "" : longDay(day));

/** Kinds of what an entry may be about, as they stand before its name. */
export const ABOUT_NAMES: Readonly<Record<EntryAbout["kind"], string>> = {
  "big-local": "Big Local",
  neighbourhood: "Neighbourhood",
};

/** "Big Local: Brookside"; "" where an entry is about an area alone. */
export const sayAbout = (about: Entry["about"]): string =>
  about ? `${ABOUT_NAMES[about.kind]}: ${about.name}` : "";

/** Reads back what `sayAbout` says: the name alone is known then. Null for any other text. */
export function aboutIn(text: string): Entry["about"] {
  const found = ABOUT_KINDS.find((kind) => text.startsWith(`${ABOUT_NAMES[kind]}: `));
  const name = found ? text.slice(ABOUT_NAMES[found].length + 2).trim() : "";
  return found && name !== "" ? { kind: found, id: "", name } : null;
}

/** A point as maps write it: "53.612, −2.431", latitude first. */
export const sayPoint = ([lng, lat]: EntryPoint): string =>
  `${lat.toFixed(3)}, ${lng.toFixed(3).replace("-", "−")}`;

/** What an entry is about and where, whose words it holds, when they were said, how and by whom they were gathered, in one line; "" where none of it is known. */
export const sayOrigin = ({ about, spot, point, whose, when, how, by }: Entry): string =>
  [
    sayAbout(about),
    spot,
    point ? `at ${sayPoint(point)}` : "",
    whose,
    sayDay(when),
    how,
    by === "" ? "" : `gathered by ${by}`,
  ]
    .filter(Boolean)
    .join(" · ");

/** What is known of an entry beside its words, and what was agreed, in one line. */
export const sayEntry = (entry: Entry): string => {
  const { audience, quotable } = entry;
  return [
    sayOrigin(entry),
    AUDIENCE_NAMES[audience].toLowerCase(),
    quotable ? "may be quoted" : "not to be quoted",
  ]
    .filter(Boolean)
    .join(" · ");
};

/** What of the report an entry speaks of, in the report's order: themes, determinants, core conditions. */
export const topicsOf = ({ themes, determinants, conditions }: Entry): readonly string[] => [
  ...themes,
  ...determinants,
  ...conditions,
];

/** "1 entry", "1,204 entries". */
export const entries = (n: number): string => (n === 1 ? "1 entry" : `${n.toLocaleString("en-GB")} entries`);
