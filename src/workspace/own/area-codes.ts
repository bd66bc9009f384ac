import { UNSEEN } from "./parse-cell";

/** Kinds of area that a table of local data may be by. */
export const OWN_LEVELS = ["msoa21", "msoa11", "lsoa21", "lsoa11", "lad24", "wd24", "plan"] as const;
export type OwnLevel = (typeof OWN_LEVELS)[number];

export const OWN_LEVEL_NAMES: Readonly<Record<OwnLevel, string>> = {
  msoa21: "MSOA 2021",
  msoa11: "MSOA 2011",
  lsoa21: "LSOA 2021",
  lsoa11: "LSOA 2011",
  lad24: "district (2024)",
  wd24: "ward (May 2024)",
  plan: "neighbourhood of a plan",
};

/** Position of every code that is known, by level. */
export type KnownCodes = Readonly<Record<OwnLevel, ReadonlyMap<string, number>>>;

/** A cell that is an area code ("E02000984"), or null: nine signs in the shape of the ONS's codes, whatever their case and spaces. */
export function codeAlone(cell: string | undefined): string | null {
  const text = (cell ?? "").replace(UNSEEN, "").replace(/\s/g, "").toUpperCase();
  return /^[A-Z]\d{8}$/.test(text) ? text : null;
}

/** A code before a name ("E02000984: Dunscar") or behind it ("Dunscar (E02000984)"). */
const BEFORE = /^[[(]?([A-Z]\d{8})(?:[\])]|[\s:–—-])/;
const BEHIND = /[\s[(:–—-]([A-Z]\d{8})[\])]?$/;

/** What names an area that is not meant, or several: "All except E02000985", "E02000984 to E02000990". */
const NOT_MEANT = /\b(?:except|excl(?:uding|\.)?|without|not|other than)\b/i;
const CODES = /\b[A-Z]\d{8}\b/g;

/** The area code in a cell, alone or beside the area's name, or null: a cell with several codes names none. */
export function codeIn(cell: string | undefined): string | null {
  const alone = codeAlone(cell);
  if (alone !== null || cell === undefined || cell.length < 10) return alone;
  const text = cell.replace(UNSEEN, "").trim().toUpperCase();
  if (NOT_MEANT.test(text) || new Set(text.match(CODES)).size !== 1) return null;
  return BEFORE.exec(text)?.[1] ?? BEHIND.exec(text)?.[1] ?? null;
}

/**
 * The level of which most of the codes are, by the codes themselves: areas of 2011 and 2021 share most of theirs, so the vintage
 * that knows more of them is meant, and the later one where both know as many. Null where no code is known.
 */
export function levelOf(codes: readonly string[], known: KnownCodes): OwnLevel | null {
  const score = (level: OwnLevel): number =>
    codes.reduce((n, code) => n + (known[level].has(code) ? 1 : 0), 0);
  const best = OWN_LEVELS.reduce((a, b) => (score(b) > score(a) ? b : a));
  return score(best) > 0 ? best : null;
}

/** The last code that an LSOA of 2011 has; those that came with the census of 2021 follow it. */
const LAST_LSOA11 = "E01033768";

const isLsoa = (code: string): boolean => code.startsWith("E01");

/** Whether a code that is none of a table's level is an LSOA of the other census, or of one before: of a table by LSOA 2021 or 2011. */
export const isOtherLsoa = (code: string, level: OwnLevel): boolean =>
  isLsoa(code) && (level === "lsoa21" ? code <= LAST_LSOA11 : level === "lsoa11" && code > LAST_LSOA11);

/** Whether areas of a level lend their parts their value, and never share out a count. */
export const isLent = (level: OwnLevel): boolean => level === "lad24" || level === "plan";

/** What the areas of a level are known by, in the order of their positions; the first where an area has several names. */
export function codesAt(known: ReadonlyMap<string, number>): readonly string[] {
  const codes: string[] = [];
  for (const [code, at] of known) codes[at] ??= code;
  return codes;
}
